import type { CalendarFields } from "../../model/period";
import type { Span } from "../../model/span";
import type { Found } from "./found";
import type { MentionLocale } from "./locale";
import type { WrittenTime } from "./rule";

export type FoundTime = Span & WrittenTime;

export const isTime = (found: Found): found is FoundTime => found.kind === "time";

/**
 * Gives the dates of one list or stretch what they share: "ngày 3 và 5-4", "từ 20/9 đến 25/9/2023" lend backwards,
 * "2020年6月から7月まで" forwards.
 */
export function share(found: readonly Found[], body: string, locale: MentionLocale): Found[] {
  const shared = [...found];
  const joined = (i: number): [FoundTime, FoundTime] | null => {
    const one = shared[i];
    const next = shared[i + 1];
    if (!one || !next || !isTime(one) || !isTime(next) || one.relative || next.relative) return null;
    if (one.granularity === "clock" || next.granularity === "clock") return null;
    const between = body.slice(one.end, next.start);
    return locale.through.test(between) || locale.listed.test(between) ? [one, next] : null;
  };
  for (let i = shared.length - 2; i >= 0; i--) {
    const pair = joined(i);
    if (pair) shared[i] = { ...pair[0], calendar: borrow(pair[0].calendar, pair[1].until ?? pair[1].calendar) };
  }
  for (let i = 0; i < shared.length - 1; i++) {
    const pair = joined(i);
    if (pair) shared[i + 1] = { ...pair[1], calendar: follow(pair[1].calendar, pair[0].until ?? pair[0].calendar) };
  }
  return shared;
}

const isPartOfYear = ({ month, quarter, half }: CalendarFields): boolean => (month ?? quarter ?? half) !== undefined;

/** An earlier date takes month and year from the one it is named with. */
function borrow(calendar: CalendarFields, { year, month }: CalendarFields): CalendarFields {
  const filled =
    calendar.day !== undefined && calendar.month === undefined && month ? { ...calendar, month } : calendar;
  return filled.year === undefined && year !== undefined && isPartOfYear(filled) ? { ...filled, year } : filled;
}

/** A later date goes on in the earlier one's month and year, or in the next year where its month comes before. */
function follow(calendar: CalendarFields, earlier: CalendarFields): CalendarFields {
  const filled = borrow(calendar, { ...(earlier.month && { month: earlier.month }) });
  if (filled.year !== undefined || earlier.year === undefined || !isPartOfYear(filled)) return filled;
  const isNext = (filled.month ?? 0) < (earlier.month ?? 0);
  return { ...filled, year: earlier.year + (isNext ? 1 : 0) };
}
