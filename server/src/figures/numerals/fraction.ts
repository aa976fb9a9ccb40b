import Big from "big.js";
import { type Found, isDigit, type Phrases } from "../phrases";
import { type Numeral, type NumeralGrammar, readNumeral } from "./numeral";
import { isWhole, tenTo } from "./powers";

/** How a language writes fractions. */
export interface FractionWords {
  /** Between the parts, numerator first: "phần" (hai phần ba), "over". */
  readonly over: Phrases<true>;
  /** The same where it counts as the slash does, n of m: "out of". */
  readonly outOf: Phrases<true>;
  /** Between the parts, denominator first: 分の. */
  readonly under: Phrases<true>;
  /** Denominators as words behind the numerator: "thirds", "- fourth". */
  readonly denominators: Phrases<number>;
  /** The same with an article for the one: "a third". */
  readonly parts: Phrases<number>;
  /** Between a whole and its fraction: "and", "と". */
  readonly mixed: Phrases<true>;
  readonly negative: Phrases<true>;
}

const glyphs: Readonly<Record<string, readonly [number, number]>> = {
  "½": [1, 2],
  "¼": [1, 4],
  "¾": [3, 4],
  "⅓": [1, 3],
  "⅔": [2, 3],
  "⅕": [1, 5],
  "⅛": [1, 8],
};

// "34/63 provinces" counts 34 of 63; "3/4 of them" is three quarters. Denominators up to ten, and a hundred, make shares.
const denotesShare = (over: Big, under: Big): boolean =>
  over.gt(under) || under.lte(10) || under.eq(100) || under.eq(1000);

/** Reads the number at `at`, fractions and mixed numbers included: "2 1/4", "hai phần ba", "103と3分の2", "34/63". */
export function readNumber(
  text: string,
  folded: string,
  at: number,
  limit: number,
  grammar: NumeralGrammar,
  words: FractionWords,
): Numeral | null {
  const glyph = glyphs[folded.charAt(at)];
  if (glyph) return wholeOf(at, at + 1, new Big(glyph[0]), new Big(glyph[1]));
  const part = words.parts.at(folded, at, limit);
  if (part) return wholeOf(at, part.end, tenTo(0), new Big(part.value));
  const read = (from: number, to = limit): Numeral | null => readNumeral(text, folded, from, to, grammar);
  const first = read(at);
  if (!first) return null;
  const simple = readSimple(first, folded, limit, words, read);
  if (simple) return simple;
  const rest = isWhole(first.value) ? readPart(first, folded, limit, words, read) : null;
  if (!rest) return first;
  return { ...first, end: rest.end, value: first.value.plus(rest.value), step: rest.step, other: null };
}

/** The fraction that follows a whole: "2 1/4", "10½", "three and one fourth", "103と3分の2". */
function readPart(
  { end, scaled }: Numeral,
  folded: string,
  limit: number,
  words: FractionWords,
  read: (at: number) => Numeral | null,
): Numeral | null {
  const mixed = words.mixed.after(folded, end, limit);
  const from = skipSpaces(folded, mixed?.end ?? end, limit);
  const glyph = glyphs[folded.charAt(from)];
  if (glyph && !mixed) return wholeOf(from, from + 1, new Big(glyph[0]), new Big(glyph[1]));
  if (from === end || (scaled && !mixed)) return null;
  const named = mixed && words.parts.at(folded, from, limit);
  if (named) return wholeOf(from, named.end, tenTo(0), new Big(named.value));
  const next = read(from);
  const part = next && readSimple(next, folded, limit, words, read);
  // "10 1/2" only with small parts: "12 34/63" are two figures.
  return part?.ratio && part.value.lt(1) && part.value.gt(0) ? part : null;
}

/** "2019/20", "2023/24": a year that ends in the next, not a share. */
function isSeason(text: string): boolean {
  const [, year, next] = /^(20\d\d)\/(\d\d)(?!\d)/.exec(text) ?? [];
  return next !== undefined && Number(next) === (Number(year) + 1) % 100;
}

function readSimple(
  first: Numeral,
  folded: string,
  limit: number,
  words: FractionWords,
  read: (at: number, limit?: number) => Numeral | null,
): Numeral | null {
  const slash = /^ ?\/ ?(?=\d)/.exec(folded.slice(first.end, first.end + 3));
  if (slash && first.digits) {
    if (isSeason(folded.slice(first.start, first.end + 4))) return null;
    const second = read(first.end + slash[0].length);
    return second && folded.charAt(second.end) !== "/" ? fraction(first, second.end, first.value, second.value) : null;
  }
  const under = words.under.after(folded, first.end, limit);
  if (under) {
    const from = skipSpaces(folded, under.end, limit);
    const sign = words.negative.after(folded, from, limit);
    const second = read(sign?.end ?? from);
    if (!second) return null;
    const ratio = wholeOf(first.start, second.end, sign ? second.value.neg() : second.value, first.value);
    return ratio && { ...ratio, digits: first.digits, ofHundred: first.value.eq(100) };
  }
  const named = words.denominators.after(folded, first.end, limit);
  const parted = named && decimalBehindAnd(first, named, folded, words, read);
  if (parted) return parted;
  if (named) return wholeOf(first.start, named.end, first.value, new Big(named.value));
  const over = words.over.after(folded, first.end, limit);
  const outOf = over ? null : words.outOf.after(folded, first.end, limit);
  const link = over ?? outOf;
  const second = link && read(skipSpaces(folded, link.end, limit));
  if (!second?.value.gt(0)) return null;
  return over
    ? wholeOf(first.start, second.end, first.value, second.value)
    : fraction(first, second.end, first.value, second.value);
}

/** "two hundred and fifty-four hundredths" is 200.54: before tenths, hundredths and thousandths "and" parts the whole from them. */
function decimalBehindAnd(
  first: Numeral,
  { value: under, end }: Found<number>,
  folded: string,
  words: FractionWords,
  read: (at: number, limit?: number) => Numeral | null,
): Numeral | null {
  if (first.digits || ![10, 100, 1000].includes(under)) return null;
  for (let at = first.end - 1; at > first.start; at--) {
    if (folded.charCodeAt(at) !== 32) continue;
    const and = words.mixed.before(folded, at, first.start);
    if (!and) continue;
    const whole = read(first.start, and.start);
    const over = read(skipSpaces(folded, and.end, first.end));
    if (!whole || over?.end !== first.end || over.value.gte(under) || over.value.gte(whole.value)) return null;
    return wholeOf(first.start, end, whole.value.times(under).plus(over.value), new Big(under));
  }
  return null;
}

function fraction(first: Numeral, end: number, over: Big, under: Big): Numeral | null {
  if (under.lte(0)) return null;
  if (denotesShare(over, under)) {
    const ratio = wholeOf(first.start, end, over, under);
    return ratio && { ...ratio, digits: first.digits, ofHundred: under.eq(100) };
  }
  return { ...first, end, base: under };
}

function wholeOf(start: number, end: number, over: Big, under: Big): Numeral | null {
  if (under.eq(0)) return null;
  const step = new Big("0.01");
  return {
    start,
    end,
    value: over.div(under),
    step,
    other: null,
    scaled: false,
    scale: tenTo(0),
    digits: true,
    odd: false,
    vague: false,
    words: 2,
    ratio: true,
    base: null,
    ofHundred: false,
  };
}

function skipSpaces(text: string, at: number, limit: number): number {
  let next = at;
  while (next < limit && text.charCodeAt(next) === 32 && !isDigit(text.charCodeAt(next))) next++;
  return next;
}
