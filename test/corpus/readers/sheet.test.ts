import { strict as assert } from "node:assert";
import { utils, write } from "@e965/xlsx";
import { readCsv } from "../../../server/src/corpus/readers/csv";
import { readBytes } from "../../../server/src/corpus/readers/read";
import { writeDay } from "../../../server/src/corpus/readers/sheet/date";
import { writeNumber } from "../../../server/src/corpus/readers/sheet/number";
import { readXlsx } from "../../../server/src/corpus/readers/xlsx";
import type { Language } from "../../../server/src/model/language";
import { placeAt } from "../../../server/src/model/place";

describe("corpus/readers/sheet: a stored number as the sheet means it", () => {
  const rows: [value: number, format: string, language: Language, text: string][] = [
    [19223, "#,##0", "vi", "19223"],
    [2156.5, "#,##0.0", "vi", "2156,5"],
    [2156.5, "#,##0.0", "en", "2156.5"],
    [1.234, "General", "vi", "1,2340"],
    [1.234, "General", "ja", "1.2340"],
    [0.234, "General", "vi", "0,234"],
    [1234.567, "General", "vi", "1234,567"],
    [0.1 + 0.2, "0.0", "en", "0.3"],
    [0.074, "0.0%", "vi", "7,4%"],
    [-0.056, "0.0%", "en", "-5.6%"],
    [0.29, "0%", "en", "29%"],
    [514, '"¥"#,##0', "ja", "¥514"],
    [514, "[$¥-411]#,##0", "ja", "¥514"],
    [514, '#,##0\\ "億円"', "ja", "514 億円"],
    [19.2, '0.0" tỷ USD"', "vi", "19,2 tỷ USD"],
    [19_223_000_000, '#,##0.0,,," tỷ"', "vi", "19,2230 tỷ"],
    [19_223_000_000, "#,##0.0,,", "en", "19223"],
    [-5, "#,##0_);(#,##0)", "en", "-5"],
    [-5, "#,##0;[Red]-#,##0", "en", "-5"],
    [5, '0 "năm 2023"', "vi", "5 năm 2023"],
    [1e21, "General", "en", "1000000000000000000000"],
    [3, "@", "en", "3"],
    [1.5e-7, "General", "en", "0.00000015"],
  ];
  for (const [value, format, language, text] of rows)
    it(`${value} as ${format} in ${language} → ${text}`, () =>
      assert.equal(writeNumber(value, format, language), text));
});

describe("corpus/readers/sheet: a date as far as its format shows it", () => {
  const day = { y: 2023, m: 10, d: 31 };
  const rows: [format: string, vi: string, en: string, ja: string][] = [
    ["dd/mm/yyyy", "31/10/2023", "31 October 2023", "2023年10月31日"],
    ["mm/yyyy", "tháng 10/2023", "October 2023", "2023年10月"],
    ["mmm-yy", "tháng 10/2023", "October 2023", "2023年10月"],
    ["d-mmm", "31/10", "31 October", "10月31日"],
    ["yyyy", "2023", "2023", "2023年"],
    ['[$-411]yyyy"年"m"月"', "tháng 10/2023", "October 2023", "2023年10月"],
  ];
  for (const [format, vi, en, ja] of rows)
    it(format, () =>
      assert.deepEqual(
        (["vi", "en", "ja"] as const).map((language) => writeDay(day, format, language)),
        [vi, en, ja],
      ),
    );
});

const csv = async (text: string, name = "a.csv") => readCsv({ name, bytes: new TextEncoder().encode(text) }, {});

