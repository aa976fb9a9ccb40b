import type { SourceDocument } from "../../corpus/document";
import type { CatalogEntry } from "../../corpus/store/port";
import type { Corpus } from "../../engine";
import type { SourceMetadata } from "../../model/document";
import type { GlossaryConcept } from "../../model/glossary";
import { type Language, languages } from "../../model/language";
import { createFilter } from "./filter";

/** What the sources of a corpus are put together by. */
export type Grouping = "publisher" | "year" | "concept";

/** Sources that have something in common. */
export interface Group {
  /** Publisher, year or the concept's id; empty: those of which it is not known. */
  readonly key: string;
  /** For people; empty where `key` is. */
  readonly label: string;
  readonly sources: number;
}

/** The sources of a corpus as a reader looks through them. */
export interface Catalog {
  /** Groups with at least one source that has all words of `filter`. Publishers by name, years newest first, concepts by how many speak of them. */
  groups(by: Grouping, filter: string): readonly Group[];
  /** The sources of a group, newest first. */
  sources(by: Grouping, key: string, filter: string): readonly CatalogEntry[];
}

// By code units: a hundred thousand titles take seconds to compare by the rules of a language.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byDay = (a: SourceMetadata, b: SourceMetadata): number =>
  compare(b.publishedOn ?? "", a.publishedOn ?? "") || compare(a.id, b.id);

const keysOf = ({ about, concepts }: CatalogEntry, by: Grouping): readonly string[] => {
  switch (by) {
    case "publisher":
      return [about.publisher ?? ""];
    case "year":
      return [about.publishedOn?.slice(0, 4) ?? ""];
    case "concept":
      return concepts.size > 0 ? [...concepts.keys()] : [""];
  }
};

/** The quantities that a source states, dates and document numbers left aside; `concept`: only those that measure it, empty: what the glossary has no name for. */
export const statedBy = ({ figures }: SourceDocument, concept?: string): SourceDocument["figures"] =>
  figures.filter(
    (figure) => figure.kind === "quantity" && (concept === undefined || (figure.concept?.id ?? "") === concept),
  );

/** How many those are. */
export const countStated = ({ concepts }: CatalogEntry, concept?: string): number =>
  concept === undefined ? [...concepts.values()].reduce((sum, count) => sum + count, 0) : (concepts.get(concept) ?? 0);

/** The concept's usual name, in another language where this one has none. */
const nameOf = ({ id, terms }: GlossaryConcept, language: Language): string =>
  [language, ...languages].map((one) => terms[one]?.[0]).find((term) => term !== undefined) ?? id;

/**
 * Lays out a corpus for reading. Grouping is done once for each kind, when it is first asked for.
 *
 * @example createCatalog(corpus, "en").groups("year", "") → [{ key: "2024", label: "2024", sources: 12 }, …]
 */
export function createCatalog(corpus: Corpus, language: Language): Catalog {
  const names = new Map(corpus.glossary.concepts.map((concept) => [concept.id, nameOf(concept, language)]));
  const { compare: alphabetically } = new Intl.Collator(language);
  const label = (by: Grouping, key: string): string => (by === "concept" ? (names.get(key) ?? key) : key);
  const order = (by: Grouping) => (a: Group, b: Group) => {
    if (a.key === "" || b.key === "") return Number(a.key === "") - Number(b.key === "");
    const alphabetical = alphabetically(a.label, b.label);
    switch (by) {
      case "publisher":
        return alphabetical;
      case "year":
        return -alphabetical;
      case "concept":
        return b.sources - a.sources || alphabetical;
    }
  };
  const laidOut = new Map<Grouping, ReadonlyMap<string, readonly CatalogEntry[]>>();
  const layOut = (by: Grouping): ReadonlyMap<string, readonly CatalogEntry[]> => {
    const known = laidOut.get(by);
    if (known) return known;
    const groups = new Map<string, CatalogEntry[]>();
    for (const document of [...corpus.store.describe().catalog].sort((a, b) => byDay(a.about, b.about)))
      for (const key of keysOf(document, by)) {
        const group = groups.get(key);
        if (group) group.push(document);
        else groups.set(key, [document]);
      }
    laidOut.set(by, groups);
    return groups;
  };
  const filter = createFilter(corpus);
  return {
    groups: (by, words) => {
      const passes = filter(words);
      return [...layOut(by)]
        .map(([key, all]) => ({ key, label: label(by, key), sources: passes ? all.filter(passes).length : all.length }))
        .filter(({ sources }) => sources > 0)
        .sort(order(by));
    },
    sources: (by, key, words) => {
      const passes = filter(words);
      const all = layOut(by).get(key) ?? [];
      return passes ? all.filter(passes) : all;
    },
  };
}
