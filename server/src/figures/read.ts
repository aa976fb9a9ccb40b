import type { Figure } from "../model/figure";
import type { Glossary } from "../model/glossary";
import type { Language } from "../model/language";
import type { Span } from "../model/span";
import type { Prose } from "../text/prose";
import { compile, type Grammar } from "./grammar";
import { locales } from "./locales/index";
import { modalityOf } from "./modality";
import { fold } from "./phrases";
import { readQuantities } from "./quantities";

export interface ReadingContext {
  /** ISO day: what "now", "năm ngoái" and a date without a year are counted from. */
  readonly today: string;
  readonly glossary: Glossary;
}

const grammars = new Map<Language, Grammar>();

function grammarOf(language: Language): Grammar {
  const known = grammars.get(language);
  if (known) return known;
  const grammar = compile(locales[language]);
  grammars.set(language, grammar);
  return grammar;
}

const provisional =
  /(?:ngày|tháng|năm|quý|từ năm|giai đoạn)\s+\d{1,4}(?:[-/.]\d{1,4})*|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d+\/\d+\/\p{L}+|(?:1[89]|20)\d\d(?!\d|[.,]\d)|\d{1,2}[/-]\d{1,2}(?!\d)|[a-zà-ỹ]+-?\d+/giu;

/** Reads the figures of a text, in order. */
export function readFigures(prose: Prose, _context: ReadingContext): Figure[] {
  const { view } = prose;
  const folded = fold(view.text);
  return prose.sentences.flatMap((sentence, index) => {
    const sentenceText = view.text.slice(sentence.start, sentence.end);
    if (!/[\d\p{L}]/u.test(sentenceText)) return [];
    const taken: Span[] = [
      ...prose.masked,
      ...[...sentenceText.matchAll(provisional)]
        .filter((m) => !/^(?:usd|us|vnd|jpy|eur|gbp|chf|cny|rs|[a-z]{3})\d/i.test(m[0]))
        .map((m) => ({ start: sentence.start + m.index, end: sentence.start + m.index + m[0].length })),
    ];
    const passage = { text: view.text, folded, start: sentence.start, end: sentence.end };
    const grammar = grammarOf(sentence.language);
    return readQuantities(passage, taken, grammar).map((reading): Figure => {
      const at = { start: reading.start, end: reading.end };
      const span = view.toOriginal(at);
      return {
        ...span,
        at,
        kind: "quantity",
        text: view.original.slice(span.start, span.end),
        quantity: reading.quantity,
        concept: null,
        parties: {},
        period: null,
        modality: modalityOf(passage, reading, grammar),
        language: sentence.language,
        sentence: index,
      };
    });
  });
}
