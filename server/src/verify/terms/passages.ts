import type { SourceDocument } from "../../corpus/document";
import type { CorpusStore } from "../../corpus/store/port";
import { rowOf } from "../../corpus/stream/row";
import { type Language, languages } from "../../model/language";
import { isHeardOtherwise, type Lexicon, type Term } from "./lexicon";
import { TermsOf } from "./setting";

const documentsAsked = 4;
// A document that shares less than this part of what the nearest shares is about something else.
const worthAsking = 0.3;

const known = new WeakMap<SourceDocument, TermsOf>();

export function termsOf(document: SourceDocument, lexicon: Lexicon): TermsOf {
  const read = known.get(document) ?? new TermsOf(document.prose, lexicon, document.figures, document.about.title);
  known.set(document, read);
  return read;
}

// Names are written alike in two languages: a document of the draft's own may well be found by them.
const mayAnswer = (language: Language, { figures }: SourceDocument): boolean =>
  figures.some((figure) => !isHeardOtherwise(language, figure.language));

/** The documents that speak of what some terms of a draft say: asked in each language's own words. */
export function documentsOn(
  terms: readonly Term[],
  language: Language,
  store: CorpusStore,
  lexicon: Lexicon,
): readonly SourceDocument[] {
  const telling = terms.filter(({ kind }) => kind !== "common");
  return languages.flatMap((other) => {
    if (isHeardOtherwise(language, other)) return [];
    const said = lexicon.say(telling, other).join(", ");
    const { found } = store.passages(new Set(rowOf(said, []).ids), documentsAsked);
    const close = (found[0]?.score ?? 0) * worthAsking;
    return found.flatMap(({ score, document }) => (score >= close && mayAnswer(language, document) ? [document] : []));
  });
}
