import type { Language } from "../model/language";
import type { Quantity } from "../model/quantity";
import type { Span } from "../model/span";
import type { Passage } from "./amount";
import type { GlossaryIndex } from "./glossary-index";

/**
 * A quantity with the glossary's id of what it counts: "40 cuộc gặp làm việc" and "40 working meetings" → `meeting`.
 * Vietnamese and Japanese name the thing first, English last ("investment projects").
 */
export function withCounted(
  { folded, end }: Passage,
  figure: Span,
  quantity: Quantity,
  language: Language,
  { nouns }: GlossaryIndex,
): Quantity {
  if (quantity.unit !== "count" || quantity.noun === undefined) return quantity;
  const from = figure.end - quantity.noun.length;
  const found =
    language === "en"
      ? (nouns.en.before(folded, figure.end, from) ?? nouns.en.after(folded, figure.end, end))
      : nouns[language].at(folded, from, end);
  if (!found) return quantity;
  return found.value === "person" || found.value === "dose"
    ? { ...withoutNoun(quantity), unit: found.value }
    : { ...quantity, counted: found.value };
}

/** People and doses are units of their own ("600,348 Vietnamese residents", "5.6 million vaccine doses"). */
function withoutNoun({ noun: _, ...quantity }: Quantity): Quantity {
  return quantity;
}
