import * as v from "valibot";
import { type Document, LineCounter, parseDocument } from "yaml";
import type { Glossary, GlossaryConcept, GlossaryParty, GlossaryUnit, Terms } from "../../model/glossary";
import { type Language, languages } from "../../model/language";
import { isTooDeep } from "../../text/nesting";
import { tidyTerm } from "./merge";
import type { GlossaryProblem } from "./problem";
import { entrySchemas, type Section, sections } from "./schema";

/** Where a workspace folder keeps its own words; the first that is there counts. */
export const glossaryFiles: readonly string[] = [
  ".doi-chieu/glossary.json",
  ".doi-chieu/glossary.yaml",
  ".doi-chieu/glossary.yml",
];

export interface GlossaryReading {
  /** The good entries. */
  readonly glossary: Glossary;
  readonly problems: readonly GlossaryProblem[];
}

type RawTerms = Partial<Record<Language, string | string[] | undefined>>;

const tidyTerms = (raw: RawTerms | undefined): Terms =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const words = raw?.[language];
      return words === undefined ? [] : [[language, (Array.isArray(words) ? words : [words]).map(tidyTerm)]];
    }),
  );

// Optional keys that are absent stay absent (exactOptionalPropertyTypes).
const given = <T extends object>(entry: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

type IssueFields =
  | { readonly code: "missing-key" | "unknown-key"; readonly key: string }
  | { readonly code: "wrong-value"; readonly key: string; readonly expected: string; readonly received: string };

function fieldsOf(issue: v.BaseIssue<unknown>): IssueFields {
  const key = issue.path?.map((part) => String(part.key)).join(".") ?? "";
  if (issue.expected === "never") return { code: "unknown-key", key };
  if (issue.received === "undefined") return { code: "missing-key", key };
  const expected = issue.type === "regex" ? "lower-case words joined by hyphens" : issue.expected;
  return { code: "wrong-value", key: key || "entry", expected: expected ?? "another value", received: issue.received };
}

const idOf = (raw: unknown): string | undefined =>
  typeof raw === "object" && raw !== null && "id" in raw && typeof raw.id === "string" ? raw.id : undefined;

/** Reads one section, entry by entry; what is wrong with an entry costs only that entry. */
function readSection<S extends Section>(
  section: S,
  raw: readonly unknown[],
  report: (index: number, name: string, fields: Report) => void,
): { index: number; name: string; value: v.InferOutput<(typeof entrySchemas)[S]> & { terms: Terms } }[] {
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  return raw.flatMap((entry, index) => {
    const id = idOf(entry);
    const name = `${section} ${index + 1}${id === undefined ? "" : ` "${id}"`}`;
    const complain = (fields: Report): [] => {
      report(index, name, fields);
      return [];
    };
    const parsed = v.safeParse(entrySchemas[section], entry);
    if (!parsed.success) return complain(fieldsOf(parsed.issues[0]));
    const value = { ...parsed.output, terms: tidyTerms(parsed.output.terms) };
    if (Object.keys(value.terms).length === 0) return complain({ code: "no-terms" });
    if (ids.has(value.id)) return complain({ code: "repeated-id", id: value.id });
    const keys = languages.flatMap((language) =>
      (value.terms[language] ?? []).map((term) => ({ term, key: `${language}:${term}` })),
    );
    for (const { term, key } of keys) {
      const other = owners.get(key);
      if (other !== undefined) return complain({ code: "repeated-term", term, other });
    }
    ids.add(value.id);
    for (const { key } of keys) owners.set(key, value.id);
    return [{ index, name, value }];
  });
}

type Report = GlossaryProblem extends infer P
  ? P extends GlossaryProblem
    ? Omit<P, "path" | "line" | "entry">
    : never
  : never;

/**
 * Reads a glossary file, JSON or YAML (YAML 1.2 holds JSON). Nothing throws: what is wrong is listed, the rest counts.
 *
 * @param known ids of the concepts it will be laid over, which `partOf` and its like may name.
 */
export function readGlossary(text: string, path: string, known: ReadonlySet<string> = new Set()): GlossaryReading {
  const problems: GlossaryProblem[] = [];
  const empty: Glossary = { concepts: [], parties: [], units: [] };
  if (isTooDeep(text))
    return { glossary: empty, problems: [{ path, line: 1, code: "syntax", detail: "it is nested too deep" }] };
  const lines = new LineCounter();
  const document: Document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const lineOf = (keys: readonly (string | number)[]): number => {
    const node = document.getIn(keys, true);
    const range = typeof node === "object" && node !== null && "range" in node ? node.range : null;
    return Array.isArray(range) && typeof range[0] === "number" ? lineAt(range[0]) : 1;
  };

  const broken = document.errors[0];
  if (broken)
    return {
      glossary: empty,
      problems: [{ path, line: lineAt(broken.pos[0]), code: "syntax", detail: broken.message.replace(/\s+/g, " ") }],
    };
  let data: unknown;
  try {
    data = document.toJS() ?? {};
  } catch (error) {
    // An alias that nothing anchors, or so many that the file would blow up.
    const detail = error instanceof Error ? error.message : String(error);
    return { glossary: empty, problems: [{ path, line: 1, code: "syntax", detail }] };
  }
  if (typeof data !== "object" || data === null || Array.isArray(data))
    return { glossary: empty, problems: [{ path, line: 1, code: "not-a-glossary" }] };

  const listOf = (section: Section): readonly unknown[] => {
    const list: unknown = Reflect.get(data, section) ?? [];
    if (Array.isArray(list)) return list;
    problems.push({ path, line: lineOf([section]), code: "not-a-glossary" });
    return [];
  };
  for (const key of Object.keys(data))
    if (key !== "$schema" && !sections.some((section) => section === key))
      problems.push({ path, line: lineOf([key]), entry: `"${key}"`, code: "unknown-key", key });

  const into =
    (section: Section) =>
    (index: number, entry: string, fields: Report): void => {
      problems.push({ path, line: lineOf([section, index]), entry, ...fields });
    };
  const read = readSection("concepts", listOf("concepts"), into("concepts"));
  const concepts = new Set([...known, ...read.map(({ value }) => value.id)]);
  const good = read.flatMap(({ index, name, value }): GlossaryConcept[] => {
    const named = { partOf: value.partOf ? [value.partOf] : [], sumOf: value.sumOf, differenceOf: value.differenceOf };
    for (const [key, ids] of Object.entries(named)) {
      const id = ids?.find((one) => !concepts.has(one));
      if (id === undefined) continue;
      into("concepts")(index, name, { code: "unknown-concept", key, id });
      return [];
    }
    return [given(value)];
  });
  const parties = readSection("parties", listOf("parties"), into("parties")).map(
    ({ value }): GlossaryParty => given(value),
  );
  const units = readSection("units", listOf("units"), into("units")).map(({ value }): GlossaryUnit => value);
  return { glossary: { concepts: good, parties, units }, problems };
}
