import { fiscalYear } from "../../mentions/calendar";
import { type Rule, rule, textAfter, textBefore } from "../../mentions/rule";
import { edge, end, numberEnd, year } from "./calendar";
import { ago, ofYear, type Relative, within } from "./within";

// A year is no year where something is counted: "mỗi năm 2000 người".
const counted =
  /^\s?(?:người|đồng|usd|đô|ca|con(?! số)|chiếc|cái|tấn|tạ|kg|gam|g|km|km2|m2|m3|m|mét|cm|mm|ha|lít|kwh|mw|tỷ|tỉ|triệu|nghìn|ngàn|học sinh|học viên|sinh viên|thí sinh|giáo viên|cán bộ|chiến sĩ|công nhân|lao động|bệnh nhân|đại biểu|em|trẻ|hộ|lượt|căn|vụ|đơn vị|doanh nghiệp|công ty|trường hợp|liều|mẫu|suất|cuốn|quyển|bộ|cây|bức|tờ|phòng|giường|xe|máy|tàu|điểm|bước|từ|trang|calo|kcal|ml|mg|w|v|năm|ngày|giờ|lần(?! lượt)|sản phẩm|đơn|khách|thành viên|tình nguyện viên|%)(?![\p{L}\p{M}])/iu;
const amountWord =
  /(?:khoảng|gần|hơn|trên|dưới|đạt|số|mỗi|giá|có|gồm|thêm|cấp|xử|tổng|những|các|cả|suốt|đủ|chừng|lên đến|lên tới)\s$/iu;

// "giai đoạn 2021-2030", "các năm 2021-2023"; in "kế hoạch 5 năm 2021-2025" the word belongs to the length.
export const yearRangeRule = rule(
  String.raw`${edge}(?:(?<!\d\s)năm\s)?(?<y>${year})\s?-\s?(?:năm\s)?(?<u>${year})${numberEnd}`,
  (g, match) =>
    Number(g.y) < Number(g.u) && !counted.test(textAfter(match))
      ? { kind: "time", granularity: "years", calendar: { year: Number(g.y) }, until: { year: Number(g.u) } }
      : null,
);

/** Begin with the year itself. */
export const yearRulesAtNumber: Rule[] = [
  // "(1975)", "SN 1990", "Paris 2024", "2022": a bare year, where nothing is counted by it.
  rule(
    String.raw`(?<![\p{L}\p{N}.,/:+-]|[$€¥£]\s?)(?<y>19\d\d|20\d\d)${numberEnd}(?!\s?(?:[$€¥£%]|-\s?\d))`,
    (g, match) =>
      amountWord.test(textBefore(match, 16)) || counted.test(textAfter(match)) ? null : within("year", {}, g),
  ),
];

/** Begin with "năm" and its kin. */
export const yearRulesAtWord: Rule[] = [
  yearRangeRule,
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
  rule(String.raw`${edge}năm\s(?<y>${year})${numberEnd}(?!\s?-\s?${year})`, (g, match) => {
    const isRate = /(?:mỗi|hàng|hằng|một|1)\s$/iu.test(textBefore(match, 8));
    return isRate || counted.test(textAfter(match)) ? null : within("year", {}, g);
  }),
  rule(String.raw`${edge}năm\s(?<r>nay|ngoái|trước|sau|tới)${end}`, (g, match) =>
    // "3 năm trước", "nhiều năm sau": how long ago, not which year.
    ago.test(textBefore(match, 10)) ? null : within("year", {}, g),
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
];
