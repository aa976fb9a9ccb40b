import type { CalendarFields, Period } from "../../model/period";

/** `same`: one time; `compatible`: nothing says they differ; `different`: two times that exclude each other. */
export type PeriodMatch = "same" | "compatible" | "different";

const known = new Map<string, number>();
const mostKnown = 10_000;

/** The days of ISO days, each read once. */
function dayNumber(iso: string): number {
  const found = known.get(iso) ?? Date.parse(iso) / 86_400_000;
  if (known.size >= mostKnown) known.clear();
  known.set(iso, found);
  return found;
}

/** From one ISO day to another. */
export const days = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/**
 * Compares the times two figures hold for. An implied period never excludes anything by itself.
 *
 * @example
 * 2023-01-01..2023-10-31 and "hết tháng 10-2023" → "same" (counted up to the same day)
 * 2022 and 2023, both stated → "different"
 */
export function comparePeriods(claim: Period | null, evidence: Period | null): PeriodMatch {
  if (!claim?.end || !evidence?.end) return "compatible";
  const begin = claim.start !== null && evidence.start !== null;
  if (claim.end === evidence.end && (!begin || claim.start === evidence.start)) return "same";
  if (claim.certainty !== "stated" || evidence.certainty !== "stated") return "compatible";
  return !begin && Math.abs(days(claim.end, evidence.end)) <= 1 ? "same" : "different";
}

/**
 * The same for what stands at a date: two counts of one day are of one time, however long the stretch that named it, and a
 * count within the other's year may be the same or not.
 *
 * @example
 * "cuối năm 2023" and "tháng 12/2023" → "same"; "năm 2023" and "tháng 6/2023" → "compatible"
 */
export function compareDays(claim: Period | null, evidence: Period | null): PeriodMatch {
  const match = comparePeriods(claim, evidence);
  if (match !== "different" || !claim?.end || !evidence?.end) return match;
  if (days(claim.end, evidence.end) === 0) return "same";
  const [early, late] = claim.end < evidence.end ? [claim, evidence] : [evidence, claim];
  return late.start !== null && early.end !== null && early.end >= late.start ? "compatible" : "different";
}

/** Days apart of the ends, `null` where one is unknown. */
export function distance(a: Period | null, b: Period | null): number | null {
  return a?.end && b?.end ? Math.abs(days(a.end, b.end)) : null;
}

const fields = ["year", "half", "quarter", "months", "part", "month", "day", "hour", "minute"] as const;

/**
 * Dates agree when every field both have agrees: "27/3" and "27/3/2023" are `same`, "27/3" and "28/3" `different`,
 * "2023" and "27/3" share no field: `compatible`.
 */
export function compareCalendars(claim: CalendarFields, evidence: CalendarFields): PeriodMatch {
  let shared = 0;
  for (const field of fields) {
    const ours = claim[field];
    const theirs = evidence[field];
    if (ours === undefined || theirs === undefined) continue;
    if (ours !== theirs) return "different";
    shared++;
  }
  return shared > 0 ? "same" : "compatible";
}

/** Do two times have a day in common? An open end reaches as far as one likes. */
export const overlap = (a: Period | null, b: Period | null): boolean =>
  !!a && !!b && (a.start ?? "") <= (b.end ?? "9999") && (b.start ?? "") <= (a.end ?? "9999");
