import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { loadGlossary } from "../../server/src/corpus/glossary/load";
import { mergeGlossary } from "../../server/src/corpus/glossary/merge";
import { describeGlossaryProblem } from "../../server/src/corpus/glossary/problem";
import { readGlossary } from "../../server/src/corpus/glossary/read";
import { glossarySchema } from "../../server/src/corpus/glossary/schema";
import { bundledGlossary } from "../../server/src/figures/glossary";
import { languages } from "../../server/src/model/language";
import { memoryFiles } from "./memory-files";

const bundledText = readFileSync("corpus/glossary.json", "utf8");
const known = new Set(bundledGlossary.concepts.map(({ id }) => id));
const path = ".doi-chieu/glossary.yaml";

describe("corpus/glossary.json: the glossary that comes with the program", () => {
  it("has no entry the reader complains of: shape, ids, words used twice, parents", () => {
    assert.deepEqual(
      readGlossary(bundledText, "corpus/glossary.json").problems.map((problem) => describeGlossaryProblem(problem)),
      [],
    );
  });

  it("is read as it is bundled", () => {
    const { words: _, ...glossary } = bundledGlossary;
    assert.deepEqual(readGlossary(bundledText, "corpus/glossary.json").glossary, glossary);
  });

  it("says every concept and party in all three languages, so that a Japanese source can answer a Vietnamese draft", () => {
    const speechless = [...bundledGlossary.concepts, ...bundledGlossary.parties, ...bundledGlossary.units].flatMap(
      ({ id, terms }) =>
        languages.filter((language) => !terms[language]?.length).map((language) => `${id}: ${language}`),
    );
    assert.deepEqual(speechless, []);
  });

  it("has no two words of one section that differ by capitals alone, since only one would be met", () => {
    const { concepts, parties, units } = bundledGlossary;
    const twins = [concepts, parties, units].flatMap((section) =>
      languages.flatMap((language) => {
        const terms = section.flatMap((entry) => entry.terms[language] ?? []);
        return terms.filter(
          (term, at) => terms.findIndex((other) => other.toLowerCase() === term.toLowerCase()) !== at,
        );
      }),
    );
    assert.deepEqual(twins, []);
  });

  it("lets editors check by the same schema as the reader (else: npm run glossary-schema)", () => {
    assert.deepEqual(JSON.parse(readFileSync("corpus/glossary.schema.json", "utf8")), toJsonSchema(glossarySchema));
  });

  const words: [term: string, language: "vi" | "en" | "ja", id: string][] = [
    ["kim ngạch thương mại", "vi", "trade"],
    ["KNTM", "vi", "trade"],
    ["two-way trade", "en", "trade"],
    ["貿易総額", "ja", "trade"],
    ["XK", "vi", "exports"],
    ["exported", "en", "exports"],
    ["nhập siêu", "vi", "trade-deficit"],
    ["円借款", "ja", "oda-loans"],
    ["thực tập sinh", "vi", "trainees"],
    ["特定技能", "ja", "specified-skilled"],
    ["ベトナム人労働者", "ja", "workers"],
    ["外国人労働者", "ja", "foreign-workers"],
    ["NB", "vi", "japan"],
    ["nước ta", "vi", "viet-nam"],
    ["Tổng cục Hải quan", "vi", "customs-viet-nam"],
    ["liều", "vi", "dose"],
    ["回分", "ja", "dose"],
  ];
  for (const [term, language, id] of words)
    it(`${term} is ${id}`, () => {
      const { concepts, parties, units } = bundledGlossary;
      const meant = [...concepts, ...parties, ...units].find((entry) => entry.id === id);
      assert.ok(meant?.terms[language]?.includes(term));
    });
});

