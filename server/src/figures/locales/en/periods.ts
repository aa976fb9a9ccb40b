import type { CalendarFields } from "../../../model/period";
import { fiscalYear } from "../../mentions/calendar";
import { type Groups, type Rule, rule, textAfter, textBefore, type WrittenTime } from "../../mentions/rule";
import { count, countOf, edge, end, month, monthOf, numberEnd, quarterOf, year } from "./calendar";

type Relative = NonNullable<WrittenTime["relative"]>;

const relativeYear: ReadonlyMap<string, Relative> = new Map([
  ["this", { from: "today" }],
  ["the", { from: "today" }],
  ["last", { from: "today", years: -1 }],
  ["next", { from: "today", years: 1 }],
  ["the previous", { from: "before", years: -1 }],
  ["the same", { from: "before" }],
  ["the following", { from: "before", years: 1 }],
]);

/** The year behind a part of it: "of 2023", ", 2023", "this year", "of the year". */
const ofYear = String.raw`(?:,?\s(?:of\s|in\s)?(?:fiscal\s)?(?<y>${year})|[/-](?<y2>${year})|\s(?:of\s)?(?<r>this|last|next|the|the\sprevious|the\ssame)\syear${end})`;

function within(granularity: WrittenTime["granularity"], calendar: CalendarFields, { y, y2, r }: Groups): WrittenTime {
  const relative = r === undefined ? undefined : relativeYear.get(r.toLowerCase().replace(/\s+/gu, " "));
  const known = y ?? y2;
  return {
    kind: "time",
    granularity,
    calendar: known ? { ...calendar, year: Number(known) } : calendar,
    ...(relative && { relative }),
  };
}

const part = {
  early: "early",
  mid: "mid",
  late: "late",
  "the start of": "early",
  "the beginning of": "early",
  "the end of": "late",
  end: "late",
  "the middle of": "mid",
} as const;
const partWord = Object.keys(part).join("|");

// "2,000 people" has its comma; "2000 people" and "2000 doses" are counted all the same.
const counted =
  /^[\s-](?:people|persons|workers|students|trainees|visitors|doses|tons|tonnes|km|kilometers|kilometres|hectares|ha|mw|kg|yen|dollars|usd|jpy|vnd|dong|companies|enterprises|projects|cases|delegates|units|million|billion|trillion|m|metres|meters|miles|years|days|hours|households|jobs|vehicles|ships|troops|soldiers)(?![\p{L}])/iu;
const amountWord =
  /(?:about|around|some|nearly|almost|over|than|least|most|approximately|roughly|only|total of|up to|of about|[$€¥£]|[A-Z]{3})\s$/u;

/** Before "the same months of 2024": the figure is of those months. */
const amongThem = /(?<!(?:than|against|with|to|versus|over|that|from)(?: [a-z]+)?) (?:in|for|during)\s$/iu;

