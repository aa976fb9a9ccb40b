import type Big from "big.js";
import type { Span } from "../model/span";
import type { Grammar } from "./grammar";
import type { UnitWord } from "./locale";
import { type Numeral, readNumeral } from "./numerals/numeral";
import { isDigit } from "./phrases";

/** A passage being read, in view offsets: the text, its folded twin, and where the sentence lies in them. */
export interface Passage extends Span {
  readonly text: string;
  readonly folded: string;
}

/** A number with its unit, before bounds and change: "3,3 tỷ USD", "US$47.6 billion", "5 nhóm hàng". */
export interface Amount extends Span {
  readonly value: Big;
  readonly step: Big;
  /** The contract's unit; `null` for a bare number. */
  readonly unit: string | null;
  readonly noun: string | null;
  readonly numeral: Numeral;
  readonly base: Big | null;
  readonly ambiguous: string | null;
  /** The unit stands in the closed tables of the language, not just in the text. */
  readonly known: boolean;
}

const integral = new Set(["person", "count", "dose", "rank"]);
const word = /[\p{L}\p{M}]+/uy;

/** Reads the amount whose number begins at `at`, or `null`. */
export function readAmount(passage: Passage, at: number, grammar: Grammar): Amount | null {
  const { text, folded, end: limit } = passage;
  const numeral = readNumeral(text, folded, at, limit, grammar.numeral);
  if (!numeral) return null;
  const sign = signBefore(passage, numeral.start, grammar);
  const money = currencyBefore(passage, sign?.start ?? numeral.start, grammar);
  const behind = unitAfter(passage, numeral.end, grammar);
  const start = money?.start ?? sign?.start ?? numeral.start;
  if (money && (!behind || behind.value.counted || behind.value.unit === money.value.unit || behind.value.hundredth))
    return amountOf(
      numeral,
      { start, end: behind?.value.unit === money.value.unit ? behind.end : numeral.end },
      money.value,
      null,
      sign !== null,
    );
  if (behind) {
    const noun = behind.value.counted && behind.value.unit === "count" ? text.slice(behind.start, behind.end) : null;
    return amountOf(
      numeral,
      { start: sign?.start ?? numeral.start, end: behind.end },
      behind.value,
      noun,
      sign !== null,
    );
  }
  const noun = nounAfter(passage, numeral.end, grammar);
  return amountOf(
    numeral,
    { start: sign?.start ?? numeral.start, end: noun?.end ?? numeral.end },
    null,
    noun ? text.slice(noun.start, noun.end) : null,
    sign !== null,
  );
}

function amountOf(numeral: Numeral, span: Span, unit: UnitWord | null, noun: string | null, negative: boolean): Amount {
  let { value, step } = numeral;
  let ambiguous: string | null = null;
  const { other } = numeral;
  if (other && !numeral.scaled) {
    const whole = unit ? integral.has(unit.unit) : noun !== null;
    const round = value.times(1000).mod(100).eq(0) || other.value.mod(100).eq(0);
    const isGroup = step.eq(1);
    // Nobody counts people in thousandths, and nobody writes "2,500" for two and a half.
    if (!isGroup && (whole || round)) ({ value, step } = other);
    else if (!isGroup || unit?.unit === "percent") ambiguous = "the separator may part thousands or decimals";
  }
  if (unit?.hundredth) {
    value = value.div(100);
    step = step.div(100);
  }
  return {
    ...span,
    value: negative ? value.neg() : value,
    step,
    unit: unit ? unit.unit : noun !== null ? "count" : null,
    noun,
    numeral,
    base: null,
    ambiguous,
    known: unit !== null,
  };
}

function signBefore({ folded, start }: Passage, at: number, grammar: Grammar): Span | null {
  const sign = grammar.negative.before(folded, at, start);
  if (!sign) return null;
  // A hyphen is a minus only behind a space or a bracket: "2021-2030", "COVID-19", "Nam-5" are none.
  const before = folded.charAt(sign.start - 1);
  return sign.start === start ||
    /[\s(:,[~"']/.test(before) ||
    grammar.data.signs.negative.indexOf(folded.slice(sign.start, sign.end)) > 0
    ? sign
    : null;
}

function currencyBefore({ folded, start }: Passage, at: number, grammar: Grammar): (Span & { value: UnitWord }) | null {
  const found = grammar.units.before(folded, at, start);
  // A currency behind a number belongs to that number: "10 $ 30 $".
  if (
    !found?.value.before ||
    isDigit(folded.charCodeAt(found.start - 1)) ||
    /\d\s$/.test(folded.slice(found.start - 2, found.start))
  )
    return null;
  return found;
}

function unitAfter({ folded, end }: Passage, at: number, grammar: Grammar): (Span & { value: UnitWord }) | null {
  const joined = folded.charAt(at) === "-" && !isDigit(folded.charCodeAt(at + 1)) ? at + 1 : at;
  return grammar.units.after(folded, joined, end) ?? (joined === at ? null : grammar.units.after(folded, at, end));
}

/** The word behind a bare number, where it may be what is counted: "12 vệ tinh" → "vệ". */
function nounAfter({ folded, end }: Passage, at: number, grammar: Grammar): Span | null {
  if (!grammar.data.spaces || folded.charCodeAt(at) !== 32) return null;
  word.lastIndex = at + 1;
  const found = word.exec(folded);
  if (!found || at + 1 + found[0].length > end || grammar.stopNouns.has(found[0])) return null;
  return { start: at + 1, end: at + 1 + found[0].length };
}
