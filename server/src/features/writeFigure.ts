import Big from "big.js";
import type { Figure } from "../model/figure";
import type { Glossary } from "../model/glossary";
import type { Language } from "../model/language";
import { oneLine } from "../text/one-line";
import { writeQuantity } from "./figureFormat";
import { withBound } from "./format/bounds";
import { digits, kanjiDigits, usualStyle } from "./format/numbers";

const ranks: Readonly<Record<Language, (rank: number) => string>> = {
  vi: (rank) => (rank === 1 ? "lớn nhất" : `lớn thứ ${rank}`),
  en: (rank) => `${["", "", "second-", "third-", "fourth-", "fifth-"][rank] ?? `${rank}th-`}largest`,
  ja: (rank) => `第${rank}位`,
};

const times: Readonly<Record<Language, (value: string) => string>> = {
  vi: (value) => `gấp ${value} lần`,
  en: (value) => `${value} times`,
  ja: (value) => `${value}倍`,
};

/** "dự án", "projects", "件": the glossary's usual word for what is counted, where it has one in the language. */
function nounOf({ quantity: { counted } }: Figure, language: Language, { units }: Glossary): string | undefined {
  return counted === undefined ? undefined : units.find(({ id }) => id === counted)?.terms[language]?.[0];
}

/**
 * A source's figure as a draft in `language` would write it, never finer nor coarser: its own words where they share the language;
 * else written anew, with the glossary's word for what is counted; a number alone where no word is known.
 */
export function writeFigure(figure: Figure, language: Language, glossary: Glossary): string {
  if (figure.language === language) return oneLine(figure.text);
  const { lower, upper, unit, bound } = figure.quantity;
  const value = lower ?? upper;
  const noun = nounOf(figure, language, glossary);
  const known = noun === undefined ? writeQuantity(figure.quantity, language) : null;
  if (known !== null || value === null) return known ?? oneLine(figure.text);
  if (unit === "rank") return ranks[language](Number(value));
  const number = language === "ja" ? kanjiDigits(value) : digits(Big(value), usualStyle(language));
  if (unit === "multiple") return times[language](number);
  const written = noun === undefined ? number : language === "ja" ? `${number}${noun}` : `${number} ${noun}`;
  return withBound(written, bound, language);
}
