import type { CalendarFields } from "../../model/period";

/** A day of the Gregorian calendar; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const two = (n: number): string => String(n).padStart(2, "0");

export const isoOf = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;

export const dayOf = (iso: string): Day => ({
  year: Number(iso.slice(0, 4)),
  month: Number(iso.slice(5, 7)),
  day: Number(iso.slice(8, 10)),
});

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The number of days of a month (ISO 8601, proleptic Gregorian). */
const lengthOf = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Could the fields be a date? "31/4" and "29/2/2023" are none; 29/2 without a year is one. */
export const isDate = ({ year, month, day }: CalendarFields): boolean =>
  (month === undefined || (month >= 1 && month <= 12)) &&
  (day === undefined || (day >= 1 && day <= (month === undefined ? 31 : lengthOf(year ?? 2000, month))));

/** So many months on (or back), on the same day, or the month's last where it is shorter. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + (month - 1) + months;
  const to = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return { ...to, day: Math.min(day, lengthOf(to.year, to.month)) };
}

export function addDays({ year, month, day }: Day, days: number): Day {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** First and last day. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

const months = (year: number, first: number, last: number): Days => ({
  start: { year, month: first, day: 1 },
  end: { year, month: last, day: lengthOf(year, last) },
});

/** Japan's fiscal year, as its Public Finance Act (art. 11) has it: 1 April to 31 March. */
export const fiscalYear = (year: number): Days => ({
  start: { year, month: 4, day: 1 },
  end: { year: year + 1, month: 3, day: 31 },
});

const parts = { early: { first: 1, last: 4 }, mid: { first: 5, last: 8 }, late: { first: 9, last: 12 } } as const;

/** The days that fields with a year cover: year 2024, quarter 3 → 1 July to 30 September. */
export function daysOf(fields: CalendarFields & { readonly year: number }): Days {
  const { year, month, day, quarter, half, part } = fields;
  if (month !== undefined && day !== undefined) return { start: { year, month, day }, end: { year, month, day } };
  if (month !== undefined) return months(year, month, month);
  if (quarter !== undefined) return months(year, quarter * 3 - 2, quarter * 3);
  if (half !== undefined) return months(year, half * 6 - 5, half * 6);
  if (fields.months !== undefined)
    return fields.months > 0 ? months(year, 1, fields.months) : months(year, 13 + fields.months, 12);
  if (part !== undefined) return months(year, parts[part].first, parts[part].last);
  return months(year, 1, 12);
}
