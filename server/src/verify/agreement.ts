import type { Item } from "../corpus/stream/items";
import type { CalendarFields } from "../model/period";
import type { Quantity } from "../model/quantity";
import { isCurrency } from "../model/unit";
import { confusable, convert } from "./compare/measures";
import { compareValues } from "./compare/value";

/**
 * How far two items say the same: 1 equal; below 1 in part, by rounding or within a bound; 0 different;
 * -1 where there is nothing to compare (a year against a clock time, dollars against tonnes).
 */
export function agreement(draft: Item, source: Item): number {
  if (draft.calendar && source.calendar) return sameDay(draft, source, draft.calendar, source.calendar);
  if (draft.kind !== source.kind && (draft.kind === "number" || source.kind === "number")) {
    const named = nameNumber(draft) ?? nameNumber(source);
    if (named !== null) return isBare(draft, named) || isBare(source, named) ? 1 : -1;
  }
  if (draft.calendar || source.calendar) return -1;
  if (draft.kind === "reference" || source.kind === "reference") return draft.key === source.key ? 1 : 0;
  return sameValue(draft.figure.quantity, source.figure.quantity);
}

/** The number of a name ("hiệp 1") or a year, as it would stand by itself. */
const nameNumber = ({ kind, calendar, figure }: Item): string | null =>
  kind === "year" ? String(calendar?.year) : kind === "reference" ? (figure.reference?.number ?? null) : null;

/** A number that counts nothing known, and is this one. */
const isBare = ({ kind, figure: { quantity } }: Item, number: string): boolean =>
  kind === "number" && quantity.unit === "count" && quantity.lower === number && quantity.upper === number;

const fields = ["year", "half", "quarter", "months", "month", "day", "hour", "minute"] as const;

/** How many fields two dates share, -1 where one differs. */
function shared(a: CalendarFields, b: CalendarFields): number {
  let count = 0;
  for (const field of fields) {
    if (a[field] === undefined || b[field] === undefined) continue;
    if (a[field] !== b[field]) return -1;
    count++;
  }
  return count;
}

const size = (calendar: CalendarFields): number => fields.filter((field) => calendar[field] !== undefined).length;

/** Dates agree when every field both have agrees; a day agrees in part with a range that begins or ends with it. */
function sameDay(draft: Item, source: Item, a: CalendarFields, b: CalendarFields): number {
  const common = shared(a, b);
  if (draft.until && source.until) return common < 0 || shared(draft.until, source.until) < 0 ? 0 : common > 0 ? 1 : -1;
  if (common < 0) {
    const end = draft.until ? shared(draft.until, b) : source.until ? shared(a, source.until) : -1;
    return end > 0 ? 0.5 : 0;
  }
  if (common === 0) return -1;
  if (draft.until || source.until) return 0.5;
  return size(a) === common && size(b) === common ? 1 : 0.75;
}

const vague = new Set(["count", "person", "dose"]);

/** Could a writer have meant one for the other? A bare number takes any unit. */
const unitsMeet = (a: string, b: string): boolean =>
  a === b || a === "count" || b === "count" || (vague.has(a) && vague.has(b)) || (isCurrency(a) && isCurrency(b));

/** Do both tell parts of a whole, "9/10" and "9,3/10 điểm"? */
const parts = (a: Quantity, b: Quantity): boolean => a.base !== undefined && b.base !== undefined;

/** Numbers in units that a pen confuses: equal only where they are the same amount ("2 năm", "24 tháng"). */
function sameMeasure(draft: Quantity, source: Quantity): number {
  const converted = convert(source, draft.unit);
  return converted && compareValues(draft, converted) === "equal" ? 1 : 0;
}

function sameValue(draft: Quantity, source: Quantity): number {
  if (draft.unit !== source.unit && confusable(draft.unit, source.unit)) return sameMeasure(draft, source);
  if (!unitsMeet(draft.unit, source.unit) && !parts(draft, source)) return -1;
  if (isCurrency(draft.unit) && isCurrency(source.unit) && draft.unit !== source.unit) return 0;
  const low = Number(draft.lower ?? draft.upper);
  const high = Number(draft.upper ?? draft.lower);
  const otherLow = Number(source.lower ?? source.upper);
  const otherHigh = Number(source.upper ?? source.lower);
  if (source.base !== undefined && Number(source.base) === low) return 0.5;
  // Exact decimals are dear; most pairs are far apart.
  if (low > 0 && otherLow > 0 && (high * 1.2 < otherLow * 0.999 || otherHigh * 1.2 < low * 0.999)) return 0;
  switch (compareValues(draft, source)) {
    case "equal":
      return 1;
    case "rounded":
      return 0.75;
    case "within":
      return 0.5;
    case "bound":
    case "scale":
    case "differs":
      return 0;
  }
}
