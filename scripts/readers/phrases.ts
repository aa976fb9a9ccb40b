import type { Language } from "../../server/src/model/language";
import { en as enTimes } from "../../test/figures/mentions/en";
import { ja as jaTimes } from "../../test/figures/mentions/ja";
import { vi as viTimes } from "../../test/figures/mentions/vi";
import { en } from "../../test/figures/quantities/en";
import { ja } from "../../test/figures/quantities/ja";
import { nothing } from "../../test/figures/quantities/tables";
import { vi } from "../../test/figures/quantities/vi";

/** A phrase and the one thing that it says: an amount ("47600000000 USD"), days ("2023-01-01..2023-10-31"), or nothing. */
export interface Phrase {
  readonly language: Language;
  readonly text: string;
  readonly kind: "amount" | "time" | "nothing";
  readonly means: string;
}

const quantities = { vi, en, ja };
const times = { vi: viTimes, en: enTimes, ja: jaTimes };

/** "hơn 3,3 tỷ USD = 3300000000.. USD moreThan" → "3300000000 USD"; ranges, ranks and what holds several are not compared. */
function amountOf(figures: string): string | null {
  if (figures.includes(" | ") || figures.includes("ambiguous") || / of \d/.test(figures)) return null;
  const [, value = "", unit = ""] = / = (?:\.\.)?(-?[\d.]*\d)(?:\.\.)? (\S+)/.exec(figures) ?? [];
  return value === "" || /\d\.\.\d/.test(figures) || unit === "rank" ? null : `${value} ${unit}`;
}

/** Rows whose meaning stays open, which nobody can read right. */
const open = new Set(["5/9/2024, day or month first"]);

/** "Q3 2024 = 2024-07-01..2024-09-30" → the days; times of day, open ends and what needs its surroundings are not compared. */
function daysOf(mention: string): string | null {
  const [, start = "", end] = / = ~?(\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?$/.exec(mention) ?? [];
  return start === "" ? null : `${start}..${end ?? start}`;
}

function* phrasesOf(language: Language): Generator<Phrase> {
  for (const [title, rows] of Object.entries(quantities[language]))
    for (const [text, figures] of rows) {
      if (title === nothing) yield { language, text, kind: "nothing", means: "" };
      const means = amountOf(figures);
      if (means !== null) yield { language, text, kind: "amount", means };
    }
  for (const rows of Object.values(times[language]))
    for (const [text, mention, ...more] of rows) {
      const means = mention !== undefined && more.length === 0 && !open.has(text) ? daysOf(mention) : null;
      if (means !== null) yield { language, text, kind: "time", means };
    }
}

/** The rows of the tests' own tables that state one thing or nothing. */
export const phrases: readonly Phrase[] = (["vi", "en", "ja"] as const).flatMap((language) => [...phrasesOf(language)]);
