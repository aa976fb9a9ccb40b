import { strict as assert } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { bundledGlossary } from "../../server/src/figures/glossary";
import { readFigures } from "../../server/src/figures/read";
import { languages } from "../../server/src/model/language";
import { readProse } from "../../server/src/text/prose";

const records = readdirSync("corpus")
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .map((name) => ({ name, prose: readProse(readFileSync(`corpus/${name}`, "utf8"), { format: "markdown" }) }));

describe("corpus/*.md: the sources that come with the program", () => {
  it("are there: the five documents of the seeds and at least thirty more, in three languages", () => {
    assert.ok(records.length >= 35);
    for (const language of languages)
      assert.ok(records.filter(({ prose }) => prose.frontMatter?.data.language === language).length >= 10, language);
  });

  for (const { name, prose } of records)
    it(`${name} says who says it, when, and in which language`, () => {
      const data = prose.frontMatter?.data ?? {};
      assert.equal(prose.frontMatter?.problem, null);
      assert.equal(data.key, name.replace(/\.md$/, ""));
      for (const key of ["title", "publisher"]) assert.match(String(data[key]), /\S{2}/, key);
      assert.match(String(data.publishedOn), /^\d{4}-\d{2}-\d{2}$/);
      assert.ok(data.url === undefined || URL.canParse(String(data.url)));
      assert.equal(prose.language, data.language);
    });

  for (const { name, prose } of records)
    it(`${name} states a figure that is read`, () => {
      const today = String(prose.frontMatter?.data.publishedOn);
      const figures = readFigures(prose, { today, glossary: bundledGlossary });
      assert.ok(figures.some(({ kind }) => kind !== "reference"));
    });
});
