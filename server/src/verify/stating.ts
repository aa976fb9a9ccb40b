import type { Candidate, CorpusStore } from "../corpus/store/port";
import type { Figure } from "../model/figure";
import { familyOf } from "../model/unit";
import { compareFigures } from "./compare/agreement";
import type { ConceptFamily } from "./compare/concept";
import { about } from "./concepts/questions";

/**
 * Do two figures fill one slot, whatever their values: one concept, nobody else's, units that can be held against each other, a level
 * or a movement both, times that do not exclude each other? Without a concept that the glossary knows nothing can be told.
 */
export function sameSlot(a: Figure, b: Figure, concepts: ConceptFamily): boolean {
  if (a.kind !== "quantity" || b.kind !== "quantity" || familyOf(a.quantity.unit) !== familyOf(b.quantity.unit))
    return false;
  if (a.quantity.relation !== b.quantity.relation) return false;
  const { concept, parties, period } = compareFigures(a, b, concepts);
  return concept === "same" && parties !== "different" && parties !== "swapped" && period !== "different";
}

/** So many are looked at: more than anybody reads. */
const looked = 500;

/** The sources' figures that fill a figure's slot, whatever they say: the best standing first. */
export function stating(figure: Figure, store: CorpusStore, concepts: ConceptFamily): Candidate[] {
  const concept = figure.concept?.id;
  if (!concept) return [];
  const family = familyOf(figure.quantity.unit);
  const { found } = store.find({ concept, family, ...about(figure), limit: looked });
  return found.filter((one) => sameSlot(figure, one.figure, concepts));
}