describe("a workspace's own glossary", () => {
  const own = `# words of our desk
concepts:
  - id: trade
    terms: { vi: [kim ngạch buôn bán] }
  - id: lychee
    terms: { vi: vải thiều, en: [lychee, lychees], ja: ライチ }
    units: [currency, tonne]
    partOf: exports
parties:
  - id: shimane
    kind: institution
    terms: { vi: Shimane, ja: 島根 }
`;

  it("is read from YAML, a single word standing without brackets", () => {
    const { glossary, problems } = readGlossary(own, path, known);
    assert.deepEqual(problems, []);
    assert.deepEqual(glossary.concepts[1], {
      id: "lychee",
      terms: { vi: ["vải thiều"], en: ["lychee", "lychees"], ja: ["ライチ"] },
      units: ["currency", "tonne"],
      partOf: "exports",
    });
  });

  it("is read as docs/glossary.md shows it", () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(readFileSync("docs/glossary.md", "utf8"))?.[1] ?? "";
    const { glossary, problems } = readGlossary(example, path, known);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [...glossary.concepts, ...glossary.parties, ...glossary.units].map(({ id }) => id),
      ["trade", "lychee-exports", "shimane", "hive"],
    );
  });

  it("adds its words to what is known and keeps the rest", () => {
    const merged = mergeGlossary(bundledGlossary, readGlossary(own, path, known).glossary);
    const trade = merged.concepts.find(({ id }) => id === "trade");
    assert.equal(trade?.terms.vi?.[0], "kim ngạch buôn bán");
    assert.ok(trade?.terms.vi?.includes("kim ngạch thương mại"));
    assert.equal(trade?.nature, "flow");
    assert.equal(merged.concepts.length, bundledGlossary.concepts.length + 1);
    assert.equal(merged.parties.length, bundledGlossary.parties.length + 1);
  });

  it("takes a word over to the entry it names", () => {
    const { glossary } = readGlossary("concepts: [{ id: total-trade, terms: { vi: [tổng kim ngạch] } }]", path, known);
    const merged = mergeGlossary(bundledGlossary, glossary);
    const owners = merged.concepts.filter(({ terms }) => terms.vi?.includes("tổng kim ngạch"));
    assert.deepEqual(
      owners.map(({ id }) => id),
      ["total-trade"],
    );
  });

  it("composes its letters, so that a file written on a Mac meets a draft written elsewhere", () => {
    const text = 'concepts: [{ id: durian, terms: { vi: ["sầu riêng"] } }]'.normalize("NFD");
    assert.deepEqual(readGlossary(text, path).glossary.concepts[0]?.terms.vi, ["sầu riêng".normalize("NFC")]);
  });

  const bad: [what: string, text: string, line: string][] = [
    [
      "broken YAML",
      "concepts:\n  - id: [",
      `${path}:2: The glossary cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]. Mend the JSON or YAML at this line.`,
    ],
    [
      "an alias of nothing",
      "units: *ships",
      `${path}:1: The glossary cannot be read: Unresolved alias (the anchor must be set before the alias): ships. Mend the JSON or YAML at this line.`,
    ],
    [
      "a list at the top",
      "- id: trade",
      `${path}:1: The glossary cannot be read: it needs "concepts", "parties" or "units", each a list of entries.`,
    ],
    [
      "a section that is no list",
      "parties: []\nconcepts: none",
      `${path}:2: The glossary cannot be read: it needs "concepts", "parties" or "units", each a list of entries.`,
    ],
    [
      "an unknown section",
      "concept: []",
      `${path}:1: Entry "concept" is left out: there is no key "concept". Remove it or correct its name.`,
    ],
    [
      "an entry without id",
      "units:\n  - terms: { vi: [tàu] }",
      `${path}:2: Entry units 1 is left out: "id" is missing. Add it.`,
    ],
    [
      "a misspelt key",
      "units:\n  - id: ship\n    term: { vi: [tàu] }",
      `${path}:2: Entry units 1 "ship" is left out: there is no key "term". Remove it or correct its name.`,
    ],
    [
      "an id with capitals",
      "units: [{ id: Ship, terms: { vi: [tàu] } }]",
      `${path}:1: Entry units 1 "Ship" is left out: "id" must be lower-case words joined by hyphens, not "Ship".`,
    ],
    [
      "a language it does not know",
      "units: [{ id: ship, terms: { fr: [navire] } }]",
      `${path}:1: Entry units 1 "ship" is left out: there is no key "terms.fr". Remove it or correct its name.`,
    ],
    [
      "a nature that does not exist",
      "concepts: [{ id: ship, terms: { vi: [tàu] }, nature: river }]",
      `${path}:1: Entry concepts 1 "ship" is left out: "nature" must be ("flow" | "stock" | "rank" | "share" | "event"), not "river".`,
    ],
    [
      "no words",
      "units: [{ id: ship, terms: {} }]",
      `${path}:1: Entry units 1 "ship" is left out: it has no words. Give at least one under "terms".`,
    ],
    [
      "an id used twice",
      "units:\n  - { id: ship, terms: { vi: [tàu] } }\n  - { id: ship, terms: { vi: [thuyền] } }",
      `${path}:3: Entry units 2 "ship" is left out: the id "ship" was used before. Join the two entries.`,
    ],
    [
      "a word used twice",
      "units:\n  - { id: ship, terms: { vi: [tàu] } }\n  - { id: train, terms: { vi: [tàu] } }",
      `${path}:3: Entry units 2 "train" is left out: the word "tàu" already belongs to "ship" in this file. Keep it in one of them.`,
    ],
    [
      "a sum of what nobody knows",
      "concepts: [{ id: ship, terms: { vi: [tàu] }, sumOf: [exports, fleet] }]",
      `${path}:1: Entry concepts 1 "ship" is left out: "sumOf" names "fleet", which no entry has. Correct the id.`,
    ],
    [
      "a parent nobody knows",
      "concepts: [{ id: ship, terms: { vi: [tàu] }, partOf: fleet }]",
      `${path}:1: Entry concepts 1 "ship" is left out: "partOf" names "fleet", which no entry has. Correct the id.`,
    ],
  ];
  for (const [what, text, line] of bad)
    it(`says where and what: ${what}`, () => {
      const { problems } = readGlossary(text, path, known);
      assert.deepEqual(
        problems.map((problem) => describeGlossaryProblem(problem)),
        [line],
      );
    });

  it("keeps the good entries beside a bad one", () => {
    const text = "units:\n  - { id: ship, terms: { vi: 7 } }\n  - { id: train, terms: { vi: [đoàn tàu] } }";
    const { glossary, problems } = readGlossary(text, path);
    assert.deepEqual(
      glossary.units.map(({ id }) => id),
      ["train"],
    );
    assert.equal(problems.length, 1);
  });

  it("speaks the reader's language", () => {
    const [problem] = readGlossary("units: [{ id: ship, terms: {} }]", path).problems;
    assert.ok(problem);
    assert.equal(
      describeGlossaryProblem(problem, "vi"),
      `${path}:1: Bỏ qua mục units 1 "ship": chưa có từ nào. Hãy ghi ít nhất một từ trong "terms".`,
    );
    assert.equal(
      describeGlossaryProblem(problem, "ja"),
      `${path}:1: 項目 units 1 "ship" は無視されました: 語がありません。"terms" に一つ以上書いてください。`,
    );
  });

  for (const text of ["", "null", "{}", "# nothing yet\n"])
    it(`an empty file (${JSON.stringify(text)}) adds nothing`, () => {
      assert.deepEqual(readGlossary(text, path), { glossary: { concepts: [], parties: [], units: [] }, problems: [] });
    });
});

