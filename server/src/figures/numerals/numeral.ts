import type Big from "big.js";
import type { Span } from "../../model/span";
import { isDigit, isWordUnit, type Phrases } from "../phrases";
import { Composer } from "./composer";
import { readDigits } from "./digits";
import { tenTo } from "./powers";
import type { NumberWord } from "./words";

/** A number in a text, scale words included: "2,8 nghìn tỷ", "2 triệu 637 nghìn 251", "twenty-one", "60万0348". */
export interface Numeral extends Span {
  readonly value: Big;
  /** One unit of the last written place. */
  readonly step: Big;
  /** The reading with the separator's other meaning, where the shape leaves two. */
  readonly other: { readonly value: Big; readonly step: Big } | null;
  /** Has a scale word: two readings are then told apart by the language's own convention. */
  readonly scaled: boolean;
  /** What a lone scale word multiplies by, which a range shares: "7,5 tỷ" → 10⁹; 1 where there is none or several. */
  readonly scale: Big;
  /** Begins with digits. */
  readonly digits: boolean;
  /** "10余万": a little more. */
  readonly odd: boolean;
  /** "hàng trăm": only an order of magnitude. */
  readonly vague: boolean;
  /** Is it a fraction of two numbers? */
  readonly ratio: boolean;
  /** m of "n of m", "34/63". */
  readonly base: Big | null;
  /** Out of a hundred: 百分の5, "12/100". */
  readonly ofHundred: boolean;
  /** Words used, to tell "một" the article from a number. */
  readonly words: number;
}

export interface NumeralGrammar {
  readonly words: Phrases<NumberWord>;
  readonly decimalMark: "." | ",";
  /** Letters that scale when they stick to digits: "100k", "3M"; case counts. */
  readonly glued: Readonly<Record<string, number>>;
  /** Do spaces part the words of a number? */
  readonly spaces: boolean;
  /** Digit words in a row are places: 二〇二三. */
  readonly positional: boolean;
}

/** Reads the number that begins exactly at `at`, or `null`. `folded` is the folded text, `text` the same with its case. */
export function readNumeral(
  text: string,
  folded: string,
  at: number,
  limit: number,
  grammar: NumeralGrammar,
): Numeral | null {
  const composer = new Composer();
  let end = at;
  let from = at;
  let other: Numeral["other"] = null;
  let parts = 0;
  const startsWithDigits = isDigit(folded.charCodeAt(at)) || /^[.,]\d/.test(folded.slice(at, at + 2));
  for (let turn = 0; turn < 24; turn++) {
    const next = turn > 0 ? skip(folded, from, limit) : from;
    const code = folded.charCodeAt(next);
    if (isDigit(code) || (turn === 0 && startsWithDigits)) {
      if (turn > 0 && next !== from && !grammar.spaces && !composer.open) break;
      const literal = readDigits(folded, next, grammar.decimalMark);
      if (!literal || literal.end > limit) break;
      if (composer.afterPoint) {
        const digits = folded.slice(next, literal.end);
        if (!/^\d+$/.test(digits) || !composer.decimalDigits(digits)) break;
      } else {
        // Behind a scale only a full group goes on, or digits with a scale of their own: "2 triệu 5 dự án" are two figures.
        if (turn > 0 && grammar.spaces && literal.length < 3 && !grammar.words.after(folded, literal.end, limit)) break;
        if (turn > 0 && grammar.spaces && /^[/-]\d/.test(folded.slice(literal.end, literal.end + 2))) break;
        if (!composer.literal(literal)) break;
        other =
          turn === 0 && literal.other ? { value: literal.other.value, step: tenTo(-literal.other.decimals) } : null;
      }
      end = from = literal.end;
      parts++;
      const letter = glued(text, end, grammar);
      if (letter) {
        if (!composer.word({ kind: "scale", exponent: letter.exponent }, false)) break;
        end = from = letter.end;
      }
      continue;
    }
    const found = grammar.words.after(folded, next, limit);
    if (!found || found.start !== next) break;
    const word = found.value;
    // Where a language sets no spaces, those that layout left are skipped only between a number and its multipliers.
    const multiplies = word.kind === "times" || word.kind === "scale" || word.kind === "odd";
    if (!grammar.spaces && turn > 0 && found.start !== from && !multiplies && !composer.open) break;
    if (word.kind === "digit" && word.only === "inside" && !composer.started) break;
    // "4 triệu một tháng" is four millions a month.
    const article = word.kind === "digit" && startsWithDigits && grammar.spaces && composer.open;
    if (article && !grammar.words.after(folded, found.end, limit)) break;
    if (word.kind === "link" && !goesOn(folded, found.end, limit, grammar, composer)) break;
    if (!composer.word(word, grammar.positional)) break;
    from = found.end;
    if (word.kind !== "link" && word.kind !== "point" && word.kind !== "vague") {
      end = found.end;
      parts++;
    }
  }
  if (parts === 0 || !composer.started) return null;
  return {
    start: at,
    end,
    value: composer.value(),
    step: composer.step(),
    other: parts === 1 || (parts === 2 && composer.scaled) ? other : null,
    scaled: composer.scaled,
    scale: composer.scale,
    digits: startsWithDigits,
    odd: composer.odd,
    vague: composer.vague,
    ratio: false,
    base: null,
    ofHundred: false,
    words: startsWithDigits ? 0 : parts,
  };
}

function skip(text: string, at: number, limit: number): number {
  let next = at;
  while (next < limit && text.charCodeAt(next) === 32) next++;
  return next;
}

function glued(text: string, at: number, { glued: letters }: NumeralGrammar): { end: number; exponent: number } | null {
  const [stuck] = /^[A-Za-z]{1,3}/.exec(text.slice(at, at + 3)) ?? [];
  if (stuck === undefined) return null;
  const exponent = letters[stuck];
  const end = at + stuck.length;
  return exponent === undefined || isWordUnit(text.charCodeAt(end)) ? null : { end, exponent };
}

/** A link ("linh", "and") goes on only to a number below what was named last. */
function goesOn(text: string, at: number, limit: number, grammar: NumeralGrammar, composer: Composer): boolean {
  const next = grammar.words.after(text, at, limit);
  if (!composer.open || !next) return false;
  return next.value.kind === "digit" || next.value.kind === "teen" || next.value.kind === "tens";
}
