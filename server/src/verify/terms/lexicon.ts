import { type Found, fold, Phrases } from "../../figures/phrases";
import type { Glossary, Terms } from "../../model/glossary";
import type { Language } from "../../model/language";
import type { Span } from "../../model/span";
import { plainLetters } from "../../text/plain-letters";

/** What a piece of text means, whatever its language: `ids` has one for each thing that its words may name. */
export interface Term extends Span {
  readonly ids: readonly string[];
  readonly kind: TermKind;
}

export type TermKind = "word" | "place" | "country" | "name" | "common";

/** How much it says that two sentences share it. The two countries of a paper stand in nearly every sentence. */
export const weightOf: Readonly<Record<TermKind, number>> = {
  word: 1,
  place: 1.2,
  name: 1.2,
  country: 0.4,
  common: 0.3,
};

/** Within Vietnamese, words were learned to tell more (`situation.ts`). */
export const isHeardOtherwise = (a: Language, b: Language): boolean => a === "vi" && b === "vi";

/** Knows words of the three languages that mean the same. */
export interface Lexicon {
  /** The terms of a passage from left to right, none reaching into another. */
  read(text: string, span: Span, language: Language): Term[];
  /** How another language puts what some terms say, the usual words of each. */
  say(terms: readonly Term[], language: Language): string[];
}

interface Meaning {
  readonly ids: readonly string[];
  readonly kind: TermKind;
  /** As it must be written, where its capitals matter. */
  readonly written: string | null;
}

/** A country that is named inside other words: "người Việt Nam", "Japanese nationals". */
type Countries = Phrases<string>;

interface Entry {
  readonly id: string;
  readonly kind: TermKind;
  readonly terms: Terms;
}

const entriesOf = ({ concepts, parties, units, words = [] }: Glossary): Entry[] => [
  ...words.map(({ kind, terms }, at): Entry => ({ id: `w${at}`, kind: kind ?? "word", terms })),
  ...concepts.map(({ id, terms }): Entry => ({ id: `c:${id}`, kind: "word", terms })),
  ...parties.map(
    ({ id, kind, terms }): Entry => ({
      id: `p:${id}`,
      kind: kind === "institution" ? "name" : "country",
      terms,
    }),
  ),
  ...units.map(({ id, terms }): Entry => ({ id: `u:${id}`, kind: "word", terms })),
];

/** "company" → "companies"; "box" → "boxes"; "sign" → "signs", "signed", "signing". */
function inflected(term: string): string[] {
  if (/y$/.test(term)) return [term, `${term.slice(0, -1)}ies`, `${term.slice(0, -1)}ied`, `${term}s`, `${term}ing`];
  const s = /(?:[sx]|ch|sh)$/.test(term) ? `${term}es` : `${term}s`;
  const stem = term.replace(/e$/, "");
  return [term, s, `${stem}ed`, `${stem}ing`];
}

function phrasesOf(entries: readonly Entry[], language: Language): Phrases<Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const { id, kind, terms } of entries)
    for (const term of terms[language] ?? [])
      for (const form of language === "en" ? inflected(term) : [term]) {
        const key = fold(form.normalize("NFC"));
        const known = meanings.get(key);
        if (known?.ids.includes(id)) continue;
        const named = form !== form.toLowerCase() && !form.includes(" ");
        meanings.set(key, {
          ids: [...(known?.ids ?? []), id],
          kind: known && known.kind !== "word" ? known.kind : kind,
          written: named ? form : null,
        });
      }
  return new Phrases(meanings);
}

const letters = "\\p{Script=Latin}\\p{M}";
const name = new RegExp(`(?<![${letters}\\p{N}])(?=\\p{Lu})[${letters}][${letters}\\p{N}]+`, "gu");
const usual = 2;
const shortestName = 3;

// A glossary is read once, and only where a source in another language is to be understood.
const known = new WeakMap<Glossary, Lexicon>();

export function lexiconOf(glossary: Glossary): Lexicon {
  const found = known.get(glossary);
  if (found) return found;
  const entries = entriesOf(glossary);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const phrases = new Map<Language, Phrases<Meaning>>();
  const within = (language: Language): Phrases<Meaning> => {
    const made = phrases.get(language) ?? phrasesOf(entries, language);
    phrases.set(language, made);
    return made;
  };
  const countries = new Map<Language, Countries>();
  const countriesIn = (language: Language): Countries => {
    const made =
      countries.get(language) ??
      new Phrases(
        entries
          .filter(({ kind }) => kind === "country")
          .flatMap(({ id, terms }) => (terms[language] ?? []).map((term) => [term, id] as const)),
      );
    countries.set(language, made);
    return made;
  };
  const lexicon: Lexicon = {
    read: (text, { start, end }, language) => {
      const keep = ({ start, end, value: { ids, kind, written } }: Found<Meaning>): Term | null => {
        const own = text.slice(start, end);
        return written === null || own === written || (own === own.toUpperCase() && own.length > 2)
          ? { start, end, ids, kind }
          : null;
      };
      const folded = fold(text);
      const terms = within(language).all(folded, start, end, keep);
      const inside = terms.flatMap((term) =>
        term.kind === "country"
          ? []
          : countriesIn(language).all(
              folded,
              term.start,
              term.end,
              ({ value, ...span }): Term => ({
                ...span,
                ids: [value],
                kind: "country",
              }),
            ),
      );
      return [...terms, ...inside, ...namesOf(text, { start, end }, terms)].sort((a, b) => a.start - b.start);
    },
    say: (terms, language) =>
      terms.flatMap(({ ids }) =>
        ids.flatMap((id) =>
          id.startsWith("~") ? [id.slice(1)] : (byId.get(id)?.terms[language]?.slice(0, usual) ?? []),
        ),
      ),
  };
  known.set(glossary, lexicon);
  return lexicon;
}

/** Names that the glossary does not know, by their letters without marks; not what only begins a sentence. */
function namesOf(text: string, { start, end }: Span, terms: readonly Term[]): Term[] {
  return Array.from(text.slice(start, end).matchAll(name), ({ 0: word, index }): Term[] => {
    const at = start + index;
    const first = index === 0 && word !== word.toUpperCase();
    if (first || word.length < shortestName || terms.some((one) => at < one.end && at + word.length > one.start))
      return [];
    return [{ start: at, end: at + word.length, ids: [`~${plainLetters(word)}`], kind: "name" }];
  }).flat();
}
