import type { Figure } from "../../model/figure";
import type { Language } from "../../model/language";
import type { Span } from "../../model/span";
import type { Memo } from "../../text/memo";
import type { Prose, Sentence } from "../../text/prose";

const values: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

const words = Object.keys(values).join("|");
// Where one may stand is found first: to look back from every letter of a text takes ten times as long.
const anywhere = new RegExp(`(?:${words})\\s`, "g");
// "thứ hai" is a day, "lớp ba" a name, "ba mẹ" are parents; "hai bên" points at what was named.
const pattern =
  /(?<![\p{L}\p{M}\p{N}])(?<!(?:thứ|tháng|mùng|mồng|ngày|lớp|số|phần|bà|ông|cô|chú|cậu|anh|chị|bác|cả|mươi|trăm|nghìn)\s)(?:một|hai|ba|bốn|sáu|bảy|bẩy|tám|chín|mười)(?=\s\p{Ll})(?!\s(?:bên|nước|nhà|phía|chiều|phần|mẹ|má|tôi|ba|hai|mươi|lần|của|và|là|số|cách|chút|vài)(?![\p{L}\p{M}]))/uy;

// "Lần đầu tiên" is the first, and none the third.
const ordinal = /(?<![\p{L}\p{M}\p{N}])đầu tiên(?![\p{L}\p{M}\p{N}])/gu;

/**
 * Vietnamese number words that reading left alone, since nobody checks "hai hành vi" in a draft: what a figure of a draft
 * ("3 hành vi") may still have to answer to in a source. `taken`: spans of what was read, in order.
 */
export function bareNumbers(prose: Prose, taken: readonly Span[], memo?: NumberWordMemo): Figure[] {
  const found: Figure[] = [];
  let next = 0;
  for (const [index, sentence] of prose.sentences.entries()) {
    if (sentence.language !== "vi" || prose.blocks[sentence.block]?.furniture) continue;
    const body = prose.view.text.slice(sentence.start, sentence.end);
    for (const { start, end, value } of memo?.recall(body, () => numberWords(body), index) ?? numberWords(body)) {
      const at = { start: sentence.start + start, end: sentence.start + end };
      while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= at.start) next++;
      if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < at.end) continue;
      found.push(figureAt(prose, sentence, index, at, value));
    }
  }
  return found;
}

interface NumberWord extends Span {
  readonly value: number;
}

/** Number words by the sentence they stand in. */
export type NumberWordMemo = Memo<readonly NumberWord[]>;

function numberWords(sentence: string): NumberWord[] {
  const firsts = Array.from(sentence.matchAll(ordinal), ({ index: start, 0: written }) => ({
    start,
    end: start + written.length,
    value: 1,
  }));
  const cardinals = Array.from(sentence.matchAll(anywhere)).flatMap(({ index: start }): NumberWord[] => {
    pattern.lastIndex = start;
    const written = pattern.exec(sentence)?.[0];
    return written === undefined ? [] : [{ start, end: start + written.length, value: values[written] ?? 0 }];
  });
  return firsts.length ? [...cardinals, ...firsts].sort((a, b) => a.start - b.start) : cardinals;
}

function figureAt(prose: Prose, { language }: Sentence, sentence: number, at: Span, value: number): Figure {
  const { start, end } = prose.view.toOriginal(at);
  return bareFigure([prose.view.original.slice(start, end), value, start, at.start, sentence, language]);
}

/** All that tells one such number from another, for whoever keeps it. */
export type BareRow = readonly [text: string, value: number, start: number, at: number, sentence: number, Language];

export const bareRow = ({ text, quantity, start, at, sentence, language }: Figure): BareRow => [
  text,
  Number(quantity.lower),
  start,
  at.start,
  sentence,
  language,
];

export function bareFigure([text, value, start, at, sentence, language]: BareRow): Figure {
  const number = String(value);
  return {
    kind: "quantity",
    start,
    end: start + text.length,
    text,
    at: { start: at, end: at + text.normalize("NFC").length },
    quantity: {
      lower: number,
      upper: number,
      unit: text.normalize("NFC") === "đầu tiên" ? "rank" : "count",
      bound: "exact",
      change: null,
      step: "1",
      relation: "level",
    },
    concept: null,
    parties: {},
    period: null,
    modality: "actual",
    language,
    sentence,
  };
}
