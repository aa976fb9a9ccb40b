import { type Amount, readAmount } from "./amount";
import type { Grammar } from "./grammar";
import type { Passage } from "./passage";

/** Both ends of "từ 5 đến 7 tỷ USD", with what only one of them says given to both. */
export interface Range {
  readonly low: Amount;
  readonly high: Amount;
  readonly start: number;
}

/** Reads the second end behind a first amount, or `null` where none follows. */
export function readRange(passage: Passage, first: Amount, grammar: Grammar): Range | null {
  const { folded, end } = passage;
  const opened = grammar.opens.before(folded, first.start, passage.start);
  const firstEnd = first.known ? first.end : first.number.end;
  const joint =
    grammar.joins.after(folded, firstEnd, end) ?? (opened ? grammar.joinsOpened.after(folded, firstEnd, end) : null);
  if (!joint) return null;
  const second = readAmount(passage, numberAt(passage, joint.end, grammar), grammar);
  if (!second) return null;
  // "20%から30%に上昇": where it came from and where it went, no range.
  if (grammar.changeAfter.after(folded, second.end, end)?.value.to) return null;
  const bare = first.unit === null || !first.known;
  if (!bare && first.unit !== second.unit && second.unit !== null && second.known) return null;
  // "5-7 tỷ": the scale is said once; "500 triệu - 1 tỷ": each has its own.
  const factor = !first.number.scaled && second.number.scaled && bare ? second.number.scale : null;
  const value = factor ? first.value.times(factor) : first.value;
  const step = factor ? first.step.times(factor) : first.step;
  if (value.gte(second.value)) return null;
  const unit = bare ? second.unit : first.unit;
  const noun = bare ? second.noun : first.noun;
  return {
    low: { ...first, value, step, unit, noun },
    high: { ...second, unit, noun, step: second.step.lt(step) ? second.step : step, known: second.known || !bare },
    start: opened?.start ?? first.start,
  };
}

/** Where the digits of the second end begin: behind spaces, a bound, and a currency ("$10-$20"). */
function numberAt({ folded, end }: Passage, from: number, grammar: Grammar): number {
  let at = from;
  const bound = grammar.boundsBefore.after(folded, at, end);
  if (bound) at = bound.end;
  const money = grammar.units.after(folded, at, end);
  if (money?.value.before) at = money.end;
  while (at < end && folded.charCodeAt(at) === 32) at++;
  return at;
}
