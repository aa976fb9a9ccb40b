import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

interface Page {
  extensionPage(english: string, vietnamese: string): string;
  withoutRelativeLinks(text: string): string;
  withoutCommands(text: string): string;
  withoutSections(text: string, names: readonly string[]): string;
}

describe("the page of the installed extension", () => {
  let page: Page;
  before(async () => {
    page = await import(pathToFileURL(join(__dirname, "../../scripts/extension-page.mjs")).href);
  });

  const links: readonly (readonly [what: string, before: string, after: string])[] = [
    ["a link into the repository keeps its words", "See [the rules](docs/verdicts.md).\n", "See the rules.\n"],
    ["… and their marks", "See [`a` **b**](docs/a.md#b).\n", "See `a` **b**.\n"],
    ["a picture of the repository goes, with its line", "A\n\n![a figure](docs/a.png)\n\nB\n", "A\n\nB\n"],
    ["a link to the web stays", "[JETRO](https://example.org/a)\n", "[JETRO](https://example.org/a)\n"],
    ["a link on the page stays", "[below](#settings)\n", "[below](#settings)\n"],
    ["what only looks like one in code stays", "`[a](b.md)`\n", "`[a](b.md)`\n"],
  ];
  for (const [what, before, after] of links) it(what, () => assert.equal(page.withoutRelativeLinks(before), after));

  it("leaves out whole sections, by name", () => {
    const text = "# A\n\n## Use\n\nx\n\n### More\n\ny\n\n## Build\n\nz\n\n### Deep\n\nz\n\n## End\n\nw\n";
    assert.equal(page.withoutSections(text, ["Build"]), "# A\n\n## Use\n\nx\n\n### More\n\ny\n\n## End\n\nw\n");
  });

  it("leaves out commands for a shell, and the sentence that leads to them", () => {
    const text = "A.\n\nRun:\n\n```sh\nnpm test\n```\n\nWrite:\n\n```yaml\na: 1\n```\n";
    assert.equal(page.withoutCommands(text), "A.\n\n\n\nWrite:\n\n```yaml\na: 1\n```\n");
  });

  it("is made of this project's READMEs without a way that leads nowhere", () => {
    const made = page.extensionPage(readFileSync("README.md", "utf8"), readFileSync("README.vi.md", "utf8"));
    const ways = [...made.matchAll(/\]\(([^)]*)\)/g)].map(([, way = ""]) => way);
    assert.deepEqual(
      ways.filter((way) => !/^(?:https?:|#)/.test(way)),
      [],
    );
    assert.match(made, /Đối chiếu checks every figure/);
    assert.match(made, /Năm phút|trong năm phút/i);
    assert.doesNotMatch(made, /## ARCHITECTURE|npm test/);
  });
});
