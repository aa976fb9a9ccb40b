import { type Rule, rule, textBefore } from "../../mentions/rule";
import { edge, end, month, monthWord, numberEnd, smallNumber, year } from "./calendar";
import { ago, ofYear, within } from "./within";

const count = String.raw`(?:\d{1,2}|(?:${monthWord})(?=\s(?:tháng|quý)))`;
const quarter = `(?:IV|III|II|I|[1-4]|một|nhất|hai|ba|tư|bốn)${end}`;
const quarterOf = (text: string): number => (text.toLowerCase() === "nhất" ? 1 : smallNumber(text));

const toward = (words: string | undefined): { towards?: "past" | "future" } =>
  words === undefined ? {} : { towards: /tới|sau/iu.test(words) ? "future" : "past" };

/** So many months or quarters of a year: begin with a number, in digits or in words. */
export const countedPeriodRules: Rule[] = [
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
];

// The quarters of a list: "quý I, II và III/2024", "quý I và quý II" needs no help.
export const quarterOfList = rule(
  String.raw`(?<=quý\s[IV1-4]{1,3}(?:,\s[IV1-4]{1,3})?(?:,\s|\svà\s|\s?-\s?))(?<q>IV|III|II|I|[1-4])(?:\s?[/-]\s?(?<y2>${year})|\s(?:${ofYear})|(?=(?:,\s|\svà\s)[IV1-4]{1,3}(?:\s?/|,|\s)))`,
  (g) => within("quarter", { quarter: quarterOf(g.q ?? "") }, { y: g.y ?? g.y2, r: g.r }),
);

/** Begin with a number. */
export const periodRulesAtNumber: Rule[] = [
  // "9/2023" by itself, and "từ tháng 3 - 9/2023".
  rule(String.raw`(?<![\p{L}\p{N}/.,-])(?<m>${month})\s?[/-]\s?(?<y>${year})${numberEnd}`, (g) =>
    within("month", { month: Number(g.m) }, g),
  ),
];

/** Begin with "quý", "nửa", "tháng". */
export const periodRulesAtWord: Rule[] = [
  // "quý III/2024", "quý 2 năm 2023", "quý một năm nay", "quý I-2024".
  rule(String.raw`${edge}quý\s(?<q>${quarter})(?:\s?[/.,-]\s?(?<y2>${year})|\s(?:của\s)?(?:${ofYear}))?`, (g) =>
    within("quarter", { quarter: quarterOf(g.q ?? "") }, { y: g.y ?? g.y2, r: g.r }),
  ),
  rule(String.raw`${edge}quý\s(?<which>đầu|cuối)\s(?:của\s)?(?:${ofYear}|năm${end})`, (g) =>
    within("quarter", { quarter: g.which?.toLowerCase() === "đầu" ? 1 : 4 }, g),
  ),
  rule(String.raw`${edge}quý\s(?<r0>này|hiện\stại|trước|sau|tiếp(?:\stheo)?|tới|vừa\squa)${end}`, (g) => ({
    kind: "time",
    granularity: "quarter",
    calendar: {},
    relative: {
      from: "today",
      months: /trước|qua/iu.test(g.r0 ?? "") ? -3 : /này|nay|hiện/iu.test(g.r0 ?? "") ? 0 : 3,
    },
  })),
  // "nửa đầu năm 2024", "nửa cuối năm".
  rule(String.raw`${edge}nửa\s(?<which>đầu|cuối)\s(?:của\s)?(?:${ofYear}|năm${end})`, (g) =>
    within("half", { half: g.which?.toLowerCase() === "đầu" ? 1 : 2 }, g),
  ),
  // "tháng 3-4", "tháng 1-9/2023".
  rule(
    String.raw`${edge}tháng\s(?<m>${month})\s?-\s?(?<u>${month})(?:\s?/\s?(?<y2>${year})|\s(?:${ofYear}))?${numberEnd}`,
    (g) => {
      const written = within("month", { month: Number(g.m) }, { y: g.y ?? g.y2, r: g.r });
      const until = { ...written.calendar, month: Number(g.u) };
      return Number(g.m) < Number(g.u) ? { ...written, until } : null;
    },
  ),
  // "tháng 9/2024", "tháng 4.2023", "tháng Ba vừa qua", "tháng mười năm 2017", "tháng 11 năm ngoái".
  rule(
    String.raw`${edge}tháng\s(?<m>${month}|(?:${monthWord})${end})(?!\s(?:lần|người|triệu|tỷ))(?:\s?[/.-]\s?(?<y2>${year})|,?\s(?:${ofYear})|\s(?<near>vừa\s(?:qua|rồi)|tới|sắp\stới|này|qua)${end}|\s(?<l>âm\slịch))?(?!\p{N}|[.,/]\p{N})`,
    (g, match) =>
      /ngày\s$/iu.test(textBefore(match, 5))
        ? null
        : {
            ...within(
              "month",
              { month: smallNumber(g.m ?? ""), ...(g.l && { lunar: true }) },
              { y: g.y ?? g.y2, r: g.r },
            ),
            ...toward(g.near),
          },
  ),
  rule(String.raw`${edge}tháng\s(?<r0>này|trước|sau|tới)${end}(?!\sđó)`, (g, match) => {
    if (ago.test(textBefore(match, 10))) return null;
    const months = /này/iu.test(g.r0 ?? "") ? 0 : /trước/iu.test(g.r0 ?? "") ? -1 : 1;
    return { kind: "time", granularity: "month", calendar: {}, relative: { from: "baseline", months } };
  }),
];
