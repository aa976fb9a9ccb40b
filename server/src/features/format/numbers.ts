import Big from "big.js";
import type { Language } from "../../model/language";
import type { Decimal } from "../../model/quantity";
import { inMyriads } from "../../text/myriads";

/** How a draft writes numbers: `comma` has "19.223,5" (Vietnamese usage), `point` "19,223.5" (English and Japanese usage). */
export type Style = "comma" | "point";

export const usualStyle = (language: Language): Style => (language === "vi" ? "comma" : "point");

/** A power of ten with the word the draft uses for it. */
export interface Scale {
  readonly power: number;
  readonly word: string;
}

/** Scale words that figures of some size are usually given in, largest first. */
export const usualScales: Readonly<Record<"vi" | "en", readonly Scale[]>> = {
  vi: [
    { power: 12, word: "nghìn tỷ" },
    { power: 9, word: "tỷ" },
    { power: 6, word: "triệu" },
  ],
  en: [
    { power: 12, word: "trillion" },
    { power: 9, word: "billion" },
    { power: 6, word: "million" },
  ],
};

/** Exact digits with the style's separators: `digits(Big("19223.5"), "comma")` → "19.223,5". */
export const digits = (value: Big, style: Style): string =>
  new Intl.NumberFormat(style === "comma" ? "vi" : "en", { maximumFractionDigits: 20, useGrouping: "always" }).format(
    value.toFixed() as Intl.StringNumericLiteral,
  );

/** Groups of four digits: 19223000000 → "192億2300万"; with a fraction below one: "2万0.5" is never written, but "20000.5". */
export function kanjiDigits(value: Decimal): string {
  const amount = Big(value);
  if (!amount.eq(amount.round(0, Big.roundDown)) || amount.lt(10000)) return digits(amount, "point");
  return inMyriads(amount);
}
