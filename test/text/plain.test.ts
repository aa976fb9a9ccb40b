import { strict as assert } from "node:assert";
import { readProse } from "../../server/src/text/prose";

const blocks = (text: string): string[] => {
  const { blocks, view } = readProse(text, { format: "plain" });
  return blocks.map((block) => `${block.kind}: ${view.text.slice(block.start, block.end)}`);
};

describe("text/plain: lines, broken paragraphs, lists and tables", () => {
  const rows: [what: string, text: string, expected: string[]][] = [
    ["a line is a paragraph", "Đạt 5 tỷ.\nGiảm 4 %.", ["paragraph: Đạt 5 tỷ.", "paragraph: Giảm 4 %."]],
    ["one line alone is no heading", "Đạt 5 tỷ", ["paragraph: Đạt 5 tỷ"]],
    [
      "a first line without a stop is the title",
      "Hợp tác 2023\n\nĐạt 5.",
      ["heading: Hợp tác 2023", "paragraph: Đạt 5."],
    ],
    [
      "a short lone line is a heading",
      "Mở đầu.\n\nHợp tác quốc phòng\n\nĐạt 5.",
      ["paragraph: Mở đầu.", "heading: Hợp tác quốc phòng", "paragraph: Đạt 5."],
    ],
    [
      "lines broken to one width are one paragraph",
      "Hết tháng 10/2023, trao đổi thương mại hai nước đạt gần 73\ntỷ USD. Xuất khẩu sang Nhật Bản đạt 19,2 tỷ USD, giảm 4% và\nchiếm 6,6 %.",
      [
        "paragraph: Hết tháng 10/2023, trao đổi thương mại hai nước đạt gần 73\ntỷ USD. Xuất khẩu sang Nhật Bản đạt 19,2 tỷ USD, giảm 4% và\nchiếm 6,6 %.",
      ],
    ],
    [
      "list marks",
      "Gồm:\n- gỗ 1\n• áo 2\n(3) cá 4\nb) tôm 5",
      ["paragraph: Gồm:", "listItem: gỗ 1", "listItem: áo 2", "listItem: cá 4", "listItem: tôm 5"],
    ],
    [
      "paragraph numbers",
      "12. Hai bên nhất trí.\n1.2. Hai bên.",
      ["listItem: Hai bên nhất trí.", "listItem: Hai bên."],
    ],
    [
      "figures are no list marks",
      "1.500 đại biểu.\n-5 °C.\n2. 500 người.",
      ["paragraph: 1.500 đại biểu.", "paragraph: -5 °C.", "paragraph: 2. 500 người."],
    ],
    ["emphasis marks mean nothing here", "5*3 và **4**.", ["paragraph: 5*3 và **4**."]],
    ["addresses and footnote marks", "Theo https://a.vn/15.html, tăng 5%[2].", ["paragraph: Theo \ufffc, tăng 5%."]],
    [
      "a table by tabs",
      "Năm\tTỷ USD\n2023\t44,98",
      ["tableCell: Năm", "tableCell: Tỷ USD", "tableCell: 2023", "tableCell: 44,98"],
    ],
    [
      "a table by pipes",
      "| Năm | Tỷ |\n|---|---|\n| 2023 | 5 |",
      ["tableCell: Năm", "tableCell: Tỷ", "tableCell: 2023", "tableCell: 5"],
    ],
    ["a pipe in a sentence is no table", "A | B.\nĐạt 5.", ["paragraph: A | B.", "paragraph: Đạt 5."]],
    ["nothing", " \n\n", []],
  ];
  for (const [what, text, expected] of rows) it(what, () => assert.deepEqual(blocks(text), expected));

  it("gives list items the line that ends in a colon", () => {
    const { blocks } = readProse("Các mặt hàng:\n- gỗ\n- áo\nHết.\n- cá", { format: "plain" });
    assert.deepEqual(
      blocks.map(({ leadIn }) => leadIn),
      [null, 0, 0, null, null],
    );
  });
});
