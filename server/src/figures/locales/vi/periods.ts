import type { CalendarFields } from "../../../model/period";
import { fiscalYear } from "../../mentions/calendar";
import type { Granularity } from "../../mentions/mention";
import { type Groups, type Rule, rule, textAfter, textBefore, type WrittenTime } from "../../mentions/rule";
import { edge, end, month, monthWord, numberEnd, smallNumber, year } from "./calendar";

type Relative = NonNullable<WrittenTime["relative"]>;

/** "năm ngoái", "tháng này": how far from today; "trước" and "cùng kỳ" go back from the time spoken of. */
const relativeYear: ReadonlyMap<string, Relative> = new Map([
  ["nay", { from: "today" }],
  ["này", { from: "today" }],
  ["ngoái", { from: "today", years: -1 }],
  ["trước", { from: "before", years: -1 }],
  ["sau", { from: "before", years: 1 }],
  ["tới", { from: "today", years: 1 }],
]);
const ofYear = String.raw`(?:năm\s)?(?<y>${year})|năm\s(?<r>nay|này|ngoái|trước|sau|tới)${end}`;

function within(granularity: Granularity, calendar: CalendarFields, { y, r }: Groups): WrittenTime {
  const relative = r === undefined ? undefined : relativeYear.get(r.toLowerCase());
  return {
    kind: "time",
    granularity,
    calendar: y ? { ...calendar, year: Number(y) } : calendar,
    ...(relative && { relative }),
  };
}

const count = String.raw`(?:\d{1,2}|(?:${monthWord})(?=\s(?:tháng|quý)))`;
const quarter = String.raw`(?:IV|III|II|I|[1-4]|một|nhất|hai|ba|tư|bốn)${end}`;
const quarterOf = (text: string): number =>
  text.toLowerCase() === "nhất" ? 1 : smallNumber(text.toUpperCase()) || smallNumber(text);
// A year is no year where something is counted: "mỗi năm 2000 người".
const counted =
  /^\s(?:người|đồng|usd|đô|ca|con|chiếc|tấn|kg|km|m2|m|ha|tỷ|tỉ|triệu|nghìn|ngàn|học sinh|sinh viên|lượt|căn|vụ|đơn vị|%)(?![\p{L}\p{M}])/iu;

const toward = (words: string | undefined): { towards?: "past" | "future" } =>
  words === undefined ? {} : { towards: /tới|sau/iu.test(words) ? "future" : "past" };

