import { strict as assert } from "node:assert";
import { withEntry, withoutEntry } from "../../client/src/views/corpus/sourcesFile";

const about = { title: "Báo cáo", publisher: "Bộ Công Thương" };
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

describe("sources.json, as files come and go", () => {
  const added: readonly (readonly [what: string, before: string, after: string | null])[] = [
    ["no file yet", "", json({ "a.txt": about })],
    ["an empty list", "{}", json({ "a.txt": about })],
    ["other files stay", json({ "b.txt": { title: "B" } }), json({ "b.txt": { title: "B" }, "a.txt": about })],
    [
      "what else is said of the file stays",
      json({ "a.txt": { url: "https://example.org", title: "Cũ" } }),
      json({ "a.txt": { url: "https://example.org", ...about } }),
    ],
    ["a byte order mark is no fault", "\uFEFF{}", json({ "a.txt": about })],
    ["broken: left as it is", "{ oops", null],
    ["not a list of files: left as it is", "[]", null],
  ];
  for (const [what, before, after] of added)
    it(`adding: ${what}`, () => assert.equal(withEntry(before, "a.txt", about), after));

  const removed: readonly (readonly [what: string, before: string, after: string | null])[] = [
    ["the file's entry goes", json({ "a.txt": about, "b.txt": {} }), json({ "b.txt": {} })],
    ["a file without an entry changes nothing", '{"b.txt":{}}', '{"b.txt":{}}'],
    ["broken: left as it is", "{ oops", null],
  ];
  for (const [what, before, after] of removed)
    it(`removing: ${what}`, () => assert.equal(withoutEntry(before, "a.txt"), after));
});