describe("the glossary of a workspace folder", () => {
  const ship = "units: [{ id: ship, terms: { vi: [tàu] } }]";
  const hasShip = ({ units }: { readonly units: readonly { readonly id: string }[] }): boolean =>
    units.some(({ id }) => id === "ship");

  it("is laid over the bundled one", async () => {
    const { glossary, path, problems } = await loadGlossary(
      memoryFiles({ "desk/.doi-chieu/glossary.yml": ship }),
      "desk",
      bundledGlossary,
    );
    assert.ok(hasShip(glossary));
    assert.equal(glossary.concepts.length, bundledGlossary.concepts.length);
    assert.deepEqual([path, problems], ["desk/.doi-chieu/glossary.yml", []]);
  });

  it("may be a file given by name", async () => {
    const { glossary, path } = await loadGlossary(memoryFiles({ "words.json": ship }), "words.json", bundledGlossary);
    assert.ok(hasShip(glossary));
    assert.equal(path, "words.json");
  });

  it("is the bundled one where a folder has none", async () => {
    const { glossary, path, problems } = await loadGlossary(memoryFiles({}), "desk", bundledGlossary);
    assert.equal(glossary, bundledGlossary);
    assert.deepEqual([path, problems], [null, []]);
  });

  it("says that a file is no text, and goes on with the bundled one", async () => {
    const { glossary, problems } = await loadGlossary(
      memoryFiles({ "desk/.doi-chieu/glossary.json": Uint8Array.of(0, 159, 146, 150) }),
      "desk",
      bundledGlossary,
    );
    assert.equal(glossary, bundledGlossary);
    assert.deepEqual(
      problems.map((problem) => describeGlossaryProblem(problem)),
      ["desk/.doi-chieu/glossary.json:1: The glossary cannot be read: it is no UTF-8 text. Save it as UTF-8."],
    );
  });

  it("says that a file can't be opened", async () => {
    const closed = memoryFiles({ "words.json": { error: "EACCES" } });
    const { problems } = await loadGlossary(closed, "words.json", bundledGlossary);
    assert.deepEqual(
      problems.map((problem) => describeGlossaryProblem(problem)),
      ["words.json:1: The glossary cannot be read: EACCES. Check its path and permissions."],
    );
  });
});
