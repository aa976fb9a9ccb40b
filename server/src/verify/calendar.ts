import type { Figure } from "../model/figure";
import type { CalendarFields } from "../model/period";

const lengthOf = (month: number, year: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const leapYear = 2000;

const isNone = ({ day, month, year = leapYear, lunar }: CalendarFields): boolean =>
  lunar === undefined && day !== undefined && month !== undefined && day > lengthOf(month, year);

/** Do words or a year make it a date? "30/2" alone may be a fraction. */
const isSurely = (text: string, { year }: CalendarFields): boolean => year !== undefined || /\p{L}/u.test(text);

const weekdayOf = ({ year, month, day }: CalendarFields): number | null =>
  year === undefined || month === undefined || day === undefined
    ? null
    : new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** Is it said to be a weekday that it is not: "Thứ Hai, ngày 10/9/2024", a Tuesday? */
export const isOtherWeekday = ({ weekday, calendar, until }: Figure): boolean => {
  const own = calendar && !until && calendar.lunar === undefined ? weekdayOf(calendar) : null;
  return weekday !== undefined && own !== null && own !== weekday;
};

/** Is it a day that no calendar has: "30/2/2026", "ngày 30/2", "31 September"? */
export const isNoDay = ({ kind, text, calendar, until }: Figure): boolean =>
  kind === "date" &&
  [calendar, until].some((fields) => fields !== undefined && isNone(fields) && isSurely(text, fields));
