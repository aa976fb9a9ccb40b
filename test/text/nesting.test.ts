import { strict as assert } from "node:assert";
import { readGlossary } from "../../server/src/corpus/glossary/read";
import { readSourcesFile } from "../../server/src/corpus/sources-file";
import { readFrontMatter } from "../../server/src/text/front-matter";
import { matterProblems } from "../../server/src/text/matter/problems";
import { isTooDeep } from "../../server/src/text/nesting";

const deep: [what: string, yaml: string][] = [
  ["lists", "[".repeat(90_000)],
  ["lists that are closed", "[".repeat(40_000) + "]".repeat(40_000)],
  ["objects", '{"a":'.repeat(18_000)],
  ["items of items", "- ".repeat(45_000)],
  ["items on a line each", Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth)}- a`).join("\n")],
  ["keys below keys", Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
];

const flat: [what: string, yaml: string][] = [
  ["a list of sources", JSON.stringify({ "a.txt": { title: "[1] A {b}" }, "b.txt": { title: "B" } })],
  ["many entries", JSON.stringify(Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`${at}.txt`, {}])))],
  ["a glossary", "concepts:\n  - id: a\n    terms: { vi: [x, y] }\n  - id: b\n    terms: { vi: [z] }\n".repeat(100)],
  ["nothing", ""],
];

describe("text/nesting: what is nested without end is not read, and ends no program", () => {
  for (const [what, yaml] of deep)
    it(`too deep: ${what}`, () => {
      assert.equal(isTooDeep(yaml), true);
      assert.equal(readFrontMatter(`---\na:\n${yaml}\n---\n`).frontMatter?.problem, "it is nested too deep");
      assert.equal(matterProblems(`---\n${yaml}\n---\n`)[0]?.code, "front-matter-unreadable");
      const [sources] = readSourcesFile("sources.json", new TextEncoder().encode(yaml)).problems;
      assert.equal(sources?.code === "sources" && sources.detail, "it is nested too deep");
      const [glossary] = readGlossary(yaml, "glossary.yaml").problems;
      assert.equal(glossary?.code === "syntax" && glossary.detail, "it is nested too deep");
    });
  for (const [what, yaml] of flat) it(`read: ${what}`, () => assert.equal(isTooDeep(yaml), false));
});
