import type { CalendarFields } from "../../../model/period";
import { isDate } from "../../mentions/calendar";
import { type Groups, type Rule, rule, textBefore, type Written, weekday } from "../../mentions/rule";
import { day, edge, end, month, monthOf, numberEnd, year } from "./calendar";

const fieldsOf = ({ d, m, y }: Groups): CalendarFields => ({
  ...(d && { day: Number(d) }),
  ...(m && { month: /^\d/.test(m) ? Number(m) : monthOf(m) }),
  ...(y && { year: Number(y) }),
});

const dated = (calendar: CalendarFields, until?: CalendarFields): Written => ({
  kind: "time",
  granularity: "day",
  calendar,
  ...(until && { until }),
});

const suffix = "(?:st|nd|rd|th)?";
const behind = String.raw`(?:,?\s(?<y>${year}))?${numberEnd}`;

export const dateRules: Rule[] = [
  // "September 3-5, 2024", "September 3 to 5".
  rule(
    String.raw`${edge}(?<m>${month})\s(?<d>${day})${suffix}\s?(?:-|to|through)\s?(?<e>${day})${suffix}${behind}`,
    (g) => (Number(g.d) < Number(g.e) ? dated(fieldsOf(g), fieldsOf({ ...g, d: g.e })) : null),
    "uy",
  ),
  // "3-5 September 2024".
  rule(
    String.raw`${edge}(?<d>${day})${suffix}\s?(?:-|to)\s?(?<e>${day})${suffix}\s(?:of\s)?(?<m>${month})(?:,?\s(?<y>${year}))?${end}`,
    (g) => (Number(g.d) < Number(g.e) ? dated(fieldsOf(g), fieldsOf({ ...g, d: g.e })) : null),
    "uy",
  ),
  // "September 5, 2024", "Sept. 5".
  rule(String.raw`${edge}(?<m>${month})\s(?:the\s)?(?<d>${day})${suffix}${behind}`, (g) => dated(fieldsOf(g)), "uy"),
  // "5 September 2024", "the 5th of September".
  rule(
    String.raw`${edge}(?:the\s)?(?<d>${day})${suffix}\s(?:of\s)?(?<m>${month})(?:,?\s(?<y>${year}))?${end}`,
    (g) => dated(fieldsOf(g)),
    "uy",
  ),
  // "2024-09-05", "2024/9/5".
  rule(
    String.raw`(?<![\p{L}\p{N}.,/-])(?<y>(?:19|20)\d\d)(?<s>[-/])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?![\p{L}\p{N}]|[-/]\d)`,
    (g) => (isDate(fieldsOf(g)) ? dated(fieldsOf(g)) : null),
  ),
  // "25/9/2024" has its day first, "9/25/2024" its month; "5/9/2024" says no more than its year.
  rule(
    String.raw`(?<![\p{L}\p{N}.,/-])(?<a>\d{1,2})(?<s>[/.])(?<b>\d{1,2})\k<s>(?<y>(?:19|20)\d\d)(?![\p{L}\p{N}]|[-/]\d)`,
    ({ a, b, y }) => {
      const dayFirst = fieldsOf({ d: a, m: b, y });
      const monthFirst = fieldsOf({ d: b, m: a, y });
      if (isDate(dayFirst) && isDate(monthFirst) && a !== b)
        return { kind: "time", granularity: "year", calendar: { ...(y && { year: Number(y) }) }, role: "event" };
      if (isDate(dayFirst)) return dated(dayFirst);
      return isDate(monthFirst) ? dated(monthFirst) : null;
    },
  ),
];

const clock = (h: string, minute: string | undefined, half: string | undefined): Written => {
  const hour = Number(h);
  const isLate = half !== undefined && /^p/iu.test(half);
  const at = isLate && hour < 12 ? hour + 12 : half !== undefined && !isLate && hour === 12 ? 0 : hour;
  return { kind: "time", granularity: "clock", calendar: { hour: at, ...(minute && { minute: Number(minute) }) } };
};

export const clockRules: Rule[] = [
  // "2:30 pm", "14:30", "9 a.m.".
  rule(
    String.raw`(?<![\p{L}\p{N}.,:])(?<h>[01]?\d|2[0-4])(?::(?<min>[0-5]\d))(?::[0-5]\d)?(?:\s?(?<half>[ap])\.?m${end})?(?![:\d])`,
    (g, match) => (/ratio (?:of )?$/iu.test(textBefore(match, 10)) ? null : clock(g.h ?? "", g.min, g.half)),
  ),
  rule(String.raw`(?<![\p{L}\p{N}.,:])(?<h>1[0-2]|[1-9])\s?(?<half>[ap])(?:\.m\.|m${end})`, (g) =>
    clock(g.h ?? "", undefined, g.half),
  ),
  rule(String.raw`(?<![\p{L}\p{N}.,:])(?<h>[01]?\d|2[0-4])[hH](?<min>[0-5]\d)${end}`, (g) =>
    clock(g.h ?? "", g.min, undefined),
  ),
];

export const weekdayRules: Rule[] = [
  rule(
    `${edge}(?<w>Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?${end}`,
    (g) => weekday(["Sun", "Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur"].indexOf(g.w ?? "")),
    "uy",
  ),
];
