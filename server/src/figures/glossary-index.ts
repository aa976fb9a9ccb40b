import type { Glossary, GlossaryConcept } from "../model/glossary";
import type { Language } from "../model/language";
import { Phrases } from "./phrases";

/** A glossary's terms, ready to be found in folded text. */
export interface GlossaryIndex {
  readonly concepts: Readonly<Record<Language, Phrases<GlossaryConcept>>>;
  /** By party id. */
  readonly parties: Readonly<Record<Language, Phrases<string>>>;
}

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
    concepts: byLanguage(
      (language) =>
        new Phrases(
          glossary.concepts.flatMap((concept) =>
            (concept.terms[language] ?? []).map((term) => [term, concept] as const),
          ),
        ),
    ),
    parties: byLanguage(
      (language) =>
        new Phrases(
          glossary.parties.flatMap(({ id, terms }) => (terms[language] ?? []).map((term) => [term, id] as const)),
        ),
    ),
  };
  known.set(glossary, index);
  return index;
}
