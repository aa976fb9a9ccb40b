import type { Glossary, Terms } from "../../model/glossary";
import { languages } from "../../model/language";

interface Entry {
  readonly id: string;
  readonly terms: Terms;
}

/** A term as it is compared: composed, without space around it. */
export const tidyTerm = (term: string): string => term.normalize("NFC").trim();

const without = (terms: Terms, taken: Terms): Terms =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const gone = new Set(taken[language]?.map(tidyTerm));
      const kept = terms[language]?.filter((term) => !gone.has(tidyTerm(term))) ?? [];
      return kept.length > 0 ? [[language, kept]] : [];
    }),
  );

const joined = (first: Terms, second: Terms): Terms =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const all = [...new Set([...(first[language] ?? []), ...(second[language] ?? [])])];
      return all.length > 0 ? [[language, all]] : [];
    }),
  );

function mergeEntries<E extends Entry>(base: readonly E[], own: readonly E[]): E[] {
  const ownById = new Map(own.map((entry) => [entry.id, entry]));
  const known = new Set(base.map((entry) => entry.id));
  const claimed = (id: string): Terms =>
    own.reduce<Terms>((all, entry) => (entry.id === id ? all : joined(all, entry.terms)), {});
  const merged = base.map((entry) => {
    const mine = ownById.get(entry.id);
    const kept = without(entry.terms, claimed(entry.id));
    return mine ? { ...entry, ...mine, terms: joined(mine.terms, kept) } : { ...entry, terms: kept };
  });
  return [...merged, ...own.filter((entry) => !known.has(entry.id))];
}

/**
 * Lays a workspace's glossary over the bundled one: an entry of a known id adds its words (and replaces `units`, `nature`,
 * `partOf`, `kind` where it gives them), a new id is a new entry, and a word that the workspace gives to another entry moves there.
 */
export function mergeGlossary(base: Glossary, own: Glossary): Glossary {
  return {
    concepts: mergeEntries(base.concepts, own.concepts),
    parties: mergeEntries(base.parties, own.parties),
    units: mergeEntries(base.units, own.units),
    ...(base.words && { words: base.words }),
  };
}
