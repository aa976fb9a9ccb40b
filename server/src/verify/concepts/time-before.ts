import { addDays, addMonths, dayOf, isoOf } from "../../figures/mentions/calendar";
import type { Figure } from "../../model/figure";
import type { Period } from "../../model/period";
import { days } from "../compare/period";

/** A time that a change is measured from, and whether the text says so itself. */
export interface Before {
  readonly period: Period;
  readonly sure: boolean;
}

/** The same day some years earlier; the last of a month stays the last: 2024-02-29 → 2023-02-28 → 2022-02-28. */
function yearsBack(day: string, years: number): string {
  const next = addDays(dayOf(day), 1);
  const isLast = next.day === 1;
  return isoOf(isLast ? addDays(addMonths(next, -12 * years), -1) : addMonths(dayOf(day), -12 * years));
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

const holds = ({ start, end }: Period, day: string): boolean => (start ?? "") <= day && day <= (end ?? "9999");

/** "Cuối năm 2023", "tháng 6/2023": a base that short means its last day. */
const short = 124;

/**
 * When a level stood at what its growth is measured from: the base that the text names, of the level's own length; a year before
 * where it names none. Of what stands at a date (`isStock`), the day. `null` where the two cannot be one.
 *
 * @example
 * level of 10 months of 2024, no base → 10 months of 2023, not sure
 * level as of 2024-06-30, base "前年末" → as of 2023-12-31, sure
 * level of 2024, base "năm 2019" → 2019, sure
 */
export function timeBefore({ period: now }: Figure, { baseline: base }: Figure, isStock: boolean): Before | null {
  if (!now?.end) return null;
  const years = base?.end ? yearOf(now.end) - yearOf(base.end) : 1;
  const end = yearsBack(now.end, years);
  const back: Period = { ...now, start: now.start && yearsBack(now.start, years), end, certainty: "stated" };
  if (!base?.end) return { period: back, sure: false };
  const named: Period = { ...base, certainty: "stated" };
  if (isStock) {
    const at: Period = { start: null, end: holds(base, end) ? end : base.end, certainty: "stated", shape: "asOf" };
    return { period: at, sure: at.end === base.end || days(base.start ?? base.end, base.end) <= short };
  }
  // "Cùng kỳ" of what is counted up to a day is told by that day.
  if (holds(base, end) && years > 0)
    return { period: back, sure: base.end === end && (back.start === null || back.start === base.start) };
  const length = (one: Period): number => (one.start && one.end ? days(one.start, one.end) : 0);
  return now.start && base.start && Math.abs(length(now) - length(base)) <= 3 ? { period: named, sure: true } : null;
}
