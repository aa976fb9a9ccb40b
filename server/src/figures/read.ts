import type { Figure } from "../model/figure";
import type { Glossary } from "../model/glossary";
import type { Prose } from "../text/prose";

export interface ReadingContext {
  /** ISO day: what "now", "năm ngoái" and a date without a year are counted from. */
  readonly today: string;
  readonly glossary: Glossary;
}

const scales: Readonly<Record<string, number>> = { nghìn: 3, triệu: 6, tỷ: 9, million: 6, billion: 9, 億: 8, 万: 4 };
const pattern = /(\d+(?:[.,]\d+)*)\s*(nghìn|triệu|tỷ|million|billion|億|万)?\s*(USD|%|người|people|人)/g;
const units: Readonly<Record<string, string>> = {
  USD: "USD",
  "%": "percent",
  người: "person",
  people: "person",
  人: "person",
};

/** Reads the figures of a text, in order. Provisional: stands in until the reader's own rooms are built. */
export function readFigures(prose: Prose, _context: ReadingContext): Figure[] {
  return prose.sentences.flatMap((sentence, index) =>
    [...prose.view.text.slice(sentence.start, sentence.end).matchAll(pattern)].map((match): Figure => {
      const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const span = prose.view.toOriginal(at);
      const value = Number((match[1] ?? "").replace(/\./g, "").replace(",", ".")) * 10 ** (scales[match[2] ?? ""] ?? 0);
      return {
        ...span,
        at,
        kind: "quantity",
        text: prose.view.original.slice(span.start, span.end),
        quantity: {
          lower: String(value),
          upper: String(value),
          unit: units[match[3] ?? ""] ?? "count",
          bound: "exact",
          change: null,
          step: "1",
          relation: "level",
        },
        concept: null,
        parties: {},
        period: null,
        modality: "actual",
        language: sentence.language,
        sentence: index,
      };
    }),
  );
}
