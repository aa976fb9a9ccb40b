import type { Item } from "../corpus/stream/items";
import type { CalendarFields } from "../model/period";

/** How far two items say the same: 1 equal, between 0 and 1 partly or by rounding, 0 different, -1 nothing to compare. */
export function agreement(draft: Item, source: Item): number {
  if (draft.calendar && source.calendar) return sameDay(draft.calendar, source.calendar);
  if (draft.calendar || source.calendar) return -1;
  if (draft.kind === "reference" || source.kind === "reference") return draft.key === source.key ? 1 : 0;
  return sameValue(draft, source);
}

const fields = ["year", "quarter", "month", "day", "hour", "minute"] as const;

/** Dates agree when every field both have agrees; without a field in common there is nothing to compare. */
function sameDay(a: CalendarFields, b: CalendarFields): number {
  let shared = 0;
  let alone = 0;
  for (const field of fields) {
    if (a[field] !== undefined && b[field] !== undefined) {
      if (a[field] !== b[field]) return 0;
      shared++;
    } else if (a[field] !== undefined || b[field] !== undefined) alone++;
  }
  if (shared === 0) return -1;
  return alone === 0 ? 1 : 0.75;
}

const wide = 0.06;

function sameValue(draft: Item, source: Item): number {
  const a = draft.figure.quantity;
  const b = source.figure.quantity;
  const low = Number(a.lower ?? a.upper);
  const high = Number(a.upper ?? a.lower);
  const otherLow = Number(b.lower ?? b.upper);
  const otherHigh = Number(b.upper ?? b.lower);
  if (low === otherLow && high === otherHigh) return 1;
  if (b.base !== undefined && Number(b.base) === low) return 0.5;
  if (low === high && otherLow !== otherHigh && (low === otherLow || low === otherHigh)) return 0.5;
  if (otherLow === otherHigh && low !== high && (otherLow === low || otherLow === high)) return 0.5;
  if (low !== high || otherLow !== otherHigh || low === 0 || otherLow === 0) return 0;
  if (Math.abs(otherLow - low) * 2 <= Number(a.step) || Math.abs(otherLow - low) * 2 <= Number(b.step)) return 0.75;
  const over = (otherLow - low) / low;
  const under = -over;
  switch (a.bound) {
    case "exact":
      return 0;
    case "approximate":
      return Math.abs(over) <= wide ? 0.5 : 0;
    case "moreThan":
    case "atLeast":
      return over >= 0 && over <= wide ? 0.5 : 0;
    case "almost":
    case "lessThan":
    case "atMost":
      return under >= 0 && under <= wide ? 0.5 : 0;
  }
}
