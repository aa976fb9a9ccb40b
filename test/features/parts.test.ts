import { strict as assert } from "node:assert";
import { frontMatterSpan, type Part, partsOf } from "../../server/src/features/parts";
import { readProse } from "../../server/src/text/prose";

const outline = (parts: readonly Part[], depth = 0): string[] =>
  parts.flatMap(({ title, children }) => ["·".repeat(depth) + title, ...outline(children, depth + 1)]);

describe("features/parts: how a briefing is built", () => {
  const rows: [what: string, text: string, parts: string[]][] = [
    [
      "marked headings, nested",
      "# Hội đàm\n\n## I. Chính trị\n\nLời.\n\n### Đoàn\n\nLời.\n\n## II. Kinh tế\n\nLời.",
      ["Hội đàm", "·I. Chính trị", "··Đoàn", "·II. Kinh tế"],
    ],
    [
      "Vietnamese numbered lines",
      "PHẦN I\n\nI. TÌNH HÌNH CHUNG\n\n1. Chính trị\n\nHai bên gặp nhau.\n\n2. Kinh tế\n\na) Thương mại\n\nTăng đều.\n\nII. Đề xuất\n\nNhư trên.",
      ["PHẦN I", "·I. TÌNH HÌNH CHUNG", "··1. Chính trị", "··2. Kinh tế", "···a) Thương mại", "·II. Đề xuất"],
    ],
    [
      "English parts in bold",
      "**Part 1 Overview**\n\nText here.\n\n**Part 2 Trade**\n\nMore text.\n\nAnnex A: figures\n\nTable.",
      ["Part 1 Overview", "Part 2 Trade", "Annex A: figures"],
    ],
    [
      "Japanese official numbering",
      "第1　二国間関係\n\n１　政治\n\n会談が行われた。\n\n（1）首脳往来\n\n訪問した。\n\n第2　経済\n\n貿易は増えた。",
      ["第1　二国間関係", "·１　政治", "··（1）首脳往来", "第2　経済"],
    ],
    ["a list is no heading", "1. Hà Nội\n2. Huế\n3. Đà Nẵng", []],
    ["a numbered sentence is none", "1. Việt Nam và Nhật Bản lập quan hệ năm 1973.\n\nLời tiếp theo.", []],
    ["a year at a line's head is none", "2023 là năm kỷ niệm\n\nLời tiếp theo.", []],
    ["nothing", "", []],
  ];
  for (const [what, text, parts] of rows) it(what, () => assert.deepEqual(outline(partsOf(readProse(text))), parts));

  it("a part ends before the next of its rank, without the blank lines between", () => {
    const text = "# A\n\nmột\n\n# B\n\nhai\n";
    const spans = partsOf(readProse(text)).map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(spans, ["# A\n\nmột", "# B\n\nhai"]);
  });

  it("front matter with its fences, in either kind of line ends", () => {
    for (const newline of ["\n", "\r\n"]) {
      const text = ["---", "title: A", "---", "", "# A"].join(newline);
      const span = frontMatterSpan(readProse(text));
      assert.equal(span && text.slice(span.start, span.end), ["---", "title: A", "---"].join(newline));
    }
    assert.equal(frontMatterSpan(readProse("---\n\nLời")), null);
  });
});
