import type Big from "big.js";
import type { Quantity } from "../model/quantity";
import type { Span } from "../model/span";
import type { Amount } from "./amount";
import type { Grammar } from "./grammar";
import { readNumeral } from "./numerals/numeral";
import { isWhole } from "./numerals/powers";
import type { Passage } from "./passage";

/** A quantity where it stands, in view offsets. */
export interface Reading extends Span {
  readonly quantity: Quantity;
}

export const rankReading = (start: number, end: number, value: Big | string, base: Big | null): Reading => {
  const rank = typeof value === "string" ? value : value.toFixed();
  return {
    start,
    end,
    quantity: {
      lower: rank,
      upper: rank,
      unit: "rank",
      bound: "exact",
      change: null,
      step: "1",
      relation: "level",
      ...(base && { base: base.toFixed() }),
    },
  };
};

/** "lớn thứ 2", "đứng thứ 3/143", "ranks 5th", "13位" → the rank, with how many were ranked. */
export function readRank(passage: Passage, amount: Amount, grammar: Grammar): Reading | null {
  const { folded } = passage;
  const { number } = amount;
  if (number.ratio || number.scaled || number.value.lt(1) || !isWhole(number.value)) return null;
  const before = grammar.rankBefore.before(folded, number.start, passage.start) ?? weakRank(passage, amount, grammar);
  const after = grammar.rankAfter.after(folded, number.end, passage.end) ?? ordinalOf(passage, number);
  if (!before && !after) return null;
  const end = after?.end ?? number.end;
  const base = number.base ? { value: number.base, end } : baseAfter(passage, end, grammar);
  return rankReading(before?.start ?? number.start, base?.end ?? end, number.value, base?.value ?? null);
}

/** "3rd of 149": an ordinal of so many. */
function ordinalOf({ folded }: Passage, { end }: Span): Span | null {
  const suffix = /^(?:st|nd|rd|th)(?= (?:of|out of|among) \d)/.exec(folded.slice(end, end + 12));
  return suffix && { start: end, end: end + suffix[0].length };
}

/** "trên 143 nước", "/63": how many were ranked. */
export function baseAfter(passage: Passage, at: number, grammar: Grammar): { value: Big; end: number } | null {
  const { text, folded, end } = passage;
  // "third among 149" holds the word itself.
  const behind =
    grammar.rankBase.before(folded, at, passage.start)?.end ?? grammar.rankBase.after(folded, at, end)?.end;
  if (behind === undefined) return null;
  let from = behind;
  while (from < end && folded.charCodeAt(from) === 32) from++;
  const numeral = readNumeral(text, folded, from, end, grammar.numeral);
  if (!numeral?.digits || !numeral.value.gt(1)) return null;
  // "cao thứ hai trong 5 năm": years were not ranked.
  const unit = grammar.units.after(folded, numeral.end, end)?.value;
  return unit && !unit.counted ? null : { value: numeral.value, end: numeral.end };
}

/** "thứ hai" alone is a rank only inside a sentence: "Thứ hai, …" counts the speaker's points. */
function weakRank({ folded, start }: Passage, { number }: Amount, grammar: Grammar): Span | null {
  const weak = grammar.rankWeak.before(folded, number.start, start);
  if (!weak) return null;
  const opens = weak.start === start || /[:;-]\s*$/.test(folded.slice(Math.max(start, weak.start - 3), weak.start));
  return opens ? null : weak;
}
