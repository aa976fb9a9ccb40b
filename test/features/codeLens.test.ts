import { strict as assert } from "node:assert";
import { codeLenses } from "../../server/src/features/codeLens";
import { sourcesOf } from "../../server/src/features/definition";
import type { Verdict } from "../../server/src/model/verdict";
import {
  draftOf,
  evidence,
  figure,
  haiquan,
  noPlaces,
  placed,
  places,
  quantity,
  refuted,
  supported,
  unknown,
} from "./support";

const text = [
  "# Quan hệ kinh tế",
  "",
  "## Thương mại",
  "",
  "Đạt 37 tỷ USD.",
  "",
  "- Xuất khẩu 19 tỷ USD.",
  "",
  "## Đầu tư năm 2023",
  "",
  "Có 5.000 dự án.",
  "",
  "# Kết luận",
  "",
  "Quan hệ tốt đẹp.",
].join("\n");
const at = (words: string) => {
  const found = placed(text, figure(words, quantity("1", "USD")));
  const draft = draftOf(text, []);
  const sentence = draft.prose.sentences.findIndex(({ start, end }) => start <= found.start && found.end <= end);
  return { ...found, sentence };
};
const source = (words: string, id = "a.md") =>
  evidence(figure(words, quantity("1", "USD")), `Đạt ${words}.`, { document: { ...haiquan, id } });
const verdicts: Verdict[] = [
  refuted(at("37 tỷ USD"), "value", [source("36 tỷ USD"), source("35 tỷ USD", "b.md")]),
  supported(at("19 tỷ USD"), source("19 tỷ USD")),
  unknown(at("2023")),
  unknown(at("5.000 dự án")),
];

describe("features/codeLens: a line above each heading", () => {
  it("tells what was found under it, in the parts under that too, and nothing where there is no figure", () => {
    assert.deepEqual(
      codeLenses(draftOf(text, verdicts)).map(({ range, command }) => [range.start.line, command?.title]),
      [
        [0, "4 số · 1 trái với nguồn · 2 chưa kiểm chứng được"],
        [2, "2 số · 1 trái với nguồn"],
        [8, "2 số · 2 chưa kiểm chứng được"],
      ],
    );
  });

  it("is in the language asked for", () => {
    const titles = (["en", "ja"] as const).map((language) =>
      codeLenses({ ...draftOf(text, verdicts), language }).map(({ command }) => command?.title),
    );
    assert.deepEqual(titles, [
      ["4 figures · 1 refuted · 2 not verified", "2 figures · 1 refuted", "2 figures · 2 not verified"],
      ["数値4件 · 1件が資料と不一致 · 2件が未確認", "数値2件 · 1件が資料と不一致", "数値2件 · 2件が未確認"],
    ]);
  });

  it("is silent in a draft without headings or figures", () => {
    assert.deepEqual(codeLenses(draftOf("Đạt 37 tỷ USD.", [unknown(figure("37 tỷ USD", quantity("1", "USD")))])), []);
    assert.deepEqual(codeLenses(draftOf("# Kết luận\n\nTốt đẹp.", [])), []);
  });
});

describe("features/definition: from a figure to the sources", () => {
  const go = (offset: number, where = places) =>
    sourcesOf(draftOf(text, verdicts), offset, where).map(({ uri }) => uri);
  const rows: [what: string, offset: number, expected: string[]][] = [
    ["every place, best first", text.indexOf("37"), ["file:///nguon/a.md", "file:///nguon/b.md"]],
    ["none where nothing speaks of it", text.indexOf("5.000"), []],
    ["none beside a figure", 0, []],
  ];
  for (const [what, offset, expected] of rows) it(what, () => assert.deepEqual(go(offset), expected));
  it("none that cannot be opened", () => assert.deepEqual(go(text.indexOf("37"), noPlaces), []));
});
