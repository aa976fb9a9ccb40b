import type { Glossary, GlossaryConcept } from "../model/glossary";
import type { Language } from "../model/language";
import { Phrases } from "./phrases";

/** What a term stands for, and how it is written where its capitals matter: "Anh" is a country, "anh" is not. */
export interface Term<T> {
  readonly meaning: T;
  readonly written: string | null;
}

/** A glossary's terms, ready to be found in folded text. */
export interface GlossaryIndex {
  readonly byId: ReadonlyMap<string, GlossaryConcept>;
  readonly concepts: Readonly<Record<Language, Phrases<Term<GlossaryConcept>>>>;
  /** By party id; `null` for institutions, which say what is measured and are not party to it. */
  readonly parties: Readonly<Record<Language, Phrases<Term<string | null>>>>;
  /** What is counted, by unit id. */
  readonly nouns: Readonly<Record<Language, Phrases<string>>>;
}

const termOf = <T>(term: string, meaning: T): readonly [string, Term<T>] => [
  term,
  { meaning, written: term.includes(" ") || term === term.toLowerCase() ? null : term },
];

const byLanguage = <T>(of: (language: Language) => T): Record<Language, T> => ({
  vi: of("vi"),
  en: of("en"),
  ja: of("ja"),
});

// A glossary is read once and asked for every document.
const known = new WeakMap<Glossary, GlossaryIndex>();

export function indexGlossary(glossary: Glossary): GlossaryIndex {
  const found = known.get(glossary);
  if (found) return found;
  const index: GlossaryIndex = {
    byId: new Map(glossary.concepts.map((concept) => [concept.id, concept])),
    concepts: byLanguage(
      (language) =>
        new Phrases(
          glossary.concepts.flatMap((concept) => (concept.terms[language] ?? []).map((term) => termOf(term, concept))),
        ),
    ),
    parties: byLanguage(
      (language) =>
        new Phrases(
          glossary.parties.flatMap(({ id, kind, pair, terms }) =>
            (terms[language] ?? []).map((term) =>
              termOf(term, kind === "institution" ? null : pair ? [...pair].sort().join("+") : id),
            ),
          ),
        ),
    ),
    nouns: byLanguage(
      (language) =>
        new Phrases(
          glossary.units.flatMap(({ id, terms }) => (terms[language] ?? []).map((term) => [term, id] as const)),
        ),
    ),
  };
  known.set(glossary, index);
  return index;
}
