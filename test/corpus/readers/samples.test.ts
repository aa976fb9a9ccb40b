import { strict as assert } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../../server/src/corpus/document";
import { readBytes } from "../../../server/src/corpus/readers/read";
import { bundledGlossary } from "../../../server/src/figures/glossary";
import { placeAt } from "../../../server/src/model/place";

/** Documents made by real programs (`scripts/samples/make.mjs`), and what their figures are as plain Markdown. */
const folder = join(__dirname, "../../documents");

const figuresOf = async (name: string) => {
  const { text, format, places } = await readBytes({ name, bytes: readFileSync(join(folder, name)) });
  const context = { today: "2024-09-10", glossary: bundledGlossary };
  const { figures } = readDocument({ id: name, text, format }, context);
  return {
    figures: figures.map(({ text, kind, quantity, concept, parties, period }) => ({
      text,
      kind,
      quantity,
      concept,
      parties,
      period: period && [period.start, period.end, period.certainty],
    })),
    placed: figures.filter(({ start }) => placeAt(places ?? [], start) !== null).length,
  };
};

describe("the sample documents: the same figures in every form", () => {
  for (const file of readdirSync(folder)) {
    const [name = ""] = file.split(".");
    if (file.endsWith(".md")) continue;
    it(file, async () => {
      const [plain, read] = [await figuresOf(`${name}.md`), await figuresOf(file)];
      assert.ok(plain.figures.length >= 6);
      // On a page, footnotes stand at its foot, and in Markdown behind the paragraph.
      const inOrder = (figures: typeof plain.figures) => figures.map((figure) => JSON.stringify(figure)).sort();
      assert.deepEqual(inOrder(read.figures), inOrder(plain.figures));
      assert.equal(read.placed, read.figures.length, "every figure has a place in the original");
    });
  }
});
