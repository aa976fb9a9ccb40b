import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { matterProblems } from "../../server/src/text/matter/problems";

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const read = (language: string): Record<string, Snippet> =>
  JSON.parse(readFileSync(`client/snippets/${language}.json`, "utf8"));
const languages = ["vi", "en", "ja"] as const;
const all = languages.map(read);
const kinds = ["background", "minutes", "report", "talking-points"] as const;
const template = (language: string, kind: string): string =>
  readFileSync(`client/templates/${language}/${kind}.md`, "utf8");
const bodies = [
  ...all.flatMap((snippets) => Object.entries(snippets).map(([name, { body }]) => [name, body.join("\n")] as const)),
  ...languages.flatMap((language) => kinds.map((kind) => [`${language}/${kind}`, template(language, kind)] as const)),
];

/** The text as it stands after insertion, with every placeholder left as it was offered. */
const inserted = (body: string): string =>
  body
    .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, "$1")
    .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, "2024-09-10")
    .replace(/(?<!\\)\$\{\d+:([^}]*)\}/g, "$1")
    .replace(/(?<!\\)\$\d+/g, "")
    .replaceAll("\\$", "$");

describe("snippets", () => {
  it("the same parts of a paper in three languages", () => {
    const sizes = all.map((snippets) => Object.keys(snippets).length);
    assert.deepEqual(sizes, [14, 14, 14]);
  });

  it("no two share a prefix", () => {
    const prefixes = all.flatMap((snippets) => Object.values(snippets).flatMap(({ prefix }) => prefix));
    assert.equal(new Set(prefixes).size, prefixes.length);
  });

  for (const [name, body] of bodies) {
    it(`${name}: placeholders are numbered without a gap and the cursor ends somewhere`, () => {
      const stops = new Set([...body.matchAll(/(?<!\\)\$\{?(\d+)/g)].map(([, stop]) => Number(stop)));
      assert.deepEqual(
        [...stops].sort((a, b) => a - b),
        [...Array(stops.size).keys()],
      );
      assert.ok(stops.has(0));
    });

    it(`${name}: nothing of the snippet's own notation is left in the text`, () => {
      assert.doesNotMatch(inserted(body), /\$[{\dC]|\\/);
    });
  }
});

describe("templates of whole papers", () => {
  it("the same papers in three languages, and no other", () => {
    for (const language of languages)
      assert.deepEqual(
        readdirSync(`client/templates/${language}`).sort(),
        kinds.map((kind) => `${kind}.md`),
      );
  });

  for (const language of languages)
    for (const kind of kinds)
      it(`${language}/${kind}: its front matter is as the schema has it, by its language and kind`, () => {
        const text = inserted(template(language, kind));
        assert.deepEqual(matterProblems(text), []);
        const front = parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "");
        assert.deepEqual([front.language, front.kind], [language, kind]);
        assert.ok(front.title && front.date && front.organisation);
      });
});
