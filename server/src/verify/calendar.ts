import type { Figure } from "../model/figure";
import type { CalendarFields } from "../model/period";

const lengthOf = (month: number, year: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isNone = ({ day, month, year, lunar }: CalendarFields): boolean =>
  lunar === undefined && day !== undefined && month !== undefined && year !== undefined && day > lengthOf(month, year);

/** Is it a day that no calendar has: "30/2/2026", "31 September 2025"? Only full dates: "30/2" alone may be a fraction. */
export const isNoDay = ({ kind, calendar, until }: Figure): boolean =>
  kind === "date" && ((calendar !== undefined && isNone(calendar)) || (until !== undefined && isNone(until)));
