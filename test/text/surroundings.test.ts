import { strict as assert } from "node:assert";
import { surroundings } from "../../server/src/text/surroundings";

describe("text/surroundings: as much of a draft as a place needs", () => {
  const around = (marked: string) => surroundings(marked.replace("|", ""), marked.indexOf("|"));

  it("keeps a short draft up to the paragraph's end", () =>
    assert.deepEqual(around("# A\n\nNăm 2023 đạt | tỷ USD.\n\nHai."), {
      before: "# A\n\nNăm 2023 đạt ",
      after: " tỷ USD.",
    }));

  it("at a line's end nothing follows", () => assert.equal(around("Đạt |\nXem").after, ""));

  it("of a long draft keeps front matter, the headings above and the paragraphs before", () => {
    const long = "Lời dài. ".repeat(200);
    const { before, after } = around(
      `---\ntitle: T\n---\n\n# A\n\n## B\n\n${long}\n\n## C\n\n${long}\n\nđạt | tỷ.\n\n${long}`,
    );
    assert.match(before, /^---\ntitle: T\n---/u);
    assert.match(before, /# A\n[\s\S]*## C\n[\s\S]*đạt $/u);
    assert.doesNotMatch(before, /## B/u);
    assert.ok(before.length < 1200, `${before.length} characters`);
    assert.equal(after, " tỷ.");
  });

  it("in the front matter itself", () => assert.equal(around("---\ntitle: | A\n---\n\nLời").before, "---\ntitle: "));
});
