import type { Candidate, FigureIndex } from "../../corpus/index";
import type { Figure } from "../../model/figure";
import { type Agreement, compareFigures, mistakable } from "../compare/agreement";
import type { ConceptFamily } from "../compare/concept";

/** A source's figure that bears on a draft's: what it measures is known to be the same, or next to it. */
export interface Bearing extends Candidate {
  readonly agreement: Agreement;
}

/** Levels answer levels and shares, movements answer movements. */
function sameRelation(a: Figure, b: Figure): boolean {
  const moves = ({ quantity }: Figure): boolean =>
    quantity.relation === "difference" || quantity.relation === "contribution";
  return moves(a) === moves(b);
}

/** All figures of the corpus that measure the draft's concept, or a sibling of it, in a unit that can be held against its own. */
export function bearings(figure: Figure, index: FigureIndex, concepts: ConceptFamily): Bearing[] {
  const concept = concepts.get(figure.concept?.id);
  if (!concept || figure.kind !== "quantity" || figure.quantity.ambiguous !== undefined) return [];
  const family = [concept.id, ...concepts.siblings(concept.id)];
  return family.flatMap((id) =>
    index
      .measuring(id)
      .filter((candidate) => mistakable(figure.quantity.unit, candidate.figure.quantity.unit))
      .filter((candidate) => sameRelation(figure, candidate.figure))
      .map((candidate) => ({ ...candidate, agreement: compareFigures(figure, candidate.figure, concepts) })),
  );
}

/** How many digits of a number carry information: "19,223 tỷ" 5, "100 tỷ" 1, "lớn thứ 2" 1. */
export function digitsOf({ quantity }: Figure): number {
  const value = (quantity.lower ?? quantity.upper ?? "")
    .replace(/^-/, "")
    .replace(".", "")
    .replace(/^0+|0+$/g, "");
  return value.length;
}
