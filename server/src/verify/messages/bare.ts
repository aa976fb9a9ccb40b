import type { Language } from "../../model/language";
import type { Quantity } from "../../model/quantity";
import { isCurrency } from "../../model/unit";

const bareNumber = /^[-+\d.,\s]+$/;

/** Does the text leave the unit unsaid, as a table's cell does whose head has it? */
export const isBare = (text: string, { unit }: Quantity): boolean =>
  bareNumber.test(text) && unit !== "count" && unit !== "rank";

const written = (language: Language): Intl.NumberFormat =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
// Made once: making one takes longer than all the rest of a verdict.
const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: written("vi"),
  en: written("en"),
  ja: written("ja"),
};

/** A table's bare number with the value and unit that its heads give it: "23.310" → "23.310 (23.310.000.000 USD)". */
export function inFull(text: string, quantity: Quantity | undefined, language: Language): string {
  const value = quantity?.lower ?? quantity?.upper ?? null;
  if (!quantity || value === null || !isBare(text, quantity)) return text;
  if (quantity.unit === "percent") return `${text}%`;
  if (!isCurrency(quantity.unit)) return text;
  return `${text} (${formats[language].format(value as `${number}`)} ${quantity.unit})`;
}
