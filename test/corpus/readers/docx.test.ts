import { strict as assert } from "node:assert";
import { readDocx } from "../../../server/src/corpus/readers/docx";
import { placeAt } from "../../../server/src/model/place";
import { p, run, word } from "./packed";

const read = async (body: string) => readDocx({ name: "a.docx", bytes: await word(body) }, {});
const cell = (content: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(content)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;

describe("corpus/readers/docx: a Word file → Markdown", () => {
  const rows: [what: string, body: string, text: string][] = [
    ["a paragraph a block", p("Đạt 5 tỷ USD.") + p("Tăng 3%."), "Đạt 5 tỷ USD.\n\nTăng 3%.\n"],
    [
      "inserted words are in",
      p(`${run("Đạt ")}<w:ins w:id="1">${run("6")}</w:ins>${run(" tỷ USD.")}`),
      "Đạt 6 tỷ USD.\n",
    ],
    [
      "deleted words are out",
      p(`${run("Đạt ")}<w:del w:id="1"><w:r><w:delText>5</w:delText></w:r></w:del>${run("6 tỷ USD.")}`),
      "Đạt 6 tỷ USD.\n",
    ],
    [
      "moved words stand once, where they are now",
      p(
        `<w:moveFrom w:id="1">${run("12 dự án.")}</w:moveFrom>${run("Nay: ")}<w:moveTo w:id="2">${run("12 dự án.")}</w:moveTo>`,
      ),
      "Nay: 12 dự án.\n",
    ],
    [
      "a deleted paragraph mark joins two paragraphs",
      p(run("Đạt 5 "), '<w:rPr><w:del w:id="1"/></w:rPr>') + p("tỷ USD."),
      "Đạt 5 tỷ USD.\n",
    ],
    [
      "a field shows its last result",
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(ABOVE) 99</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("48")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(" tỷ")}`,
      ),
      "48 tỷ\n",
    ],
    ["a simple field too", p(`<w:fldSimple w:instr="=99">${run("47")}</w:fldSimple>${run(" tỷ")}`), "47 tỷ\n"],
    [
      "a text box follows its paragraph",
      p(
        `${run("Trước.")}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p("Hộp: 7 tỷ.")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      ),
      "Trước.\n\nHộp: 7 tỷ.\n",
    ],
    ["struck words are struck", p(run("Đạt ") + run("5", "<w:strike/>") + run(" 6 tỷ")), "Đạt ~~5~~ 6 tỷ\n"],
    [
      "a raised number is a note's",
      p(run("51,43") + run("1", '<w:vertAlign w:val="superscript"/>')),
      "51,43<sup>1</sup>\n",
    ],
    [
      "a short line in bold is a heading",
      p(run("II. Đầu tư", "<w:b/>")) + p("Đạt 5 tỷ."),
      "###### II. Đầu tư\n\nĐạt 5 tỷ.\n",
    ],
    ["a sentence in bold is none", p(run("Đạt 5 tỷ.", "<w:b/>")), "Đạt 5 tỷ.\n"],
    [
      "what would be markup is escaped",
      p("# 5 * 3 *đậm* &amp;amp; &lt;b&gt; [^1] a|b"),
      "\\# 5 * 3 \\*đậm* \\&amp; \\<b> \\[^1] a|b\n",
    ],
    ["a dash begins a list as it would by hand", p("- 5 tỷ"), "- 5 tỷ\n"],
    [
      "a table, its merged heads repeated and its values not",
      `<w:tbl>${row(cell("Nước", '<w:vMerge w:val="restart"/>'), cell("Kim ngạch (triệu USD)", '<w:gridSpan w:val="2"/>'))}${row(cell("", "<w:vMerge/>"), cell("2022"), cell("2023"))}${row(cell("Nhật Bản"), cell("24"), cell("23"))}${row(cell("Cả hai"), cell("47", '<w:gridSpan w:val="2"/>'))}</w:tbl>`,
      "| Nước | Kim ngạch (triệu USD), 2022 | Kim ngạch (triệu USD), 2023 |\n|---|---|---|\n| Nhật Bản | 24 | 23 |\n| Cả hai | 47 |  |\n",
    ],
    [
      "a row that numbers the columns is left out, one of small values is not",
      `<w:tbl>${row(cell("Nước"), cell("2022"), cell("2023"))}${row(cell("A"), cell("(1)"), cell("(2)"))}${row(cell("Lào"), cell("1"), cell("2"))}</w:tbl>`,
      "| Nước | 2022 | 2023 |\n|---|---|---|\n| Lào | 1 | 2 |\n",
    ],
    [
      "a table of facts has no row of heads; lines of a cell that each hold a figure stay apart",
      `<w:tbl>${row(cell("Dân số"), cell("124,4 triệu người (2023)"))}${row(cell("Kim ngạch"), `<w:tc>${p("Năm 2022: 47,6 tỷ USD")}${p("Năm 2023: 44,9 tỷ USD")}</w:tc>`)}${row(cell("Tăng trưởng"), cell("1,9%"))}</w:tbl>`,
      "|  |  |\n|---|---|\n| Dân số | 124,4 triệu người (2023) |\n| Kim ngạch | Năm 2022: 47,6 tỷ USD<br><br>Năm 2023: 44,9 tỷ USD |\n| Tăng trưởng | 1,9% |\n",
    ],
    [
      "times with words are heads still",
      `<w:tbl>${row(cell("Nước"), cell("9 tháng 2023"), cell("2024 (ước)"))}${row(cell("Lào"), cell("12 dự án"), cell("14 dự án"))}</w:tbl>`,
      "| Nước | 9 tháng 2023 | 2024 (ước) |\n|---|---|---|\n| Lào | 12 dự án | 14 dự án |\n",
    ],
    [
      "a table of one column is a frame around its text",
      `<w:tbl>${row(`<w:tc>${p("Đạt 5 tỷ USD.")}${p("Tăng 3%.")}</w:tc>`)}${row(`<w:tc><w:tbl>${row(cell("A"), cell("B"))}${row(cell("C"), cell("7"))}</w:tbl></w:tc>`)}</w:tbl>`,
      "Đạt 5 tỷ USD.\n\nTăng 3%.\n\n| A | B |\n|---|---|\n| C | 7 |\n",
    ],
    ["hidden words are out", p(run("Đạt 5 tỷ") + run(" (nháp: 7 tỷ)", "<w:b/><w:vanish/>")), "Đạt 5 tỷ\n"],
    ["words that are hidden no more are in", p(run("Đạt 5 tỷ", '<w:vanish w:val="0"/>')), "Đạt 5 tỷ\n"],
    [
      "words without the reading above them",
      p(
        `${run("進出企業は")}<w:r><w:ruby><w:rubyPr/><w:rt>${run("しゃ")}</w:rt><w:rubyBase>${run("2,400社")}</w:rubyBase></w:ruby></w:r>${run("。")}`,
      ),
      "進出企業は2,400社。\n",
    ],
    [
      "a formula's words",
      p(
        `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>GDP = 430 tỷ USD</m:t></m:r></m:oMath>`,
      ),
      "GDP = 430 tỷ USD\n",
    ],
    [
      "a table in a table follows it",
      `<w:tbl>${row(cell("A"), `<w:tc>${p("B")}<w:tbl>${row(cell("C"), cell("D"))}</w:tbl></w:tc>`)}</w:tbl>`,
      "| A | B |\n|---|---|\n\n| C | D |\n|---|---|\n",
    ],
  ];
  for (const [what, body, text] of rows) it(what, async () => assert.equal((await read(body)).text, text));

  it("says which paragraph and which cell a figure stands in", async () => {
    const { text, places = [] } = await read(
      `${p("Một.")}${p("")}${p("Hai: 5 tỷ.")}<w:tbl>${row(cell("A"), cell("B"))}${row(cell("C"), cell("7"))}</w:tbl>`,
    );
    assert.deepEqual(placeAt(places, text.indexOf("5")), { kind: "paragraph", paragraph: 2 });
    assert.deepEqual(placeAt(places, text.indexOf("7")), { kind: "cell", sheet: 1, row: 2, column: 2 });
  });

  const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
  const trade = "Kim ng¹ch ViÖt Nam - NhËt B¶n ®¹t h¬n 46,2 tû USD.";
  const restored = "Kim ngạch Việt Nam - Nhật Bản đạt hơn 46,2 tỷ USD.";
  const old: [what: string, body: string, text: string, encoding: string | null][] = [
    ["in the font of its style", p(trade), `${restored}\n`, "TCVN3"],
    ["in .VnTime", p(run(trade, font(".VnTime"))), `${restored}\n`, "TCVN3"],
    [
      "in VNI-Times",
      p(run("Kim ngaïch Vieät Nam - Nhaät Baûn ñaït hôn 46,2 tyû USD.", font("VNI-Times"))),
      `${restored}\n`,
      "VNI",
    ],
    [
      "in .VnTime, beside Unicode",
      p("Theo Bộ Công Thương:") + p(run(trade, font(".VnTime"))),
      `Theo Bộ Công Thương:\n\n${restored}\n`,
      "TCVN3",
    ],
    [
      "in .VnTime, cut into runs within a word",
      p(run("Kim ng", font(".VnTime")) + run(trade.slice(6), font(".VnTime"))),
      `${restored}\n`,
      "TCVN3",
    ],
    ["in a table", `<w:tbl>${row(cell(trade), cell(""))}</w:tbl>`, `| ${restored} |  |\n|---|---|\n`, "TCVN3"],
    ["Unicode in .VnTime", p(run(restored, font(".VnTime"))), `${restored}\n`, null],
    ["French in VNI-Times", p(run("Le café d’André", font("VNI-Times"))), "Le café d’André\n", null],
    ["French beside Vietnamese", p(`${restored} Le café d’André`), `${restored} Le café d’André\n`, null],
  ];
  for (const [what, body, text, encoding] of old)
    it(`${encoding === null ? "leaves" : "restores"} what was typed ${what}`, async () => {
      const document = await read(body);
      assert.equal(document.text, text);
      assert.deepEqual(document.notes, encoding === null ? [] : [{ code: "decoded", encoding, more: 0 }]);
    });
});
