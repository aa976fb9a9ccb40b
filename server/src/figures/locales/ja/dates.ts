import { isDate } from "../../mentions/calendar";
import { type Groups, type Rule, rule, textBefore, type Written, weekday } from "../../mentions/rule";
import { number, small, year, yearOf } from "./calendar";

const dated = (g: Groups, isNamed: boolean): Written | null => {
  const known = yearOf(g);
  const calendar = { ...(known !== undefined && { year: known }), month: small(g.m ?? ""), day: small(g.d ?? "") };
  const inRange = calendar.month <= 12 && calendar.day <= 31;
  return isDate(calendar) || (isNamed && inRange) ? { kind: "time", granularity: "day", calendar } : null;
};

export const dateRules: Rule[] = [
  // "2024年9月5日", "令和6年12月31日", "九月五日".
  rule(`(?:${year})?(?<m>${number})月(?<d>${number})日(?!間)`, (g) => dated(g, true)),
  // "昨年9月5日": the year is named by its place.
  rule(`(?<r>昨年|去年|今年|本年|来年)(?<m>${number})月(?<d>${number})日`, (g) => {
    const years = g.r === "来年" ? 1 : /昨|去/u.test(g.r ?? "") ? -1 : 0;
    const written = dated(g, true);
    return written?.kind === "time" ? { ...written, relative: { from: "today", years } } : written;
  }),
  // "2021/03/25", "2021.3.25", "2021-03-25".
  rule(String.raw`(?<y>(?:19|20)\d\d)(?<s>[/.-])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d|[/.]\d)`, (g) => dated(g, false)),
  // "3/25", "9/5(木)": what could be a part is none of a day past the twelfth.
  rule(
    String.raw`(?<![\d/.])(?<m>0?[1-9]|1[0-2])/(?<d>0?[1-9]|[12]\d|3[01])(?![\d/.%])(?<w>(?=\([月火水木金土日]\)))?`,
    (g) => (g.w !== undefined || Number(g.d) > 12 ? dated(g, false) : null),
  ),
  // "25日に", "3日から5日": a day of the month that is spoken of; "25日間" is a length.
  rule(
    String.raw`(?<![\d.,])(?<d>[12]\d|3[01]|[1-9])日(?=[にのはも、,。]|から|まで|午[前後]|夜|朝|夕|付|\(|~|$)`,
    (g, match) =>
      /(?:約|およそ|計|延べ|第|わずか|最大|最長|残り|あと)$/u.test(textBefore(match, 4))
        ? null
        : { kind: "time", granularity: "day", calendar: { day: Number(g.d) } },
  ),
];

const clock = (h: string, m: string | undefined, part: string | undefined): Written => {
  const hour = small(h);
  const isLate = part !== undefined && /後|pm/iu.test(part) && hour < 12;
  return {
    kind: "time",
    granularity: "clock",
    calendar: { hour: isLate ? hour + 12 : hour, ...(m && { minute: m === "半" ? 30 : small(m) }) },
  };
};

export const clockRules: Rule[] = [
  // "午後3時20分", "15時", "午前三時二十分"; "3時間" is a length.
  rule(`(?<part>午前|午後)?(?<h>${number})時(?!間|代|点)(?:(?<min>${number})分|(?<half>半))?`, (g) =>
    small(g.h ?? "") <= 24 ? clock(g.h ?? "", g.min ?? g.half, g.part) : null,
  ),
  rule(
    String.raw`(?<part>午前|午後)?(?<![\d:])(?<h>[01]?\d|2[0-4]):(?<min>[0-5]\d)(?::[0-5]\d)?(?:\s?(?<p2>[ap]m))?(?![\d:])`,
    (g) => clock(g.h ?? "", g.min, g.part ?? g.p2),
  ),
];

export const weekdayRules: Rule[] = [
  rule("(?<w>[月火水木金土日])曜日?", (g) => weekday("日月火水木金土".indexOf(g.w ?? ""))),
  rule(String.raw`\((?<w>[月火水木金土日])(?:・祝)?\)`, (g) => weekday("日月火水木金土".indexOf(g.w ?? ""))),
];
