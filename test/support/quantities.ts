import { bundledGlossary } from "../../server/src/figures/glossary";
import { readFigures } from "../../server/src/figures/read";
import type { Figure } from "../../server/src/model/figure";
import type { Language } from "../../server/src/model/language";
import { readProse } from "../../server/src/text/prose";

export const today = "2024-09-10";

export const figuresOf = (text: string, language: Language): Figure[] =>
  readFigures(readProse(text, { format: "plain", language }), { today, glossary: bundledGlossary });

/**
 * The quantities of a text in one line, as tables in tests say them:
 * `hơn 3,3 tỷ USD = 3300000000.. USD moreThan up difference` (bound, change and relation only where they are not the usual).
 */
export const inWords = (text: string, language: Language): string =>
  figuresOf(text, language)
    .filter((figure) => figure.kind === "quantity")
    .map(({ text: written, quantity: q, modality }) => {
      const value = q.lower === q.upper ? q.lower : `${q.lower ?? ""}..${q.upper ?? ""}`;
      return [
        `${written} = ${value} ${q.unit}`,
        q.noun && `(${q.noun})`,
        q.base && `of ${q.base}`,
        q.bound !== "exact" && q.bound,
        q.change,
        q.relation !== "level" && q.relation,
        q.equivalent && `~ ${q.equivalent.lower} ${q.equivalent.unit}`,
        q.ambiguous && "ambiguous",
        modality === "target" && "target",
      ]
        .filter(Boolean)
        .join(" ");
    })
    .join(" | ");
