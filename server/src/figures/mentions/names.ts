import { currencyCodes } from "../locales/common/currencies";
import type { Found } from "./found";

const power = /^(?:\d+(?:\.\d+)?)?e-?\d+/;

// Letters and digits glued to one name, with what joins its parts: "U23", "A321neo", "COVID-19", "H5N1", "MQ-9", "BA.5", "PM2.5".
const token = /(?=\p{N}{0,24}-?\p{L})[\p{L}\p{N}]{1,24}(?:[-./+&]?[\p{L}\p{N}]{1,24}){0,4}/uy;
const tokenCharacter = /[\p{L}\p{N}./+&-]/u;
const longestToken = 24;

// The letters at the head are the series, the rest is the number; a unit's power ("m2", "km2") is no name.
const named = /^(?<series>\p{Lu}[\p{L}.+/-]*?|\p{Ll}(?=\p{Lu}|\d)\p{L}*?)[-.]?(?<number>\p{N}[\p{L}\p{N}./+-]*)$/u;
const unitPower = /^(?:[mk]?[m]|cm|dm|mm|m|ft)[23]$/iu;
// Standing formulas of chemistry and medicine: their digits count nothing that a briefing would state.
const formula = /^(?:CO2|H2O|O2|O3|N2O?|NO2|SO2|CH4|NH3|H2|PM2\.5|PM10|HbA1c|B12|SpO2)$/u;

/** A name that holds the digit at `at`: letters and digits glued together, read from where the token begins. */
export function readName(body: string, at: number, from: number): Found | null {
  let start = at;
  const limit = Math.max(from, at - longestToken);
  while (start > limit && tokenCharacter.test(body[start - 1] ?? "")) start--;
  // The token began before what was read already ("1m90"): not a name.
  if (start > 0 && start === from && /[\p{L}\p{N}]/u.test(body[start - 1] ?? "")) return null;
  // Punctuation at the head belongs to the sentence, not to the name.
  while (start < at && !/[\p{L}\p{N}]/u.test(body[start] ?? "")) start++;
  token.lastIndex = start;
  const match = token.exec(body);
  const text = match?.[0] ?? "";
  if (start + text.length <= at || unitPower.test(text)) return null;
  const span = { start, end: start + text.length };
  if (formula.test(text)) return { ...span, kind: "noise", what: "formula" };
  const groups = named.exec(text)?.groups;
  // "USD1" is money, "2e5" a number; of the codes that are names too, the climate conference is no Colombian peso.
  const isMoney = currencyCodes.has(groups?.series ?? "") && !/^COP\d\d$/.test(text);
  if (!groups || isMoney || power.test(text)) return null;
  return {
    ...span,
    kind: "reference",
    series: groups.series?.toLowerCase().replace(/[-.]$/u, "") ?? "",
    number: groups.number ?? "",
  };
}
