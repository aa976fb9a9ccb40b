import * as recognizers from "@microsoft/recognizers-text-suite";
import { en, ja, type ParsedComponents, vi } from "chrono-node";
import type { Language } from "../../server/src/model/language";
import { mentionsOf } from "../../test/support/mentions";
import { figuresOf } from "../../test/support/quantities";
import type { Phrase } from "./phrases";

/** What a reader finds in a text, in the words of {@link Phrase.means}: amounts "5 percent", "5 USD", bare "5"; days. */
export interface Finds {
  readonly amounts: readonly string[];
  readonly times: readonly string[];
}

export interface Reader {
  readonly name: string;
  /** What it is made to read, by language; the rest is not held against it. */
  reads(phrase: Phrase): boolean;
  read(text: string, language: Language): Finds;
}

const today = "2024-09-01";
const reference = new Date(`${today}T12:00:00Z`);

export const ours: Reader = {
  name: "Đối chiếu",
  reads: () => true,
  read: (text, language) => ({
    amounts: figuresOf(text, language).flatMap(({ kind, quantity: { lower, upper, unit } }) =>
      kind === "quantity" && unit !== "rank" ? [`${lower ?? upper} ${unit}`] : [],
    ),
    times: mentionsOf(text, language, today).flatMap((mention) => {
      const [, start, end] = / = ~?(\d{4}-\d\d-\d\d)?(?:\.\.(\d{4}-\d\d-\d\d))?/.exec(mention) ?? [];
      return start === undefined ? [] : [`${start}..${end ?? start}`];
    }),
  }),
};

const pad = (value: number | null): string => String(value).padStart(2, "0");
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Month and day stand for the whole month or year where chrono merely implies them. */
function edgeOf(found: ParsedComponents, end: boolean): string {
  const year = found.get("year") ?? 0;
  const month = found.isCertain("month") ? (found.get("month") ?? 1) : end ? 12 : 1;
  const exact =
    found.isCertain("day") || found.isCertain("weekday") || (!found.isCertain("year") && !found.isCertain("month"));
  const day = exact ? found.get("day") : end ? lastDay(year, month) : 1;
  return `${year}-${pad(exact ? found.get("month") : month)}-${pad(day)}`;
}

const chronoLocales = { vi, en, ja };

export const chronoNode: Reader = {
  name: "chrono-node",
  reads: ({ kind }) => kind !== "amount",
  read: (text, language) => ({
    amounts: [],
    times: chronoLocales[language]
      .parse(text, reference)
      .map(({ start, end }) => `${edgeOf(start, false)}..${edgeOf(end ?? start, true)}`),
  }),
};

interface Recognized {
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution: Readonly<Record<string, unknown>> | null;
}

const cultures = { en: "en-us", ja: "ja-jp" } as const;

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

function amountOf({ typeName, resolution }: Recognized): string[] {
  const value = String(resolution?.value ?? "");
  if (!/\d/.test(value)) return [];
  if (typeName === "percentage") return [`${value.replace("%", "")} percent`];
  if (typeName === "currency")
    return [`${value} ${String(resolution?.isoCurrency ?? resolution?.unit ?? "").replace(/^Dollar$/, "USD")}`];
  return [typeName === "dimension" ? `${value} ${String(resolution?.unit ?? "").toLowerCase()}` : value];
}

function timesOf({ resolution }: Recognized): string[] {
  const values = (resolution?.values ?? []) as readonly Readonly<Record<string, string>>[];
  return values.flatMap(({ type, value, start, end }) => {
    if (type === "date" && value) return [`${value}..${value}`];
    // Its ends are mostly, but not always, the day after.
    return start && end ? [`${start}..${dayBefore(end)}`, `${start}..${end}`] : [];
  });
}

/** "P3.5Y", "PT2H": how long, in the unit that was written. */
function durationsOf({ resolution }: Recognized): string[] {
  const values = (resolution?.values ?? []) as readonly Readonly<Record<string, string>>[];
  return values.flatMap(({ type, timex }) => (type === "duration" ? (/[\d.]+/.exec(timex ?? "") ?? []) : []));
}

export const microsoft: Reader = {
  name: "Recognizers-Text",
  // No Vietnamese at all, and in JavaScript no Japanese times.
  reads: ({ language, kind }) => language === "en" || (language === "ja" && kind !== "time"),
  read(text, language) {
    if (language === "vi") return { amounts: [], times: [] };
    const culture = cultures[language];
    const typed = [
      ...recognizers.recognizePercentage(text, culture),
      ...recognizers.recognizeCurrency(text, culture),
      ...recognizers.recognizeDimension(text, culture),
    ] as Recognized[];
    const dated = (
      language === "en" ? recognizers.recognizeDateTime(text, culture, undefined, reference) : []
    ) as Recognized[];
    const taken = [...typed, ...dated];
    const bare = (recognizers.recognizeNumber(text, culture) as Recognized[]).filter(
      (number) => !taken.some((one) => one.start <= number.start && number.end <= one.end),
    );
    return {
      amounts: [...[...typed, ...bare].flatMap(amountOf), ...dated.flatMap(durationsOf)],
      times: dated.flatMap(timesOf),
    };
  },
};
