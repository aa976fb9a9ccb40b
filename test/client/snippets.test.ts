import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "yaml";

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const read = (language: string): Record<string, Snippet> =>
  JSON.parse(readFileSync(`client/snippets/${language}.json`, "utf8"));
const languages = ["vi", "en", "ja"] as const;
const all = languages.map(read);
const bodies = all.flatMap((snippets) =>
  Object.entries(snippets).map(([name, { body }]) => [name, body.join("\n")] as const),
);

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
    assert.deepEqual(sizes, [13, 13, 13]);
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

    if (body.startsWith("---"))
      it(`${name}: its front matter is YAML with title, date and language`, () => {
        const front = parse(/^---\n([\s\S]*?)\n---/.exec(inserted(body))?.[1] ?? "");
        assert.deepEqual(
          Object.keys(front).filter((key) => key !== "as_of"),
          ["title", "date", "language"],
        );
      });
  }
});
