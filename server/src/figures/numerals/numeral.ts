import Big from "big.js";
import type { Span } from "../../model/span";
import { isDigit, isWordUnit, type Phrases } from "../phrases";
import { type Literal, readDigits } from "./digits";
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

interface Term {
  readonly value: Big;
  readonly exponent: number;
}

const zero = new Big(0);

/** Builds a number from its words; refuses the first word that can't go on. */
class Composer {
  #terms: Term[] = [];
  #section: Big | null = null;
  #times = Number.POSITIVE_INFINITY;
  #pending: Big | null = null;
  /** What may still be added to the pending number: a digit behind tens. */
  #room = 0;
  #decimals: number | null = null;
  #lastDecimals = 0;
  #positions = 0;
  #done = false;
  odd = false;
  vague = false;

  get started(): boolean {
    return this.#terms.length > 0 || this.#section !== null || this.#pending !== null;
  }

  get scaled(): boolean {
    return this.#terms.length > 0;
  }

  get scale(): Big {
    return this.#terms.length === 1 && this.open && this.#section === null ? tenTo(this.lastExponent) : tenTo(0);
  }

  /** Just behind a scale or multiplier word: a link or a half may follow. */
  get open(): boolean {
    return this.#pending === null && this.started;
  }

  get lastExponent(): number {
    return this.#terms.at(-1)?.exponent ?? 0;
  }

  literal(literal: Literal): boolean {
    if (this.#done || this.#pending !== null) return false;
    const room = this.#section !== null ? new Big(this.#times) : this.#terms.length ? tenTo(this.lastExponent) : null;
    if (room && literal.value.gte(room)) return false;
    this.#pending = literal.value;
    this.#room = 0;
    this.#lastDecimals = literal.decimals;
    return true;
  }

  word(word: NumberWord, positional: boolean): boolean {
    if (this.#done) return false;
    switch (word.kind) {
      case "digit":
        if (this.vague && !this.started) return false;
        if (this.#decimals !== null) return this.#decimal(String(word.value));
        if (this.#pending !== null && this.#room >= 10 && word.value < 10) {
          this.#pending = this.#pending.plus(word.value);
          this.#room = 0;
          return true;
        }
        if (this.#pending !== null && positional && this.#positions > 0) {
          this.#positions++;
          this.#pending = this.#pending.times(10).plus(word.value);
          return this.#positions < 20;
        }
        this.#positions = 1;
        return this.#put(word.value, 0);
      case "teen":
        return this.#put(word.value, 0);
      case "tens":
        return this.#put(word.value, 10);
      case "times":
        return this.#multiply(word.value, word.alone === true || (this.vague && !this.started));
      case "scale":
        return this.#raise(word.exponent, word.alone === true || (this.vague && !this.started));
      case "whole":
        if (this.started) return false;
        this.#terms.push({ value: new Big(word.value), exponent: word.exponent });
        return true;
      case "half": {
        if (!this.started) return false;
        const unit = this.#pending ? 1 : this.#section ? this.#times : 10 ** this.lastExponent;
        const half = new Big(word.value).times(unit);
        this.#terms.push({ value: half, exponent: Math.max(0, this.lastExponent - 1) });
        this.#done = true;
        return true;
      }
      case "point":
        if (this.#decimals !== null || (!this.started && positional)) return false;
        this.#pending ??= zero;
        this.#decimals = 0;
        return true;
      case "pack":
        if (!this.started) return false;
        this.#terms = [{ value: this.value().times(word.value), exponent: 0 }];
        this.#section = null;
        this.#pending = null;
        this.#done = true;
        return true;
      case "vague":
        if (this.started || this.vague) return false;
        this.vague = true;
        return true;
      case "odd":
        this.odd = true;
        return this.started;
      case "link":
        return this.started && this.#decimals === null;
    }
  }

  /** Digits behind a spelled "point": "hai phẩy 23". */
  #decimal(digits: string): boolean {
    const places = (this.#decimals ?? 0) + digits.length;
    this.#pending = (this.#pending ?? zero).plus(new Big(digits).times(tenTo(-places)));
    this.#decimals = places;
    this.#lastDecimals = places;
    return places < 12;
  }

  get afterPoint(): boolean {
    return this.#decimals !== null;
  }

  decimalDigits(digits: string): boolean {
    return this.#decimal(digits);
  }

  #put(value: number, room: number): boolean {
    if (this.#pending !== null) return false;
    const limit =
      this.#section !== null ? this.#times : this.#terms.length ? 10 ** this.lastExponent : Number.POSITIVE_INFINITY;
    if (value >= limit) return false;
    this.#pending = new Big(value);
    this.#room = room;
    this.#lastDecimals = 0;
    return true;
  }

  #multiply(by: number, alone: boolean): boolean {
    if (this.#pending === null && !alone) return false;
    if (by >= this.#times) return false;
    this.#section = (this.#section ?? zero).plus((this.#pending ?? tenTo(0)).times(by));
    this.#times = by;
    this.#pending = null;
    this.#decimals = null;
    this.#positions = 0;
    return true;
  }

  #raise(exponent: number, alone: boolean): boolean {
    let base =
      this.#section === null && this.#pending === null ? null : (this.#section ?? zero).plus(this.#pending ?? zero);
    const last = this.#terms.at(-1);
    if (base === null && !last && !alone) return false;
    // "5 triệu 300 tỷ" are two numbers; "một nghìn hai trăm tỷ" is one.
    if (last && base !== null && last.exponent < exponent && last.exponent > 4) return false;
    if (last && last.exponent === exponent && base !== null) return false;
    while (this.#terms.length && this.lastExponent < exponent)
      base = (base ?? zero).plus(this.#terms.pop()?.value ?? zero);
    // "nghìn tỷ": the scale before is itself scaled; its own exponent adds up in the written precision.
    const below = last && last.exponent < exponent && this.open ? last.exponent : 0;
    if (base === null) {
      if (!alone || this.#terms.length) return this.#stack(exponent);
      base = tenTo(0);
    }
    this.#terms.push({ value: base.times(tenTo(exponent)), exponent: exponent + below });
    this.#section = null;
    this.#pending = null;
    this.#times = Number.POSITIVE_INFINITY;
    this.#decimals = null;
    this.#positions = 0;
    return true;
  }

  /** A scale straight behind one that is as high or higher: "tỷ tỷ", "lakh crore"; "triệu nghìn" is none. */
  #stack(exponent: number): boolean {
    const last = this.#terms.pop();
    if (!last) return false;
    this.#terms.push({ value: last.value.times(tenTo(exponent)), exponent: last.exponent + exponent });
    return last.exponent <= exponent;
  }

  value(): Big {
    if (this.#terms.length === 0 && this.#section === null) return this.#pending ?? zero;
    const sum = this.#terms.reduce((total, term) => total.plus(term.value), zero);
    return sum.plus(this.#section ?? zero).plus(this.#pending ?? zero);
  }

  step(): Big {
    if (this.#done || (this.#pending === null && this.#section === null))
      return tenTo(this.lastExponent - this.#lastDecimals);
    return tenTo(-this.#lastDecimals);
  }
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