export const periodRules: Rule[] = [
  // "9 tháng đầu năm 2023", "chín tháng năm 2024", "6 tháng cuối năm", "8 tháng đầu 2023".
  rule(
    String.raw`(?<!\d[.,]?)${edge}(?<n>${count})\s?tháng(?:\s(?<side>đầu|cuối)(?:\s(?:của\s)?(?:${ofYear}|năm${end}))|\s(?:của\s)?năm\s(?:(?<y2>${year})|(?<r2>nay|ngoái|trước)${end})|/(?<y3>${year}))(?!\d)`,
    (g) => {
      const n = smallNumber(g.n ?? "");
      if (!(n >= 1 && n <= 12)) return null;
      const months = g.side?.toLowerCase() === "cuối" ? -n : n;
      return within("months", { months }, { y: g.y ?? g.y2 ?? g.y3, r: g.r ?? g.r2 });
    },
  ),
  // "ba quý đầu năm 2024".
  rule(String.raw`${edge}(?<n>[1-3]|một|hai|ba)\squý\s(?<side>đầu|cuối)\s(?:của\s)?(?:${ofYear}|năm${end})`, (g) => {
    const months = smallNumber(g.n ?? "") * 3;
    return within("months", { months: g.side?.toLowerCase() === "cuối" ? -months : months }, g);
  }),
  // "quý III/2024", "quý 2 năm 2023", "quý một năm nay", "quý I-2024".
  rule(String.raw`${edge}quý\s(?<q>${quarter})(?:\s?[/.,-]\s?(?<y2>${year})|\s(?:của\s)?(?:${ofYear}))?`, (g) =>
    within("quarter", { quarter: quarterOf(g.q ?? "") }, { y: g.y ?? g.y2, r: g.r }),
  ),
  // The quarters of a list: "quý I, II và III/2024", "quý I và quý II" needs no help.
  rule(
    String.raw`(?<=quý\s[IV1-4]{1,3}(?:,\s[IV1-4]{1,3})?(?:,\s|\svà\s|\s?-\s?))(?<q>IV|III|II|I|[1-4])(?:\s?[/-]\s?(?<y2>${year})|\s(?:${ofYear}))`,
    (g) => within("quarter", { quarter: quarterOf(g.q ?? "") }, { y: g.y ?? g.y2, r: g.r }),
  ),
  rule(String.raw`${edge}quý\s(?<which>đầu|cuối)\s(?:của\s)?(?:${ofYear}|năm${end})`, (g) =>
    within("quarter", { quarter: g.which?.toLowerCase() === "đầu" ? 1 : 4 }, g),
  ),
  rule(String.raw`${edge}quý\s(?<r0>này|trước|sau|tới|vừa\squa)${end}`, (g) => ({
    kind: "time",
    granularity: "quarter",
    calendar: {},
    relative: { from: "today", months: /trước|qua/iu.test(g.r0 ?? "") ? -3 : /này/iu.test(g.r0 ?? "") ? 0 : 3 },
  })),
  // "nửa đầu năm 2024", "nửa cuối năm".
  rule(String.raw`${edge}nửa\s(?<which>đầu|cuối)\s(?:của\s)?(?:${ofYear}|năm${end})`, (g) =>
    within("half", { half: g.which?.toLowerCase() === "đầu" ? 1 : 2 }, g),
  ),
  // "tháng 9/2024", "tháng 4.2023", "tháng Ba vừa qua", "tháng mười năm 2017", "tháng 11 năm ngoái".
  rule(
    String.raw`${edge}tháng\s(?<m>${month}|(?:${monthWord})${end})(?!\s(?:lần|người|triệu|tỷ))(?:\s?[/.-]\s?(?<y2>${year})|,?\s(?:${ofYear})|\s(?<near>vừa\s(?:qua|rồi)|tới|sắp\stới|này|qua)${end})?(?!\p{N}|[.,/]\p{N})`,
    (g) => ({
      ...within("month", { month: smallNumber(g.m ?? "") }, { y: g.y ?? g.y2, r: g.r }),
      ...toward(g.near),
    }),
  ),
  rule(String.raw`${edge}tháng\s(?<r0>này|trước|sau|tới)${end}`, (g) => ({
    kind: "time",
    granularity: "month",
    calendar: {},
    relative: /này/iu.test(g.r0 ?? "")
      ? { from: "today" }
      : { from: "before", months: /trước/iu.test(g.r0 ?? "") ? -1 : 1 },
  })),
  // "9/2023" by itself, and "từ tháng 3 - 9/2023".
  rule(String.raw`(?<![\p{L}\p{N}/.,-])(?<m>${month})\s?[/-]\s?(?<y>${year})${numberEnd}`, (g) =>
    within("month", { month: Number(g.m) }, g),
  ),
  // "năm tài khóa 2020": Japan's year runs from April to March.
  rule(
    String.raw`${edge}(?:năm\s)?(?:tài\s(?:khóa|khoá|chính))\s(?:năm\s)?(?<y>${year})(?:\s?[-/]\s?(?:${year}|\d\d))?${end}`,
    (g) => ({
      ...within("year", {}, g),
      days: fiscalYear(Number(g.y)),
    }),
  ),
  // "năm học 2023-2024", "niên khóa 2023-2024": from September to the end of August.
  rule(String.raw`${edge}(?:năm\shọc|niên\s(?:khóa|khoá|học))\s(?<y>${year})\s?[-/]\s?(?<u>${year})`, (g) => ({
    kind: "time",
    granularity: "years",
    calendar: { year: Number(g.y) },
    until: { year: Number(g.u) },
    days: { start: { year: Number(g.y), month: 9, day: 1 }, end: { year: Number(g.u), month: 8, day: 31 } },
  })),
  // "giai đoạn 2021-2030", "các năm 2021-2023", "2021-2030", "từ 2021 đến 2023" is two years that bound a stretch.
  rule(String.raw`${edge}(?:(?:các\s)?năm\s)?(?<y>${year})\s?-\s?(?:năm\s)?(?<u>${year})${numberEnd}`, (g, match) =>
    Number(g.y) < Number(g.u) && !counted.test(textAfter(match))
      ? { kind: "time", granularity: "years", calendar: { year: Number(g.y) }, until: { year: Number(g.u) } }
      : null,
  ),
  // "những năm 1990", "thập niên 1990", "thập kỷ 90".
  rule(String.raw`${edge}(?:những\snăm|thập\s(?:niên|kỷ|kỉ))\s(?:(?<y>1[89]\d0|20\d0)|(?<s>\d0))${numberEnd}`, (g) => {
    const first = g.y ? Number(g.y) : 1900 + Number(g.s);
    return { kind: "time", granularity: "years", calendar: { year: first }, until: { year: first + 9 } };
  }),
  // "cuối năm 2019", "đầu năm nay", "giữa năm 2023".
  rule(
    String.raw`${edge}(?<part>đầu|giữa|cuối)\s(?:năm\s(?<y>${year})|năm\s(?<r>nay|ngoái|trước|sau|tới)${end})${numberEnd}`,
    (g) => {
      const part = { đầu: "early", giữa: "mid", cuối: "late" } as const;
      const key = g.part?.toLowerCase() as keyof typeof part;
      return within("year", { part: part[key] }, g);
    },
  ),
  // "năm 2023", "năm 2021, 2022": the years of a list follow as bare years.
  rule(String.raw`${edge}năm\s(?<y>${year})${numberEnd}`, (g, match) => {
    const isRate = /(?:mỗi|hàng|hằng|một|1)\s$/iu.test(textBefore(match, 8));
    return isRate || counted.test(textAfter(match)) ? null : within("year", {}, g);
  }),
  rule(String.raw`${edge}năm\s(?<r>nay|ngoái|trước|sau|tới)${end}`, (g, match) =>
    // "3 năm trước", "nhiều năm sau": how long ago, not which year.
    /(?:\d|mấy|vài|nhiều|các|những|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|trăm|nghìn|chục)\s$/iu.test(
      textBefore(match, 10),
    )
      ? null
      : within("year", {}, g),
  ),
  // "cùng kỳ năm trước", "cùng kỳ năm 2022", "cùng kỳ".
  rule(String.raw`${edge}cùng\s(?:kỳ|kì)(?:\s(?:của\s)?(?:${ofYear}))?${end}`, (g) => {
    const relative: Relative = { from: "before", same: true, years: -1 };
    return {
      kind: "time",
      granularity: "year",
      calendar: g.y ? { year: Number(g.y) } : {},
      relative,
      role: "baseline",
    };
  }),
  // "(1975)", "SN 1990", "Paris 2024", "2022": a bare year, where nothing is counted by it.
  rule(
    String.raw`(?<![\p{L}\p{N}.,/:+-]|[$€¥£]\s?)(?<y>19\d\d|20\d\d)${numberEnd}(?!\s?(?:[$€¥£%]|-\s?\d))`,
    (g, match) => {
      const before = textBefore(match, 16);
      if (/(?:khoảng|gần|hơn|trên|dưới|tới|đạt|số|mỗi|giá|với|có|là|gồm|thêm|của|cấp|xử|tổng)\s$/iu.test(before))
        return null;
      return /^\s?\p{Ll}/u.test(textAfter(match)) &&
        !/^\s(?:đến|tới|và|là|đã|sẽ|có|với|tại|ở|do|của|được|diễn|cho|khi|trong|vừa|này|từ|bị|vào|như|với|trở|hoặc|nhưng|thì|mà|ghi|cũng|lại|so)(?![\p{L}\p{M}])/u.test(
          textAfter(match),
        )
        ? null
        : within("year", {}, g);
    },
  ),
];
