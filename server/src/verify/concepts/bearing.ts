import type { Candidate, CorpusStore } from "../../corpus/store/port";
import type { Figure } from "../../model/figure";
import { type Agreement, compareFigures } from "../compare/agreement";
import type { ConceptFamily } from "../compare/concept";
import { measured, sameValue } from "./questions";

/** A source's figure that bears on a draft's: what it measures is known to be the same, or next to it. */
export interface Bearing extends Candidate {
  readonly agreement: Agreement;
}

/**
 * The figures of the corpus that measure the draft's concept, or a sibling of it, in a unit that can be held against its own;
 * and those of its value where one of the two texts does not name what it measures.
 */
export function bearings(figure: Figure, store: CorpusStore, concepts: ConceptFamily): Bearing[] {
  if (figure.kind !== "quantity" || figure.quantity.ambiguous !== undefined) return [];
  const bearing = (candidate: Candidate): Bearing => ({
    ...candidate,
    agreement: compareFigures(figure, candidate.figure, concepts),
  });
  return [...measured(figure, store, concepts), ...sameValue(figure, store, concepts)].map(bearing);
}

/** How many digits of a number carry information: "19,223 tỷ" 5, "100 tỷ" 1, "lớn thứ 2" 1. */
export function digitsOf({ quantity }: Figure): number {
  const value = (quantity.lower ?? quantity.upper ?? "")
    .replace(/^-/, "")
    .replace(".", "")
    .replace(/^0+|0+$/g, "");
  return value.length;
}

const about = ({ agreement }: Bearing): boolean => agreement.parties === "same" || agreement.parties === "partly";

/**
 * Does a source's figure say the draft's? All slots allow it, and enough of them are named and agree that it is no coincidence:
 * the more digits, the fewer slots.
 */
export function upholds(one: Bearing, digits: number, dated: boolean): boolean {
  const { concept, parties, period, holds } = one.agreement;
  if (!holds) return false;
  const undated = !dated && about(one);
  if (concept === "same") return digits >= 3 || parties === "same" || (digits >= 2 && (period === "same" || undated));
  if (concept === "unknown" || concept === "part")
    return (period === "same" && digits >= 3 && about(one)) || (digits >= 5 && (period === "same" || about(one)));
  return false;
}
