import type { Change } from "../model/quantity";
import type { Amount } from "./amount";
import type { Bounded } from "./bounds";
import type { Grammar } from "./grammar";
import type { Passage } from "./passage";

export interface Multiple extends Bounded {
  readonly change: Change | null;
  /** "1.8 times higher" is 1.8 or 2.8 times. */
  readonly doubtful: boolean;
}

/** "gấp 4 lần", "gần gấp ba lần", "1.8 times as high", "2.5倍"; "4 lần" alone counts occasions. */
export function readMultiple(
  passage: Passage,
  { number }: Amount,
  bounded: Bounded,
  grammar: Grammar,
): Multiple | null {
  const { folded, start: limit } = passage;
  const alone = grammar.multipleAlone.before(folded, bounded.start, limit);
  const times = grammar.times.after(folded, number.end, passage.end) ?? (alone && { end: number.end });
  if (!times) return null;
  const lead = grammar.multipleBefore.before(folded, bounded.start, limit);
  const tail = grammar.multipleAfter.after(folded, times.end, passage.end);
  if (!lead && !tail && grammar.data.multiples.before.length + grammar.data.multiples.after.length > 0) return null;
  const bound = lead && grammar.boundsBefore.before(folded, lead.start, limit);
  return {
    start: bound?.start ?? lead?.start ?? bounded.start,
    end: times.end,
    bound: bound?.value ?? bounded.bound,
    change: (lead && grammar.changeBefore.at(folded, lead.start)?.value.change) ?? null,
    doubtful: lead?.value === "doubtful" || tail?.value === "doubtful",
  };
}
