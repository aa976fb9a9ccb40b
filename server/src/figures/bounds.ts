import type { Bound } from "../model/quantity";
import type { Span } from "../model/span";
import type { Grammar } from "./grammar";
import type { Passage } from "./passage";

export const opensAbove = (bound: Bound): boolean => bound === "moreThan" || bound === "atLeast";

export const opensBelow = (bound: Bound): boolean => bound === "lessThan" || bound === "atMost";

export interface Bounded extends Span {
  readonly bound: Bound;
}

/** Takes in the words that bound a number: "hơn 3,3 tỷ", "từ 1 tỷ trở lên", "500人以上". */
export function readBound(
  { folded, start, end }: Passage,
  from: number,
  to: number,
  grammar: Grammar,
  isRange: boolean,
): Bounded {
  const after = grammar.boundsAfter.after(folded, to, end);
  const opened = after && !isRange ? grammar.opens.before(folded, from, start) : null;
  const before = grammar.boundsBefore.before(folded, opened?.start ?? from, start);
  return {
    start: before?.start ?? opened?.start ?? from,
    end: after?.end ?? to,
    bound: after?.value ?? before?.value ?? "exact",
  };
}