describe("corpus/readers/csv: a table as text → Markdown", () => {
  const table = "| Nước | Kim ngạch |\n|---|---|\n| Nhật Bản | 2.156,5 |\n";
  const rows: [what: string, csv: string, markdown: string][] = [
    ["semicolons, decimals with commas", "Nước;Kim ngạch\nNhật Bản;2.156,5\n", table],
    ["tabs", "Nước\tKim ngạch\r\nNhật Bản\t2.156,5\r\n", table],
    ["commas, quoted", 'Nước,Kim ngạch\n"Nhật Bản","2.156,5"\n', table],
    ["bars", "Nước|Kim ngạch\nNhật Bản|2.156,5", table],
    ["a byte order mark and Excel's own line", "\ufeffsep=;\r\nNước;Kim ngạch\r\nNhật Bản;2.156,5", table],
    ["a line break in quotes", '"Nước";Kim ngạch\n"Nhật\nBản";2.156,5\n', table],
    [
      "a head written once over two columns",
      ",2022,,2023,\n,Lượng,Trị giá,Lượng,Trị giá\nGạo,1,2,3,4\n",
      "|  | 2022, Lượng | 2022, Trị giá | 2023, Lượng | 2023, Trị giá |\n|---|---|---|---|---|\n| Gạo | 1 | 2 | 3 | 4 |\n",
    ],
    [
      "a blank column between two tables keeps their heads apart",
      "Xuất,,,Nhập,\nNăm,USD,,Năm,USD\n2022,24,,2022,23\n",
      "| Xuất, Năm | Xuất, USD |  | Nhập, Năm | Nhập, USD |\n|---|---|---|---|---|\n| 2022 | 24 |  | 2022 | 23 |\n",
    ],
    [
      "a title, a unit and a note around the table",
      "Xuất khẩu năm 2023;;\n;;Đơn vị: triệu USD\n\nNước;Năm 2022;Năm 2023\nLào;12,5;14\nNguồn: Hải quan;;\n",
      "# Xuất khẩu năm 2023\n\nĐơn vị: triệu USD\n\n| Nước | Năm 2022 | Năm 2023 |\n|---|---|---|\n| Lào | 12,5 | 14 |\n\nNguồn: Hải quan\n",
    ],
    [
      "two tables",
      "Xuất khẩu;\nNước;2023\nLào;1\n\nNhập khẩu;\nNước;2023\nLào;2\n",
      "# Xuất khẩu\n\n| Nước | 2023 |\n|---|---|\n| Lào | 1 |\n\nNhập khẩu\n\n| Nước | 2023 |\n|---|---|\n| Lào | 2 |\n",
    ],
    [
      "a line that heads the rows below it",
      "Nước,2023\nLào,1\nChâu Âu,\nĐức,2\n",
      "| Nước | 2023 |\n|---|---|\n| Lào | 1 |\n| Châu Âu |\n| Đức | 2 |\n",
    ],
    [
      "an office's letterhead above the heads is no head",
      "Cục Hải quan;Số 5\n\nNước;2023\nLào;1\n",
      "# Cục Hải quan\n\nSố 5\n\n| Nước | 2023 |\n|---|---|\n| Lào | 1 |\n",
    ],
    ["one column", "Nước\nLào\n", "# Nước\n\nLào\n"],
    ["bars and stars in cells", "A;B\n*x* | y;5\n", "| A | B |\n|---|---|\n| \\*x* \\| y | 5 |\n"],
    ["a quote without its end", 'A;B\n"x;5\n', "# A\n\nB\n\nx;5\n"],
  ];
  for (const [what, text, markdown] of rows)
    it(what, async () => assert.equal((await csv(text)).text.replace(/\n$/, ""), markdown.replace(/\n$/, "")));

  it("says which cell a figure stands in", async () => {
    const { text, places = [] } = await csv("Tiêu đề;\n\nNước;2023\nLào;7,5\n");
    assert.deepEqual(placeAt(places, text.indexOf("7,5")), { kind: "cell", sheet: "", row: 4, column: 2 });
  });

  const hostile: [what: string, csv: string, trouble: object][] = [
    ["a million columns", `${"x,".repeat(1_000_000)}\n`, { code: "too-wide", columns: 16_384 }],
    ["a million cells and more", `${"1,".repeat(10_000)}\n`.repeat(101), { code: "too-many-cells", cells: 1_000_000 }],
    ["nothing but separators", ";;;\n;;;\n", { code: "no-text" }],
  ];
  for (const [what, text, trouble] of hostile)
    it(`refuses ${what}`, () =>
      assert.rejects(readBytes({ name: "a.csv", bytes: new TextEncoder().encode(text) }), { trouble }));
});

describe("corpus/readers/xlsx: what a sheet hides is left out and named", () => {
  it("rows and columns", async () => {
    const sheet = utils.aoa_to_sheet([
      ["Kim ngạch với Nhật Bản"],
      ["Năm", "Tỷ USD", "Nháp"],
      [2021, 42.7, 40],
      [2022, 47.6, 41],
      [2023, 44.9, 50],
    ]);
    sheet["!rows"] = [{}, {}, { hidden: true }, { hidden: true }];
    sheet["!cols"] = [{}, {}, { hidden: true }];
    sheet["!merges"] = [utils.decode_range("A1:C1")];
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["Mục lục & ghi chú"]]), "Bìa");
    utils.book_append_sheet(book, sheet, "Số liệu");
    const bytes = new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }));
    const { text, notes, places = [] } = await readXlsx({ name: "a.xlsx", bytes }, {});
    assert.match(
      text,
      /Kim ngạch với Nhật Bản\n\n## Số liệu\n\n\| Năm \| Tỷ USD \|\n\|---\|---\|\n\| 2023 \| 44,9 \|\n$/,
    );
    assert.deepEqual(notes, [{ code: "left-out", what: "hidden-cells", names: ["Số liệu!3:4", "Số liệu!C:C"] }]);
    assert.deepEqual(placeAt(places, text.indexOf("44,9")), { kind: "cell", sheet: "Số liệu", row: 5, column: 2 });
  });
});