export const periodRules: Rule[] = [
  // "the first nine months of 2023", "nine months of 2024", "the last six months of the year".
  rule(
    String.raw`${edge}(?:the\s)?(?:(?<side>first|last|opening|final)\s(?<n>${count})|(?<n2>${count}))[\s-]months?${ofYear}`,
    (g) => {
      const n = countOf(g.n ?? g.n2 ?? "");
      if (!(n >= 1 && n <= 12)) return null;
      // "two months this year" is a length; "the first two months this year" is not.
      if (g.side === undefined && g.r !== undefined) return null;
      return within("months", { months: /last|final/iu.test(g.side ?? "") ? -n : n }, g);
    },
  ),
  // "the first three quarters of 2024".
  rule(String.raw`${edge}(?:the\s)?first\s(?<n>two|three|[23])\squarters${ofYear}`, (g) =>
    within("months", { months: countOf(g.n ?? "") * 3 }, g),
  ),
  // "the third quarter of 2024", "Q3 2024", "Q3/2024", "3Q24".
  rule(
    String.raw`${edge}(?:the\s)?(?<q>first|second|third|fourth|last|final|1st|2nd|3rd|4th)[\s-]quarter${end}(?:${ofYear})?`,
    (g) => within("quarter", { quarter: quarterOf(g.q ?? "") }, g),
  ),
  rule(String.raw`${edge}(?:Q(?<q>[1-4])|(?<q2>[1-4])Q)(?:[\s/-]?(?<y>${year})|\sof\s(?<y2>${year}))?${end}`, (g) =>
    within("quarter", { quarter: Number(g.q ?? g.q2) }, g),
  ),
  // "the first half of 2024", "H1 2024", "1H2024".
  rule(String.raw`${edge}(?:the\s)?(?<h>first|second|latter)\shalf${end}(?:${ofYear})`, (g) =>
    within("half", { half: /first/iu.test(g.h ?? "") ? 1 : 2 }, g),
  ),
  rule(String.raw`${edge}(?:H(?<h>[12])|(?<h2>[12])H)[\s/-]?(?<y>${year})${end}`, (g) =>
    within("half", { half: Number(g.h ?? g.h2) }, g),
  ),
  // "2019/20" by itself is a year that ends in the next; "34/63" and "2019/45" are none.
  rule(String.raw`${edge}(?<y>20\d\d)/(?<z>\d\d)${end}`, (g) =>
    Number(g.z) === (Number(g.y) + 1) % 100
      ? { kind: "time", granularity: "year", calendar: { year: Number(g.y) }, days: fiscalYear(Number(g.y)) }
      : null,
  ),
  // "fiscal year 2023", "FY2023", "FY 2023/24": Japan's year runs from April to March.
  rule(
    String.raw`${edge}(?:fiscal(?:\syear)?|financial\syear|FY)[\s-]?(?<y>${year})(?:\s?[/-]\s?(?:\d\d){1,2})?${end}`,
    (g) => ({
      ...within("year", {}, g),
      days: fiscalYear(Number(g.y)),
    }),
  ),
  // "2021-2030", "2021-25".
  rule(
    String.raw`(?<![\p{L}\p{N}.,/:-]|[$€¥£]\s?)(?<y>${year})\s?-\s?(?<u>${year}|\d\d)${numberEnd}(?!-\d)`,
    (g, match) => {
      const last = Number(g.u?.length === 2 ? `${g.y?.slice(0, 2)}${g.u}` : g.u);
      return Number(g.y) < last && !counted.test(textAfter(match))
        ? { kind: "time", granularity: "years", calendar: { year: Number(g.y) }, until: { year: last } }
        : null;
    },
  ),
  // "the 1990s".
  rule(String.raw`${edge}(?:the\s)?(?<y>1[5-9]\d0|20\d0)'?s${end}`, (g) => ({
    kind: "time",
    granularity: "years",
    calendar: { year: Number(g.y) },
    until: { year: Number(g.y) + 9 },
  })),
  // "the same period last year", "the same period of 2022", "a year earlier", "year-on-year", "on the year".
  rule(
    String.raw`${edge}(?:the\s)?(?:same|corresponding|year-earlier)\s(?:period|months?|quarter|half)${end}(?:${ofYear}|\sa\syear\s(?:earlier|ago))?`,
    (g, match) => ({
      kind: "time",
      granularity: "year",
      calendar: g.y ? { year: Number(g.y) } : {},
      relative: { from: "before", same: true, years: -1 },
      // "Exports had stood at 2.7 billion in the same months of 2024": told of them, and not against them.
      ...(!(g.y && amongThem.test(textBefore(match, 32))) && { role: "baseline" as const }),
    }),
  ),
  rule(
    String.raw`${edge}(?:year[\s-](?:on|over)[\s-]year|y-?o-?y|on\sthe\syear|(?:from\s)?(?:a|one)\syear\s(?:earlier|before|ago))${end}`,
    () => ({
      kind: "time",
      granularity: "year",
      calendar: {},
      relative: { from: "before", same: true, years: -1 },
      role: "baseline",
    }),
  ),
  // "late 2023", "the end of 2019", "mid-2024", "end-2023".
  rule(
    String.raw`${edge}(?<part>${partWord})[\s-](?:(?<y>${year})|(?<r>this|last|next)\syear${end})${numberEnd}`,
    (g) => {
      const key = g.part?.toLowerCase() as keyof typeof part;
      return within("year", { part: part[key] }, g);
    },
  ),
  rule(String.raw`${edge}(?<r>this|last|next|the\sprevious|the\sfollowing|the\ssame)\syear${end}(?!-)`, (g) =>
    within("year", {}, g),
  ),
  rule(String.raw`${edge}(?<r0>this|last|next|the\sprevious)\s(?<unit>month|quarter)${end}`, (g) => {
    const months = /this/iu.test(g.r0 ?? "") ? 0 : /next/iu.test(g.r0 ?? "") ? 1 : -1;
    const isQuarter = g.unit?.toLowerCase() === "quarter";
    return {
      kind: "time",
      granularity: isQuarter ? "quarter" : "month",
      calendar: {},
      relative: { from: "baseline", months: isQuarter ? months * 3 : months },
    };
  }),
  rule(`${edge}(?:today|yesterday|tomorrow)${end}`, (_, match) => {
    const days = { today: 0, yesterday: -1, tomorrow: 1 }[match[0].toLowerCase()];
    return days === undefined
      ? null
      : { kind: "time", granularity: "day", calendar: {}, relative: { from: "today", days } };
  }),
  // "2023": a bare year, where nothing is counted by it.
  rule(
    String.raw`(?<![\p{L}\p{N}.,/:+-]|[$€¥£]\s?)(?<y>1[5-9]\d\d|20\d\d|21\d\d)${numberEnd}(?!\s?[$€¥£%])`,
    (g, match) =>
      amountWord.test(textBefore(match, 16)) || counted.test(textAfter(match)) || /^\s?-\s?\d/u.test(textAfter(match))
        ? null
        : within("year", {}, g),
  ),
];

/** A month alone, tried where no day stands beside it; it needs its year or a word of time before it. */
export const monthRules: Rule[] = [
  rule(
    String.raw`${edge}(?<m>${month})(?:\s?-\s?(?<u>${month}))?(?:,?\s(?:of\s)?(?<y>${year})|\s(?<r>this|last|next)\syear${end})?`,
    (g, match) => {
      const isPlain = !g.y && !g.r && !g.u;
      const alone = /^(?:May|March|Mar|Jan|Jun|Dec|Sep|Nov|Apr|Aug|Jul|Oct|Feb|June|April|August)$/u.test(match[0]);
      if (isPlain && alone && !timeWord.test(textBefore(match, 20))) return null;
      const near = /(?:^|\s)last\s$/iu.test(textBefore(match, 6)) ? { towards: "past" as const } : {};
      const written = { ...within("month", { month: monthOf(g.m ?? "") }, g), ...near };
      const until = g.u && { ...written.calendar, month: monthOf(g.u) };
      return until ? { ...written, until } : written;
    },
    "uy",
  ),
];

const timeWord =
  /(?:^|[\s(])(?:in|of|by|since|until|till|through|to|from|during|last|this|next|early|late|mid-?|end of|and|before|after|every|between|and)[\s-]$/iu;
