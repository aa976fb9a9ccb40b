import type { CalendarFields } from "../../../model/period";
import { addDays, addMonths, type Days, fiscalYear } from "../../mentions/calendar";
import { type Groups, type Rule, rule, type WrittenTime } from "../../mentions/rule";
import { dash, number, small, year, yearOf } from "./calendar";

type Relative = NonNullable<WrittenTime["relative"]>;

/** How far a year or month named by its place is from today, or from the time spoken of. */
const relatives: ReadonlyMap<string, Relative> = new Map([
  ["今年", { from: "today" }],
  ["本年", { from: "today" }],
  ["昨年", { from: "today", years: -1 }],
  ["去年", { from: "today", years: -1 }],
  ["一昨年", { from: "today", years: -2 }],
  ["来年", { from: "today", years: 1 }],
  ["前年", { from: "baseline", years: -1 }],
  ["翌年", { from: "before", years: 1 }],
  ["同年", { from: "before" }],
  ["今月", { from: "today" }],
  ["本月", { from: "today" }],
  ["先月", { from: "today", months: -1 }],
  ["来月", { from: "today", months: 1 }],
  ["前月", { from: "baseline", months: -1 }],
  ["翌月", { from: "before", months: 1 }],
  ["同月", { from: "before" }],
  ["今日", { from: "today" }],
  ["本日", { from: "today" }],
  ["昨日", { from: "today", days: -1 }],
  ["明日", { from: "today", days: 1 }],
  ["きょう", { from: "today" }],
  ["きのう", { from: "today", days: -1 }],
  ["あす", { from: "today", days: 1 }],
  ["同日", { from: "before" }],
]);
const yearWord = "一昨年|昨年|去年|今年|本年|来年|前年|翌年|同年";

const yearOrWord = `(?:${year}|(?<r>${yearWord})の?)`;
const end = "(?<end>末)?";

/** A time within the year that the groups name, in digits, by era, or by its place ("昨年"). */
function within(granularity: WrittenTime["granularity"], fields: CalendarFields, g: Groups): WrittenTime {
  const known = yearOf(g);
  const relative = g.r === undefined ? undefined : relatives.get(g.r);
  return {
    kind: "time",
    granularity,
    calendar: known === undefined ? fields : { ...fields, year: known },
    ...(relative && { relative }),
    ...(g.end && { role: "asOf" }),
  };
}

const half = (text: string): number => (/上|前/u.test(text) ? 1 : 2);

/** So many months of a fiscal year from its `first` on; the year begins in April. */
function fiscalPart(year: number, first: number, length: number): Days {
  const start = addMonths({ year, month: 4, day: 1 }, first);
  return { start, end: addDays(addMonths(start, length), -1) };
}

const nth = `第?(?<q>[1-4一二三四])四半期`;

