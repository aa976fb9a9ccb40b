import { strict as assert } from "node:assert";
import type { SelectionRange } from "vscode-languageserver";
import { citationLinks, citedAt } from "../../server/src/features/citations";
import { foldingRanges } from "../../server/src/features/folding";
import { highlightsAt } from "../../server/src/features/highlights";
import { inlayHints, shortName } from "../../server/src/features/inlayHints";
import { createPositions } from "../../server/src/features/positions";
import { referencesAt } from "../../server/src/features/references";
import { selectionAt } from "../../server/src/features/selection";
import { legend, semanticTokens } from "../../server/src/features/semanticTokens";
import { documentSymbols } from "../../server/src/features/symbols";
import { checkedDraft, wordsAt } from "./checked";
import { noPlaces, places } from "./support";

const text = `---
title: Hội đàm
---

# Kinh tế

Năm 2023, kim ngạch thương mại giữa Việt Nam và Nhật Bản đạt 44,98 tỷ USD [@hai-quan-2023]; năm 2022 đạt 47,9 tỷ USD.

## Mục tiêu

Hai nước phấn đấu đưa kim ngạch thương mại giữa Việt Nam và Nhật Bản đạt 60 tỷ USD vào năm 2030 [@ke-hoach; @khong-co]. Có 12 đoàn.
`;
const open = () => checkedDraft(text);
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe("features: what leads from a figure to others", () => {
  it("outline with what the check found under each part", async () => {
    const { draft } = await open();
    const [front, part] = documentSymbols(draft);
    assert.deepEqual([front?.name, front?.range.end.line], ["Thông tin về bản thảo", 2]);
    assert.deepEqual([part?.name, part?.detail], ["Kinh tế", "4 số · 1 trái với nguồn · 1 chưa kiểm chứng được"]);
    assert.deepEqual(
      part?.children?.map(({ name, detail }) => [name, detail]),
      [["Mục tiêu", "2 số · 1 chưa kiểm chứng được"]],
    );
  });

  it("folds front matter and parts", async () => {
    const { draft } = await open();
    assert.deepEqual(
      foldingRanges(draft).map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [0, 2],
        [4, 10],
        [8, 10],
      ],
    );
  });

  it("selection grows from number to figure, clause, sentence, paragraph's part, draft", async () => {
    const { draft } = await open();
    const grown: string[] = [];
    for (let at: SelectionRange | undefined = selectionAt(draft, text.indexOf("47,9") + 1); at; at = at.parent)
      grown.push(wordsAt(draft, at.range));
    assert.deepEqual(grown.slice(0, 3), ["47,9", "47,9 tỷ USD", "năm 2022 đạt 47,9 tỷ USD."]);
    assert.match(grown[3] ?? "", /^Năm 2023.*tỷ USD\.$/u);
    assert.match(grown[4] ?? "", /^# Kinh tế/u);
    assert.equal(grown.at(-1), text);
  });

  it("selection where no figure stands", async () => {
    const { draft } = await open();
    const { range } = selectionAt(draft, text.indexOf("Hai nước"));
    assert.match(wordsAt(draft, range), /^Hai nước phấn đấu/u);
  });

  const marks: [at: string, marked: string[]][] = [
    ["44,98", ["44,98 tỷ USD", "47,9 tỷ USD", "60 tỷ USD"]],
    ["12 đoàn", ["12 đoàn"]],
    ["@ke-hoach", ["@ke-hoach"]],
    ["Hai nước", []],
  ];
  for (const [at, marked] of marks)
    it(`highlights at ${at}: ${marked.join(", ") || "none"}`, async () => {
      const { draft } = await open();
      assert.deepEqual(
        highlightsAt(draft, text.indexOf(at)).map(({ range }) => wordsAt(draft, range)),
        marked,
      );
    });

  it("citations link to their source; an unknown key to nothing", async () => {
    const { draft, corpus } = await open();
    const links = citationLinks(draft, corpus.cited, places);
    assert.deepEqual(
      links.map(({ range, target }) => [wordsAt(draft, range), target]),
      [
        ["@hai-quan-2023", "file:///nguon/hai-quan-2023.md"],
        ["@ke-hoach", "file:///nguon/ke-hoach.md"],
      ],
    );
    assert.match(links[0]?.tooltip ?? "", /Tổng cục Hải quan/u);
    assert.deepEqual(citationLinks(draft, corpus.cited, noPlaces), []);
    assert.equal(citedAt(draft, text.indexOf("@ke-hoach") + 2, corpus.cited, places).length, 1);
    assert.equal(citedAt(draft, text.indexOf("44,98"), corpus.cited, places).length, 0);
  });

  it("semantic tokens: figures, goals, periods and citations, none over another", async () => {
    const { draft } = await open();
    const { data } = semanticTokens(draft);
    const told: string[] = [];
    let [line, character] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0, type = 0, modified = 0] = data.slice(at, at + 5);
      [line, character] = [line + down, down ? right : character + right];
      const range = { start: { line, character }, end: { line, character: character + length } };
      const modifier = legend.tokenModifiers.filter((_, bit) => modified & (1 << bit)).join();
      told.push([legend.tokenTypes[type], modifier, wordsAt(draft, range)].filter(Boolean).join(" "));
    }
    assert.deepEqual(told, [
      "period Năm 2023",
      "figure supported 44,98 tỷ USD",
      "citation @hai-quan-2023",
      "period năm 2022",
      "figure refuted 47,9 tỷ USD",
      "target supported 60 tỷ USD",
      "period năm 2030",
      "citation @ke-hoach",
      "citation @khong-co",
      "figure 12 đoàn",
    ]);
  });

  it("inlay hints: the source's short name, a sign where it says otherwise, nothing for what no source speaks of", async () => {
    const { draft } = await open();
    assert.deepEqual(
      inlayHints(draft, whole, places).map(({ label }) => (Array.isArray(label) ? label[0]?.value : label)),
      ["Tổng cục Hải quan", "≠ Tổng cục Hải quan", "Bộ Công Thương"],
    );
    assert.deepEqual(inlayHints(draft, { start: whole.start, end: { line: 3, character: 0 } }, places), []);
  });

  it("short names are cut at a word", () => {
    assert.equal(
      shortName({ id: "a.md", publisher: "Ủy ban nhân dân thành phố Hồ Chí Minh" }),
      "Ủy ban nhân dân thành…",
    );
    assert.equal(shortName({ id: "a.md", publisher: "Cục Xuất nhập khẩu (Bộ Công Thương)" }), "Cục Xuất nhập khẩu");
    assert.equal(shortName({ id: "a.md", publisher: "BNG (Việt Nam)" }), "BNG (Việt Nam)");
    assert.equal(shortName({ id: "a.md" }), "a.md");
  });

  it("references: the other draft's figure of the same slot, the sources', and not another year's", async () => {
    const { draft, corpus } = await open();
    const other =
      "Kim ngạch thương mại giữa Việt Nam và Nhật Bản năm 2023 đạt 45 tỷ USD, năm 2021 đạt 42 tỷ USD [@ke-hoach].";
    const read = (uri: string, of: string) => {
      const { prose, figures } = corpus.read(of);
      return { uri, positions: createPositions(of, "utf-16"), figures, citations: prose.citations };
    };
    const drafts = [read(draft.uri, text), read("file:///nha/khac.brief.md", other)];
    const ask = (at: string, itself: boolean) =>
      referencesAt(draft, text.indexOf(at), drafts, places, { itself, ...corpus }).map(
        ({ uri, range: { start } }) => `${uri.split("/").at(-1)}:${start.line}:${start.character}`,
      );
    const column = other.indexOf("45 tỷ");
    assert.deepEqual(ask("44,98", false), [`khac.brief.md:0:${column}`, "hai-quan-2023.md:0:61"]);
    assert.equal(ask("44,98", true).length, 3);
    assert.deepEqual(ask("@ke-hoach", false), [`khac.brief.md:0:${other.indexOf("@ke-hoach")}`]);
    assert.deepEqual(ask("Hai nước", true), []);
  });
});
