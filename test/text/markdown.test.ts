import { strict as assert } from "node:assert";
import { ProseMemo, readProse } from "../../server/src/text/prose";

const blocks = (text: string): string[] => {
  const { blocks, view } = readProse(text);
  return blocks.map((block) => `${block.kind}: ${view.text.slice(block.start, block.end)}`);
};

describe("text/markdown: what is read aloud, and nothing else", () => {
  const rows: [what: string, markdown: string, expected: string[]][] = [
    ["emphasis", "Đạt **19,2** tỷ USD, *giảm* 4 %", ["paragraph: Đạt 19,2 tỷ USD, giảm 4 %"]],
    ["emphasis inside a number's unit", "**51,43 tỷ** USD", ["paragraph: 51,43 tỷ USD"]],
    ["a strong run that CommonMark can't close", "**514億ドル（約）**に達した", ["paragraph: 514億ドル(約)に達した"]],
    ["a link's words stay, its target goes", "[19,2 tỷ](https://a.vn/c-15403.html)", ["paragraph: 19,2 tỷ"]],
    ["a bare address", "Xem https://a.vn/2023/c-15403.html.", ["paragraph: Xem \ufffc."]],
    ["a mail address", "Gửi vp35@mofa.gov.vn trước 5/9", ["paragraph: Gửi \ufffc trước 5/9"]],
    ["an address in pointed brackets", "Xem <https://a.vn/35>", ["paragraph: Xem \ufffc"]],
    ["a link whose definition stands elsewhere", "[TCHQ][2]\n\nđạt 5", ["paragraph: [TCHQ]", "paragraph: đạt 5"]],
    ["inline code", "mã `x = 15` là 3", ["paragraph: mã \ufffc là 3"]],
    ["a picture", "![Hình 12](h12.png) Lễ ký", ["paragraph: \ufffc Lễ ký"]],
    ["struck-out text", "~~19,1~~ 19,2 tỷ", ["paragraph: \ufffc 19,2 tỷ"]],
    ["a tilde is a range", "1~2月は5~7億ドル", ["paragraph: 1~2月は5~7億ドル"]],
    ["footnote marks", "tăng 6,73%[1], đạt 5[^a]", ["paragraph: tăng 6,73%, đạt 5"]],
    ["a number in brackets is no footnote", "tổng số [15] người", ["paragraph: tổng số [15] người"]],
    ["a footnote's text", "A[^1]\n\n[^1]: Theo TCHQ, 5 tỷ", ["paragraph: A", "paragraph: Theo TCHQ, 5 tỷ"]],
    [
      "a raised footnote in brackets, several",
      "48,18<sup>(1)</sup> tỷ, 5<sup>1,2</sup> tỷ",
      ["paragraph: 48,18 tỷ, 5 tỷ"],
    ],
    ["a raised footnote, a raised unit", "5%<sup>1</sup>, 7 km<sup>2</sup>", ["paragraph: 5%, 7 km2"]],
    ["HTML comments and tags", "Đạt <b>5</b><!-- 6 --> tỷ", ["paragraph: Đạt 5 tỷ"]],
    ["a comment over blank lines", "<!-- bỏ:\n\n7 tỷ -->\n\nĐạt 5", ["paragraph: Đạt 5"]],
    ["escapes and character references", "1\\. 5&nbsp;tỷ &#8211; 7\\*", ["paragraph: 1. 5 tỷ - 7*"]],
    ["fenced code over blank lines", "```\n1 tỷ\n\n2 tỷ\n```\n\nĐạt 3", ["paragraph: Đạt 3"]],
    ["an unclosed fence", "Đạt 3\n\n```\n1 tỷ\n\n2 tỷ", ["paragraph: Đạt 3"]],
    ["indented code", "Mã:\n\n    total = 5;", ["paragraph: Mã:"]],
    ["an indented paragraph is prose", "    Xuất khẩu đạt 5 tỷ USD.", ["paragraph: Xuất khẩu đạt 5 tỷ USD."]],
    [
      "headings lose marks and numbers",
      "## 5. Diện tích\n\nII. Kinh tế\n===",
      ["heading: Diện tích", "heading: Kinh tế"],
    ],
    ["rules are nothing", "A\n\n***\n\nB", ["paragraph: A", "paragraph: B"]],
    ["a quote over two lines", "> Đạt 5\n> **tỷ** USD", ["quote: Đạt 5\ntỷ USD"]],
    ["tasks", "- [x] 5 việc", ["listItem: 5 việc"]],
    ["numbered lists", "1. Đạt 5\n2. Đạt 6", ["listItem: Đạt 5", "listItem: Đạt 6"]],
    ["nothing", "", []],
    ["only markup", "---\n***\n```", []],
  ];
  for (const [what, markdown, expected] of rows) it(what, () => assert.deepEqual(blocks(markdown), expected));

  it("keeps offsets into what was written", () => {
    const original = "# Tiêu đề\r\n\r\nĐạt **19,2** tỷ USD[^1]\r\n".normalize("NFD");
    const { view } = readProse(original);
    const at = view.text.indexOf("19,2 tỷ USD");
    const { start, end } = view.toOriginal({ start: at, end: at + "19,2 tỷ USD".length });
    assert.equal(original.slice(start, end).normalize("NFC"), "19,2** tỷ USD");
  });

  it("gives a list its lead-in, over blank lines and nested", () => {
    const { blocks, view } = readProse("Trong đó:\n\n- dệt may 3 tỷ:\n  - áo 1 tỷ\n\n- gỗ 1 tỷ\n\n## Mục\n\n- lẻ");
    const leads = blocks
      .filter(({ kind }) => kind === "listItem")
      .map(({ leadIn }) => {
        const lead = leadIn === null ? null : blocks[leadIn];
        return lead ? view.text.slice(lead.start, lead.end) : null;
      });
    assert.deepEqual(leads, ["Trong đó:", "dệt may 3 tỷ:", "Trong đó:", null]);
  });

  it("gives blocks their headings, outermost first", () => {
    const { blocks, view } = readProse("# A\n\n## B\n\nb\n\n### C\n\nc\n\n## D\n\nd");
    const paths = blocks
      .filter(({ kind }) => kind === "paragraph")
      .map(({ headings }) =>
        headings.map((index) => view.text.slice(blocks[index]?.start, blocks[index]?.end)).join("/"),
      );
    assert.deepEqual(paths, ["A/B", "A/B/C", "A/D"]);
  });

  it("gives a table's cells their row's and column's heads", () => {
    const { blocks, view } = readProse("Kim ngạch:\n\n| Năm | Xuất | Nhập |\n|---|--:|--:|\n| 2023 | | **21,6** |");
    const cell = blocks.find(({ start, end }) => view.text.slice(start, end) === "21,6");
    const head = (index: number | null | undefined): string | null => {
      const block = typeof index === "number" ? blocks[index] : undefined;
      return block ? view.text.slice(block.start, block.end) : null;
    };
    assert.deepEqual([head(cell?.heads?.row), head(cell?.heads?.column)], ["2023", "Nhập"]);
  });

  it("reads only the changed paragraph again, and gives the same layout", () => {
    const memo = new ProseMemo();
    const draft = "# A\n\nĐạt **5** tỷ.\n\nGồm:\n\n- gỗ 1\n- áo 2\n\n| a | b |\n|---|---|\n| c | 3 |";
    readProse(draft, { memo });
    const read = memo.chunks.made;
    const changed = draft.replace("**5**", "**6**");
    const { blocks, sentences } = readProse(changed, { memo });
    assert.equal(memo.chunks.made, read + 1);
    const fresh = readProse(changed);
    assert.deepEqual([blocks, sentences], [fresh.blocks, fresh.sentences]);
  });

  describe("front matter", () => {
    const front: [what: string, text: string, data: object | null, problem: RegExp | null, first: string][] = [
      [
        "is data, not prose",
        "---\ntitle: A 5\ndate: 2024-09-01\n---\nĐạt 6",
        { title: "A 5", date: "2024-09-01" },
        null,
        "Đạt 6",
      ],
      ["may be empty", "---\n---\nĐạt 6", {}, null, "Đạt 6"],
      ["with CRLF", "---\r\ntitle: A\r\n---\r\nĐạt 6", { title: "A" }, null, "Đạt 6"],
      [
        "broken: says where, quotes nothing",
        "---\ntitle: A\nx: [1\n---\nĐạt 6",
        {},
        /^line \d+ is not YAML \([A-Z_]+\)$/,
        "Đạt 6",
      ],
      ["unclosed: ends at the blank line", "---\ntitle: A\n\nĐạt 6", { title: "A" }, /closing/, "Đạt 6"],
      ["a rule at the top is none", "---\nĐạt 6\n\n---\nB", null, null, "Đạt 6"],
    ];
    for (const [what, text, data, problem, first] of front)
      it(what, () => {
        const { frontMatter, blocks, view } = readProse(text);
        assert.deepEqual(frontMatter?.data ?? null, data);
        if (problem) assert.match(frontMatter?.problem ?? "", problem);
        else assert.equal(frontMatter?.problem ?? null, null);
        assert.equal(view.text.slice(blocks[0]?.start, blocks[0]?.end), first);
      });
  });
});
