import type { Candidate, FigureIndex } from "../corpus/index";
import type { Figure } from "../model/figure";
import { compareFigures, mistakable } from "./compare/agreement";
import type { ConceptFamily } from "./compare/concept";

/**
 * Do two figures fill one slot, whatever their values: one concept, nobody else's, units that can be held against each other, a level
 * or a movement both, times that do not exclude each other? Without a concept that the glossary knows nothing can be told.
 */
export function sameSlot(a: Figure, b: Figure, concepts: ConceptFamily): boolean {
  if (a.kind !== "quantity" || b.kind !== "quantity" || !mistakable(a.quantity.unit, b.quantity.unit)) return false;
  if (a.quantity.relation !== b.quantity.relation) return false;
  const { concept, parties, period } = compareFigures(a, b, concepts);
  return concept === "same" && parties !== "different" && parties !== "swapped" && period !== "different";
}

/** The sources' figures that fill a figure's slot, whatever they say, in the documents' order. */
export const stating = (figure: Figure, index: FigureIndex, concepts: ConceptFamily): Candidate[] =>
  index.measuring(figure.concept?.id ?? "").filter((one) => sameSlot(figure, one.figure, concepts));
