import type { CalendarFields, Period } from "../../model/period";
import type { Span } from "../../model/span";
import { addDays, addMonths, type Day, type Days, dayOf, daysOf, isDate, isoOf } from "./calendar";
import type { Found, MentionContext } from "./found";
import type { MentionLocale } from "./locale";
import type { Mention, TimeMention, TimeRole } from "./mention";
import type { WrittenTime } from "./rule";
import { type FoundTime, isTime, share } from "./share";

/** A time with the days it covers. */
interface Timed {
  readonly time: FoundTime;
  readonly role: TimeRole;
  readonly covered: Covered | null;
}

/** Fills shared and missing fields, and says of each time which days it covers and what it does in the sentence. */
export function resolveTimes(
  found: readonly Found[],
  body: string,
  offset: number,
  locale: MentionLocale,
  context: MentionContext,
): Mention[] {
  const today = dayOf(context.today);
  let before: Days | null = context.spokenOf ?? null;
  const timed = share(found, body, locale).map((one): Timed | Exclude<Found, FoundTime> => {
    if (!isTime(one)) return one;
    const role = roleOf(one, body, locale);
    const covered = coveredDays(one, role, before, today);
    if (covered && role !== "baseline") before = covered.days;
    return { time: one, role, covered };
  });
  return timed.map((one, i): Mention => {
    if (!("time" in one)) return { ...one, start: one.start + offset, end: one.end + offset };
    const stretch = stretchOf(timed[i - 1], one, body, locale) ?? stretchOf(one, timed[i + 1], body, locale);
    return toMention(one, stretch, body, offset, locale);
  });
}

function roleOf(time: FoundTime, body: string, locale: MentionLocale): TimeRole {
  if (time.granularity === "clock") return "clock";
  const after = body.slice(time.end, time.end + 16);
  if (locale.baselineBefore(body, time.start) || locale.baselineAfter.test(after)) return "baseline";
  if (locale.deedBefore(body, time.start) || locale.deedAfter.test(after)) return "event";
  if (time.role) return time.role;
  if (locale.asOfBefore(body, time.start) || locale.asOfAfter.test(after)) return "asOf";
  return time.granularity === "day" ? "event" : "within";
}

interface Covered {
  readonly days: Days;
  readonly stated: boolean;
}

/** The days a time covers, and whether the text says so itself or the year had to be found elsewhere. */
function coveredDays(time: FoundTime, role: TimeRole, before: Days | null, today: Day): Covered | null {
  const { calendar, until } = time;
  if (calendar.lunar || time.granularity === "clock" || !isDate(calendar) || (until && !isDate(until))) return null;
  if (time.days) return { days: time.days, stated: true };
  if (time.relative)
    return {
      days: relativeDays(time, time.relative, looksBack(time.relative.from, role) ? before : null, today),
      stated: false,
    };
  if (!complete(time)) return dayAlone(time, before, today);
  const year = calendar.year ?? until?.year ?? nearYear(calendar, time.towards, today);
  const start = daysOf({ ...calendar, year }).start;
  const end = until ? daysOf({ ...until, year: until.year ?? year }).end : daysOf({ ...calendar, year }).end;
  return { days: { start, end }, stated: calendar.year !== undefined || until?.year !== undefined };
}

const looksBack = (from: NonNullable<WrittenTime["relative"]>["from"], role: TimeRole): boolean =>
  from === "before" || (from === "baseline" && role === "baseline");

/** "ngày 20" by itself: of the month that is spoken of, else of this one. */
function dayAlone({ calendar, until }: FoundTime, before: Days | null, today: Day): Covered | null {
  const { year, month } = before?.end ?? today;
  const { day } = calendar;
  if (day === undefined || until || !isDate({ year, month, day })) return null;
  return { days: { start: { year, month, day }, end: { year, month, day } }, stated: false };
}

