import { strict as assert } from "node:assert";
import { utils, write } from "@e965/xlsx";
import JSZip from "jszip";
import { describeCorpusProblem, type Trouble } from "../../../server/src/corpus/problem";
import { readBytes, readSource } from "../../../server/src/corpus/readers/read";
import { bomb, p, packed, word } from "./packed";

const entities = '<!DOCTYPE z [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' as const;

const workbook = (cells: readonly (readonly unknown[])[]): Uint8Array => {
  const sheet = utils.aoa_to_sheet(cells.map((row) => [...row]));
  return new Uint8Array(write({ SheetNames: ["A"], Sheets: { A: sheet } }, { type: "array", bookType: "xlsx" }));
};

/** An OLE compound file as far as its mark and one name of its directory go. */
const ole = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, letter] of [...stream].entries()) bytes[1024 + 2 * index] = letter.charCodeAt(0);
  return bytes;
};

/** The workbook with one part put in the place of its own. */
async function withPart(bytes: Uint8Array, name: string, content: string | Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  zip.file(name, content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

describe("corpus/readers: hostile and broken documents are refused in one line", () => {
  const text = new TextEncoder();
  const plain = () => word(p("Đạt 5 tỷ USD."));
  const rows: [what: string, name: string, bytes: () => Promise<Uint8Array> | Uint8Array, trouble: Trouble][] = [
    ["a zip bomb in Word", "a.docx", () => bomb("word/document.xml", 100), { code: "unpacks", megabytes: 20 }],
    [
      "one that lies about its size",
      "a.docx",
      () => bomb("word/document.xml", 100, 10),
      { code: "unpacks", megabytes: 20 },
    ],
    ["a zip bomb in Excel", "a.xlsx", () => bomb("xl/workbook.xml", 100), { code: "unpacks", megabytes: 40 }],
    [
      "entities in Word",
      "a.docx",
      () => packed({ "word/document.xml": `${entities}<w:document/>` }),
      { code: "entities" },
    ],
    [
      "a file of the machine as an entity in Excel",
      "a.xlsx",
      () =>
        withPart(
          workbook([["A", 1]]),
          "xl/sharedStrings.xml",
          '<!DOCTYPE s [<!ENTITY f SYSTEM "file:///etc/passwd">]><sst>&f;</sst>',
        ),
      { code: "entities" },
    ],
    [
      "a billion laughs in Excel",
      "a.xlsx",
      () => withPart(workbook([["A", 1]]), "xl/workbook.xml", `${entities}<workbook>&b;</workbook>`),
      { code: "entities" },
    ],
    ["a Word file cut off", "a.docx", async () => (await plain()).slice(0, 500), { code: "damaged" }],
    ["an Excel file cut off", "a.xlsx", () => workbook([["xl/", 1]]).slice(0, 900), { code: "damaged" }],
    [
      "a Word file without its document",
      "a.docx",
      () => packed({ "word/styles.xml": "<w:styles/>" }),
      { code: "damaged" },
    ],
    [
      "an Excel file by a Word file's name",
      "a.docx",
      () => workbook([["A", 1]]),
      { code: "mislabelled", really: "Excel (.xlsx)" },
    ],
    ["a Word file by an Excel file's name", "a.xlsx", plain, { code: "mislabelled", really: "Word (.docx)" }],
    [
      "a PDF by a Word file's name",
      "a.docx",
      () => text.encode("%PDF-1.7"),
      { code: "mislabelled", really: "PDF (.pdf)" },
    ],
    ["a text by a Word file's name", "a.docx", () => text.encode("Đạt 5 tỷ USD."), { code: "damaged" }],
    ["an empty Word file", "a.docx", () => new Uint8Array(), { code: "empty" }],
    ["a locked Word file", "a.docx", () => ole("EncryptedPackage"), { code: "encrypted" }],
    [
      "a Word file of old by a new one's name",
      "a.docx",
      () => ole("WordDocument"),
      { code: "mislabelled", really: "Office 97-2003 (.doc, .xls)" },
    ],
    ["a Word file of pictures", "a.docx", () => word("<w:p/>"), { code: "no-text" }],
    ["an Excel file without cells", "a.xlsx", () => workbook([]), { code: "no-text" }],
    ["a Word file of old", "a.doc", () => ole("WordDocument"), { code: "old-format", saveAs: ".docx" }],
    ["an OpenDocument text", "a.odt", () => text.encode("x"), { code: "old-format", saveAs: ".docx" }],
    ["an Excel file of old", "a.xls", () => ole("Workbook"), { code: "old-format", saveAs: ".xlsx" }],
    ["a presentation", "a.pptx", () => packed({ "ppt/a.xml": "<a/>" }), { code: "old-format", saveAs: ".docx" }],
  ];
  for (const [what, name, bytes, trouble] of rows)
    it(what, async () => {
      const { input, problems } = await readSource({ id: name, path: `c/${name}`, bytes: await bytes() });
      assert.equal(input, null);
      assert.deepEqual(problems, [{ path: `c/${name}`, ...trouble }]);
      for (const language of ["vi", "en", "ja"] as const)
        assert.match(describeCorpusProblem({ path: `c/${name}`, ...trouble }, language), /^c\/a\.\w+: [^\n]+[.。]$/u);
    });

  it("one bit changed in a Word file that is not compressed is no other figure", async () => {
    const zip = await JSZip.loadAsync(await plain());
    const bytes = await zip.generateAsync({ type: "uint8array", compression: "STORE" });
    assert.match((await readBytes({ name: "a.docx", bytes })).text, /5 tỷ/);
    const at = Buffer.from(bytes).indexOf("5 tỷ");
    bytes[at] = "7".charCodeAt(0);
    await assert.rejects(readBytes({ name: "a.docx", bytes }), { trouble: { code: "damaged" } });
  });

  it("keeps the macros of a Word file packed", async () => {
    const bytes = await word(p("Đạt 5 tỷ USD."), { "word/vbaProject.bin": new Uint8Array(1000) });
    assert.equal((await readBytes({ name: "a.docm", bytes })).text, "Đạt 5 tỷ USD.\n");
  });

  it("does not open an archive within an archive", async () => {
    const inner = bomb("word/document.xml", 100);
    const bytes = await word(p("Đạt 5 tỷ USD."), {
      "word/embeddings/a.docx": inner,
      "word/media/a.zip": await packed({ "b.zip": inner }),
    });
    assert.equal((await readBytes({ name: "a.docx", bytes })).text, "Đạt 5 tỷ USD.\n");
    const sheet = await withPart(workbook([["Đạt", 5]]), "xl/embeddings/a.xlsx", bomb("xl/workbook.xml", 100));
    assert.match((await readBytes({ name: "a.xlsx", bytes: sheet })).text, /5/);
  });

  const sheet = (content: string) =>
    withPart(
      workbook([["A", 1]]),
      "xl/worksheets/sheet1.xml",
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${content}</worksheet>`,
    );

  it("reads a sheet's first and last cell without all that lies between", async () => {
    const bytes = await sheet(
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>7.5</v></c><c r="B1"><v>8</v></c></row><row r="1048576"><c r="XFD1048576"><v>12.5</v></c></row></sheetData>',
    );
    const { text } = await readBytes({ name: "a.xlsx", bytes });
    assert.match(text, /7\.5/);
    assert.match(text, /12\.5/);
  });

  it("does not fill a merged range of the whole sheet", async () => {
    const bytes = await sheet(
      '<sheetData><row r="1"><c r="A1" t="str"><v>A</v></c></row><row r="2"><c r="B2"><v>7.5</v></c><c r="C2"><v>8</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    );
    assert.match((await readBytes({ name: "a.xlsx", bytes })).text, /7\.5/);
  });

  it("shows a table deep within tables, or refuses it", async () => {
    const deep = (depth: number): string =>
      depth === 0 ? p("5") : `<w:tbl><w:tr><w:tc>${deep(depth - 1)}</w:tc></w:tr></w:tbl>`;
    const bytes = await word(deep(3000));
    await readBytes({ name: "a.docx", bytes }).catch((error) => assert.equal(error.trouble.code, "damaged"));
  });

  it("stops where nobody wants the answer any more", async () => {
    const bytes = await plain();
    await assert.rejects(
      readBytes({ name: "a.docx", bytes }, { signal: AbortSignal.abort(new Error("closed")) }),
      /closed/,
    );
  });
});
