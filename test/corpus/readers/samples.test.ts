import { strict as assert } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../../server/src/corpus/document";
import { describeCorpusProblem } from "../../../server/src/corpus/problem";
import { readBytes, readSource } from "../../../server/src/corpus/readers/read";
import { bundledGlossary } from "../../../server/src/figures/glossary";
import { placeAt } from "../../../server/src/model/place";

/** Documents made by real programs (`scripts/samples/make.mjs`), and what their figures are as plain Markdown. */
const folder = join(__dirname, "../../documents");

/** What a reader says of the encodings from before Unicode, by the second part of a file's name. */
const said: Readonly<Record<string, string>> = {
  tcvn3: "TCVN3",
  vni: "VNI",
  viscii: "VISCII",
  "windows-1258": "windows-1258",
  shift_jis: "Shift_JIS",
  "euc-jp": "EUC-JP",
  "iso-2022-jp": "ISO-2022-JP",
};

const figuresOf = async (name: string) => {
  const { text, format, places, notes = [] } = await readBytes({ name, bytes: readFileSync(join(folder, name)) });
  const context = { today: "2024-09-10", glossary: bundledGlossary };
  const { figures } = readDocument({ id: name, text, format }, context);
  return {
    figures: figures.map(({ text, kind, quantity, concept, parties, period }) => ({
      // A program writes the decimal sign of its own language.
      text: text.replace(/(?<=\d)[.,](?=\d)/g, " "),
      kind,
      quantity,
      concept,
      parties,
      period: period && [period.start, period.end, period.certainty],
    })),
    // The offsets of a text in Unicode are those of the file.
    placed: figures.filter(({ start }) => !places || placeAt(places, start) !== null).length,
    encoding: notes.flatMap((note) => (note.code === "decoded" ? [note.encoding] : []))[0],
  };
};

describe("the sample documents: the same figures in every form", () => {
  for (const file of readdirSync(folder).filter((name) => name !== "refused")) {
    const [name = "", kind = ""] = file.split(".");
    if (file.endsWith(".md")) continue;
    it(file, async () => {
      const [plain, read] = [await figuresOf(`${name}.md`), await figuresOf(file)];
      assert.ok(plain.figures.length >= 6);
      // On a page, footnotes stand at its foot, and in Markdown behind the paragraph.
      const inOrder = (figures: typeof plain.figures) => figures.map((figure) => JSON.stringify(figure)).sort();
      assert.deepEqual(inOrder(read.figures), inOrder(plain.figures));
      assert.equal(read.placed, read.figures.length, "every figure has a place in the original");
      if (file.endsWith(".markdown")) assert.equal(read.encoding, said[kind], "what it was read as");
    });
  }
});

describe("the sample documents that are refused, each by name and with its reason", () => {
  const rows: [file: string, line: RegExp][] = [
    ["scan.pdf", /^scan\.pdf: it holds no text \(perhaps a scan\)/],
    ["nameless.pdf", /^nameless\.pdf: its fonts do not say which letters they show/],
    ["old.doc", /^old\.doc: this format is not read .* save it as \.docx/],
    ["old.xls", /^old\.xls: this format is not read .* save it as \.xlsx/],
    ["open.odt", /^open\.odt: this format is not read .* save it as \.docx/],
  ];
  for (const [file, line] of rows)
    it(file, async () => {
      const bytes = readFileSync(join(folder, "refused", file));
      const { input, problems } = await readSource({ id: file, path: file, bytes });
      assert.equal(input, null);
      assert.match(problems.map((problem) => describeCorpusProblem(problem)).join("\n"), line);
    });
});
