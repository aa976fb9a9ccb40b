import { strict as assert } from "node:assert";
import { createEngine } from "../../server/src/engine";
import { explainAt } from "../../server/src/features/explain";
import { createPositions } from "../../server/src/features/positions";

const explain = async (source: string, text: string, words: string): Promise<string | null> => {
  const engine = await createEngine({ today: "2024-09-10" });
  const corpus = await engine.corpus([{ id: "a.txt", text: source, publisher: "Hải quan *1*", language: "vi" }]);
  const { prose, verdicts, citations } = corpus.check(text, { language: "vi" });
  const positions = createPositions(text, "utf-16");
  const draft = { uri: "file:///a", version: 1, text, language: "vi" as const, positions, prose, verdicts, citations };
  return explainAt(draft, text.indexOf(words), (verdict) => corpus.explain(verdict, "vi"));
};

const exports = "Năm 2023, kim ngạch xuất khẩu của Việt Nam sang Nhật Bản đạt 23,3 tỷ USD.";

describe("features/explain: how a verdict came about", () => {
  const rows: [what: string, draft: string, lines: RegExp[]][] = [
    [
      "another value",
      exports.replace("23,3", "32,3"),
      [/^# 32\\,3 tỷ USD\n/, /Trái với nguồn.*`value`/, /- Khác: giá trị/, /> .*\*\*23\\,3 tỷ USD\*\*/],
    ],
    ["what agrees", exports, [/Khớp với nguồn/, /- Giống: nội dung đo\\, các bên\\, thời gian\\, đơn vị\\, giá trị/]],
    ["another time", exports.replace("2023", "2022"), [/- Khác: thời gian \\\(năm 2022 ≠ năm 2023\\\)/]],
  ];
  for (const [what, draft, lines] of rows)
    it(what, async () => {
      const page = (await explain(exports, draft, draft.match(/\d\d,3/)?.[0] ?? "")) ?? "";
      for (const line of lines) assert.match(page.replaceAll("\\:", ":"), line);
    });

  it("shows what a source says as text, whatever it is written like", async () =>
    assert.match((await explain(exports, exports, "23,3")) ?? "", /Hải quan \\\*1\\\*/));

  it("says of a figure that no source speaks of that there is none", async () => {
    const page = await explain(exports, "Mùa mưa năm nay có 15 cơn bão.", "15");
    assert.match(page ?? "", /`no-source`/);
    assert.doesNotMatch(page ?? "", /## Đã so với/);
  });

  it("has nothing to say where no figure stands", async () =>
    assert.equal(await explain(exports, "Hai bên ký kết.", "ký"), null));
});