/** Has every day its month? */
const complete = ({ calendar, until }: FoundTime): boolean =>
  (calendar.day === undefined || calendar.month !== undefined) &&
  (until?.day === undefined || until.month !== undefined);

/** The year of a date that gives none: this one, or the last where this one's is more than eight months ahead. */
function nearYear({ month, quarter }: CalendarFields, towards: WrittenTime["towards"], today: Day): number {
  const at = month ?? (quarter === undefined ? 1 : quarter * 3 - 2);
  if (towards === "past") return at > today.month ? today.year - 1 : today.year;
  if (towards === "future") return at < today.month ? today.year + 1 : today.year;
  return at - today.month > 8 ? today.year - 1 : today.year;
}

function relativeDays(
  { calendar, until, granularity }: FoundTime,
  { same, years = 0, months = 0, days = 0 }: NonNullable<WrittenTime["relative"]>,
  before: Days | null,
  today: Day,
): Days {
  const base = before?.end ?? today;
  if (same) {
    const back = 12 * (calendar.year === undefined ? years : calendar.year - base.year);
    const first = before?.start ?? { year: base.year, month: 1, day: 1 };
    return { start: addMonths(first, back), end: addMonths(base, back) };
  }
  const shifted = addDays(addMonths(base, years * 12 + months), days);
  const { year } = shifted;
  const own = calendar.month ?? calendar.quarter ?? calendar.half ?? calendar.months ?? calendar.part;
  if (own !== undefined)
    return { start: daysOf({ ...calendar, year }).start, end: daysOf({ ...(until ?? calendar), year }).end };
  if (granularity === "day") return { start: shifted, end: shifted };
  if (granularity === "month") return daysOf({ year, month: shifted.month });
  if (granularity === "quarter") return daysOf({ year, quarter: Math.ceil(shifted.month / 3) });
  return daysOf({ year });
}

function toMention(
  { time, role, covered }: Timed,
  stretch: Period | null,
  body: string,
  offset: number,
  locale: MentionLocale,
): TimeMention {
  const { calendar, until, granularity } = time;
  const at = { start: time.start + offset, end: time.end + offset };
  const mention = { at, calendar };
  const common = { kind: "time", ...at, calendar, ...(until && { until }), granularity } as const;
  if (!covered) return { ...common, role, period: null };
  const certainty = covered.stated ? "stated" : "implied";
  const start = isoOf(covered.days.start);
  const end = isoOf(covered.days.end);
  if (stretch) {
    const joined = granularity === "day" ? "event" : "within";
    const period: Period = { start, end, certainty, shape: "interval", mention };
    return { ...common, role: joined, period, stretch: { ...stretch, mention } };
  }
  if (role === "asOf") return { ...common, role, period: { start: null, end, certainty, shape: "asOf", mention } };
  const open = role !== "baseline" && !until && isSince(time, body, locale);
  return { ...common, role, period: { start, end: open ? null : end, certainty, shape: "interval", mention } };
}

const isSince = ({ start, end }: Span, body: string, locale: MentionLocale): boolean =>
  locale.sinceBefore(body, start) || locale.sinceAfter.test(body.slice(end, end + 16));

/** The days from the one to the other, where the text says that they are the two ends of a stretch ("từ … đến …"). */
function stretchOf(
  from: Timed | Found | undefined,
  to: Timed | Found | undefined,
  body: string,
  locale: MentionLocale,
): Period | null {
  if (!from || !to || !("time" in from) || !("time" in to) || !from.covered || !to.covered) return null;
  const link = body.slice(from.time.end, to.time.start);
  const isBetween = locale.betweenBefore(body, from.time.start);
  if (!locale.through.test(link) && !(isBetween && locale.listed.test(link))) return null;
  const start = isoOf(from.covered.days.start);
  const end = isoOf(to.covered.days.end);
  const certainty = from.covered.stated && to.covered.stated ? "stated" : "implied";
  return start <= end ? { start, end, certainty, shape: "interval" } : null;
}