export const periodRules: Rule[] = [
  // "2024年度第1四半期", "令和6年度上半期".
  rule(`${year}度の?(?:${nth}|(?<h>上半期|下半期|上期|下期))`, (g) => {
    const start = yearOf(g) ?? 0;
    const days = g.q ? fiscalPart(start, small(g.q) * 3 - 3, 3) : fiscalPart(start, half(g.h ?? "") * 6 - 6, 6);
    return { kind: "time", granularity: g.q ? "quarter" : "half", calendar: { year: start }, days };
  }),
  // "2014年度", "令和5年度末".
  rule(`${year}度${end}`, (g) => {
    const start = yearOf(g) ?? 0;
    return { ...within("year", {}, g), days: fiscalYear(start) };
  }),
  // "2024年第3四半期", "第1四半期".
  rule(`(?:${yearOrWord}の?)?${nth}`, (g) => within("quarter", { quarter: small(g.q ?? "") }, g)),
  // "2024年上半期", "今年前半".
  rule(`${yearOrWord}の?(?<h>上半期|下半期|上期|下期|前半|後半)`, (g) => within("half", { half: half(g.h ?? "") }, g)),
  rule("(?<h>上半期|下半期)", (g) => within("half", { half: half(g.h ?? "") }, {})),
  // "2024年1~9月", "1月~9月", "1-6月期".
  rule(String.raw`(?:${yearOrWord}の?)?(?<m>${number})月?${dash}(?<u>${number})月期?(?!\d)`, (g, match) => {
    const written = within("month", { month: small(g.m ?? "") }, g);
    // "3月から5月" keeps its two ends apart: each is a month of its own.
    if (/から|より/u.test(match[0]) && /月.*から|月.*より/u.test(match[0])) return null;
    const until = { ...written.calendar, month: small(g.u ?? "") };
    return Number(written.calendar.month) < until.month && until.month <= 12 ? { ...written, until } : null;
  }),
  // "年初4ヵ月", "今年の最初の9か月".
  rule(`(?:${yearOrWord}の?)?(?:年初(?:から|の)?|最初の)(?<n>${number})[ヵヶカケか箇]月(?:間)?`, (g) =>
    within("months", { months: small(g.n ?? "") }, g),
  ),
  // "2020~2021年", "2020年~2021年".
  rule(String.raw`(?<y>(?:1[5-9]|20|21)\d\d)年?[~〜～\-―—](?<u>(?:1[5-9]|20|21)\d\d)年(?<f>度)?`, (g) => {
    const [first, last] = [Number(g.y), Number(g.u)];
    if (first >= last) return null;
    const days = g.f ? { start: fiscalYear(first).start, end: fiscalYear(last).end } : undefined;
    return {
      kind: "time",
      granularity: "years",
      calendar: { year: first },
      until: { year: last },
      ...(days && { days }),
    };
  }),
  // "1990年代".
  rule(String.raw`(?<y>(?:1[5-9]|20)\d0)年代`, (g) => ({
    kind: "time",
    granularity: "years",
    calendar: { year: Number(g.y) },
    until: { year: Number(g.y) + 9 },
  })),
  // What a change is measured against: "前年同期比", "前年比", "前月比".
  rule("前年同[期月](?=比|と|に|より|の|、|$)|前年同[期月]", () => baseline({ from: "before", same: true, years: -1 })),
  rule("(?<r>前年|前月|前期|前年度)(?=比)", (g) =>
    g.r === "前月"
      ? { ...baseline({ from: "before", months: -1 }), granularity: "month" }
      : baseline({ from: "before", years: -1 }),
  ),
];

const baseline = (relative: Relative): WrittenTime => ({
  kind: "time",
  granularity: "year",
  calendar: {},
  relative,
  role: "baseline",
});

/** Months and years; days have been looked for before. */
export const monthRules: Rule[] = [
  // "2024年6月末", "昨年10月", "3月". "3か月" is a length.
  rule(String.raw`(?:${yearOrWord})?(?<m>${number})月${end}(?![\d])`, (g) => {
    const month = small(g.m ?? "");
    return month >= 1 && month <= 12 ? within("month", { month }, g) : null;
  }),
  rule(String.raw`(?<y>(?:19|20)\d\d)[/.](?<m>0?[1-9]|1[0-2])(?![\d/.,]|\d)`, (g) =>
    within("month", { month: Number(g.m) }, g),
  ),
  // "令和6年末", "2024年初め"; "2000年間" is a length.
  rule(`${yearOrWord}(?:の?(?<part>初め|初頭|半ば|末))?(?!間|ぶり|連続|来の|生|後|前の)`, (g) => {
    const part = g.part && (/末/u.test(g.part) ? "late" : /半/u.test(g.part) ? "mid" : "early");
    return { ...within("year", part ? { part } : {}, g), ...(part === "late" && { role: "asOf" }) };
  }),
  // "2020、2021年": the year before another.
  rule(String.raw`(?<y>(?:19|20)\d\d)(?=(?:、|・|,|及び|と)(?:19|20)\d\d年)`, (g) => within("year", {}, g)),
  rule("(?<now>今の?|当|現行?の?)四半期|(?:前|先)の?四半期", (g) => ({
    kind: "time",
    granularity: "quarter",
    calendar: {},
    relative: { from: "today", months: g.now ? 0 : -3 },
  })),
  rule("前の月", () => relative("month", "前月")),
  rule("今月|本月|先月|来月|前月|翌月|同月", (_, match) => relative("month", match[0])),
  rule("今日|きょう|本日|昨日|きのう|明日|あす|同日", (_, match) => relative("day", match[0])),
];

const relative = (granularity: "month" | "day", word: string): WrittenTime | null => {
  const place = relatives.get(word);
  return place ? { kind: "time", granularity, calendar: {}, relative: place } : null;
};
