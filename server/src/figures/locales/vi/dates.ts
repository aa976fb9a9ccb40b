import type { CalendarFields } from "../../../model/period";
import { isDate } from "../../mentions/calendar";
import { isCounting, isNameEnd } from "../../mentions/numbers";
import { type Groups, type Rule, rule, textAfter, textBefore, type Written } from "../../mentions/rule";
import { day, edge, end, fullYear, month, monthWord, numberEnd, smallNumber, year } from "./calendar";

/** A day the calendar has; one it has not ("ngày 30/2/2023") only where the text calls it a day in so many words. */
const dated = (calendar: CalendarFields, until?: CalendarFields, isNamed = false): Written | null =>
  isNamed || (isDate(calendar) && (!until || isDate(until)))
    ? { kind: "time", granularity: "day", calendar, ...(until && { until }) }
    : null;

const fieldsOf = ({ d, m, y }: Groups): CalendarFields => ({
  ...(d && { day: Number(d) }),
  ...(m && { month: smallNumber(m) }),
  ...(y && { year: fullYear(y) }),
});

// What makes "5/9" or "5-9" a date: a word of time before it, or a bracket that holds nothing else.
const timeWord =
  /(?:^|[^\p{L}])(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|khuya|nay|mai|kia|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn|ngày \d{1,2}(?:,| và| đến| -))[,:]?\s(?:ngày\s)?\(?$/iu;
// These stand before amounts too ("tới 1/4 dân số", "sau 2-3 ngày"): the sentence must go on as after a date.
const weakTimeWord = /(?:^|[^\p{L}])(?:sớm|từ|đến|tới|trước|sau|vào|hết|qua|kể từ)\s\(?$/iu;
const opened = /\($/u;
const closed = /^\s?\)/u;
const clockBefore = /(?:\d\s?(?:giờ|h|g)|phút|h\d\d)[,]?\s\(?$/iu;
// "chiếm 1/4", "khoảng 3/5": a part; "thua 0-3", "tỷ số 2-1": a score.
const partWord =
  /(?:^|[^\p{L}])(?:chiếm|bằng|khoảng|gần|hơn|đạt|chỉ|được|số|hạng|tỷ lệ|tỉ lệ|một|điểm|quy mô|công thức)\s$/iu;
const scoreWord = /(?:thắng|thua|hòa|hoà|tỷ số|tỉ số|dẫn|gỡ|set|séc|ván|hiệp)(?:\s\p{L}+){0,4}\s(?:với\s)?$/iu;

function plausible(match: RegExpExecArray, { d, m, y, s }: Groups): boolean {
  if (y) return true;
  const before = textBefore(match, 40);
  if (timeWord.test(before) || clockBefore.test(before)) return true;
  if (partWord.test(before) || scoreWord.test(before)) return false;
  // What can be neither a part, nor a range, nor a score: "27/3", "25-3"; "26.3" could be a number.
  const isFalling = Number(d) > 12 && Number(d) > Number(m);
  if (weakTimeWord.test(before)) return isFalling || (isNameEnd(match) && !isCounting(match));
  if (opened.test(before) && closed.test(textAfter(match, 3))) return isFalling || s === "/";
  // "07/03" is written as dates are.
  return s !== "." && (isFalling || /^0\d\/0\d$/.test(match[0]));
}

const single = String.raw`(?<d>${day})(?:\s?(?<s>[/.-])\s?)(?<m>${month})(?:\s?\k<s>\s?(?<y>${year}|\d\d(?!\d)))?`;
const namedYear = String.raw`(?:\s(?:năm\s)?(?<y2>${year}))?`;

const prefix = String.raw`(?:${edge}ngày\s?)?`;

/** "20-25/9/2023", "17-21/4", "30/4-2/5/2024", "1/9/2020-5/9/2021". */
const ranges: Rule[] = [
  rule(
    String.raw`${prefix}(?<d>${day})\s?-\s?(?<e>${day})\s?[/.]\s?(?<m>${month})(?:\s?[/.-]\s?(?<y>${year})|\snăm\s(?<y2>${year}))?${numberEnd}`,
    (g, match) => {
      if (!g.y && !g.y2 && !plausible(match, { ...g, s: "/" }) && !/^ngày/iu.test(match[0]) && Number(g.e) <= 12)
        return null;
      const rest = fieldsOf({ m: g.m, y: g.y ?? g.y2 });
      return Number(g.d) < Number(g.e) ? dated({ ...rest, day: Number(g.d) }, { ...rest, day: Number(g.e) }) : null;
    },
  ),
  rule(
    String.raw`${prefix}(?<d>${day})(?<s>[/.])(?<m>${month})(?:\k<s>(?<y>${year}))?\s?-\s?(?<d2>${day})\k<s>(?<m2>${month})(?:\k<s>(?<y2>${year}))?${numberEnd}`,
    (g) => {
      const y = g.y ?? g.y2;
      return dated(fieldsOf({ d: g.d, m: g.m, y }), fieldsOf({ d: g.d2, m: g.m2, y: g.y2 ?? g.y }));
    },
  ),
];

/** A date in digits; "ngày" before it or not. */
export const numericDateRules: Rule[] = [
  ...ranges,
  // "ngày 5/9/2024", "5-9", "26.3", "hôm 27/11".
  rule(`${prefix}${single}${namedYear}${numberEnd}`, (g, match) => {
    const isNamed = /^ngày/iu.test(match[0]);
    if (!isNamed && !plausible(match, g)) return null;
    if (g.y?.length === 2 && g.s === "-" && !isNamed) return null;
    return dated(fieldsOf({ d: g.d, m: g.m, y: g.y ?? g.y2 }), undefined, isNamed);
  }),
];

/** A date with its month named as one. */
export const namedDateRules: Rule[] = [
  // "ngày 21 tháng 9 năm 1973", "12 tháng mười 2017", "mùng 3 tháng ba".
  rule(
    String.raw`${edge}(?:ngày\s)?(?:(?:mùng|mồng)\s)?(?<d>${day}|(?<=(?:mùng|mồng|ngày)\s)(?:${monthWord}))\stháng\s(?<m>${month}|(?:${monthWord})${end})(?:\s?[,/-]?\s?(?:năm\s)?(?<y>${year}))?(?<l>\sâm\slịch)?${numberEnd}`,
    (g, match) => {
      // "30 tháng 4" is a date, "18 tháng tuổi" and "6 tháng 2 lần" are none.
      if (/^\s(?:lần|tuổi)/u.test(textAfter(match, 6)) && !g.y) return null;
      const fields = { ...fieldsOf({ m: g.m, y: g.y }), day: smallNumber(g.d ?? "") };
      return dated(g.l ? { ...fields, lunar: true } : fields);
    },
  ),
];

/** Days that begin with their word. */
export const dayRulesAtWord: Rule[] = [
  // "mùng 2 Tết", "mùng hai âm lịch", "rằm tháng bảy".
  rule(String.raw`${edge}(?:ngày\s)?(?:mùng|mồng)\s(?<d>${day}|${monthWord})(?<t>\sTết)?${end}`, (g) =>
    dated({ day: smallNumber(g.d ?? ""), ...(g.t && { month: 1 }), lunar: true }),
  ),
  // "ngày 3 và 5-4": the day alone; its month comes from the date it is listed with.
  // "6 ngày 5 đêm" counts days.
  rule(
    String.raw`${edge}ngày\s(?<d>${day})${numberEnd}(?:(?<!\d\sngày\s\d{1,2})|(?=(?:,|\svà|\sđến|\s-)\s\d))(?!\sđêm)`,
    (g) => dated({ day: Number(g.d) }),
  ),
];

/** Days that another date lends its month. */
export const dayRulesAtNumber: Rule[] = [
  // "12, 13 và 14/4" after such a day.
  rule(
    String.raw`(?<=ngày\s\d{1,2}(?:,\s?\d{1,2}){0,6}(?:,\s?|\svà\s|\s?-\s?))(?<d>${day})(?=(?:(?:,\s?|\svà\s|\s?-\s?)\d{1,2}){0,6}(?:\s?[/]\s?\d|\stháng\s))`,
    (g) => dated({ day: Number(g.d) }),
  ),
  // "từ 3 đến 11/6", "từ 3 - 11/6/2024".
  rule(
    String.raw`(?<=(?:từ|trong|các)\s)(?<d>${day})(?=(?:\s?-\s?|\s(?:đến|tới|và)\s(?:ngày\s)?|,\s?)\d{1,2}(?:/\d{1,2}(?![\d.,])|-\d{1,2}-\d{4}|\stháng\s))`,
    (g) => dated({ day: Number(g.d) }),
  ),
];

const relativeDays: ReadonlyMap<string, number> = new Map([
  ["hôm nay", 0],
  ["hôm qua", -1],
  ["hôm kia", -2],
  ["ngày mai", 1],
  ["ngày kia", 2],
]);

export const relativeDateRules: Rule[] = [
  rule(String.raw`${edge}(?:(?:ngày\s)?(?:hôm\s(?:nay|qua|kia))|ngày\s(?:mai|kia))${end}`, (_, match) => {
    const days = relativeDays.get(
      match[0]
        .toLowerCase()
        .replace(/^ngày (?=hôm)/u, "")
        .replace(/\s+/gu, " "),
    );
    return days === undefined
      ? null
      : { kind: "time", granularity: "day", calendar: {}, relative: { from: "today", days } };
  }),
];
