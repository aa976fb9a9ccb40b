import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { languages } from "../../server/src/model/language";
import { matterProblems } from "../../server/src/text/matter/problems";
import { holds, matterKeys, matterSchema, readMatter } from "../../server/src/text/matter/schema";
import { matterProblemInWords, matterWords } from "../../server/src/verify/messages/matter";

const told = (yaml: string): string[] => {
  const text = `---\n${yaml}\n---\n\nBài.`;
  return matterProblems(text).map(
    ({ code, start, end }) => `${code.replace("front-matter-", "")}: ${text.slice(start, end)}`,
  );
};

describe("front matter", () => {
  for (const yaml of [
    "title: Gặp Đại sứ\ndate: 2024-09-10\nas_of: 2024-09-30\nlanguage: vi",
    "kind: minutes\nrecipients:\n  - Lãnh đạo Bộ\nsignatory:\n  position: Vụ trưởng\n  name: A",
    "number: 12",
    "title:",
    "doi-chieu: ignore",
    "author: [A, B]\nbibliography: a.bib",
    "# chỉ có chú giải\ntitle: A",
  ])
    it(`nothing to object to: ${yaml.replaceAll("\n", " / ")}`, () => assert.deepEqual(told(yaml), []));

  for (const [yaml, problem] of [
    ["titel: A", "unknown-key: titel"],
    ["as-of: 2024-01-01", "unknown-key: as-of"],
    ["date: 2024-02-30", "bad-day: 2024-02-30"],
    ["date: 30/9/2024", "bad-day: 30/9/2024"],
    ["language: fr", "bad-value: fr"],
    ["kind: letter", "bad-value: letter"],
    ["recipients: Lãnh đạo", "bad-value: Lãnh đạo"],
    ["signatory: { ten: A }", "bad-value: { ten: A }"],
  ] as const)
    it(`${yaml} → ${problem}`, () => assert.deepEqual(told(yaml), [problem]));

  it("an unknown key is told the nearest", () => {
    const [problem] = matterProblems("---\nas-of: 2024-01-01\n---\n");
    assert.equal(problem?.meant, "as_of");
  });

  it("what is no YAML is marked where it breaks, also with a byte-order mark and Windows' line ends", () => {
    const text = '\ufeff---\r\ntitle: A\r\nplace: "Hà Nội\r\n---\r\n';
    const [problem] = matterProblems(text);
    assert.equal(problem?.code, "front-matter-unreadable");
    assert.ok(problem && problem.start >= text.indexOf("place") && problem.end <= text.length);
  });

  it("a text without front matter has no problem with it", () => {
    for (const text of ["", "---\n", "# A\n\n---\ntitel: x\n---\n", "---\ntitel: no end"])
      assert.deepEqual(matterProblems(text), []);
  });

  it("each problem is said in three languages, naming the key", () => {
    for (const language of languages)
      for (const [problem] of ["titel: A", "date: x", "language: fr", "recipients: 1"].map((yaml) =>
        matterProblems(`---\n${yaml}\n---\n`),
      )) {
        assert.ok(problem);
        assert.ok(matterProblemInWords(problem, language).includes(problem.key));
      }
  });

  it("every key tells what it holds and what it is for", () => {
    assert.deepEqual(Object.keys(holds).sort(), [...matterKeys].sort());
    for (const language of languages)
      assert.deepEqual(Object.keys(matterWords[language].keys).sort(), [...matterKeys].sort());
  });

  it("what is as it should be is read, the rest is left out; days and numbers as they were written", () => {
    const day = new Date("2024-09-10T00:00:00Z");
    assert.deepEqual(readMatter({ title: "A", date: day, number: 12, language: "fr", other: 1 }), {
      title: "A",
      date: "2024-09-10",
      number: "12",
    });
  });

  it("the schema for other editors is that by which it is read", () => {
    const schema = JSON.parse(readFileSync("schemas/briefing.schema.json", "utf8"));
    assert.deepEqual(schema, JSON.parse(JSON.stringify(toJsonSchema(matterSchema, { ignoreActions: ["check"] }))));
  });
});
