import { type Rule, rule } from "./rule";

/** ISO 8601 in any language: "2021-11" is a month; "2011-12", two years or the last month of one, is the two years. */
export const isoRules: Rule[] = [
  rule(
    String.raw`(?<![\p{Script=Latin}\p{N}.,/-])(?<y>(?:19|20)\d\d)-(?<m>0[1-9]|1[0-2])(?![\p{Script=Latin}\p{N}/-]|[.,]\p{N})`,
    ({ y, m }) =>
      (Number(y) + 1) % 100 === Number(m)
        ? { kind: "time", granularity: "years", calendar: { year: Number(y) }, until: { year: Number(y) + 1 } }
        : { kind: "time", granularity: "month", calendar: { year: Number(y), month: Number(m) } },
  ),
];
