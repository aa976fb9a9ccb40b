import type { Candidate, CorpusStore } from "../../corpus/store/port";
import type { Figure } from "../../model/figure";
import { type Agreement, compareFigures } from "../compare/agreement";
import type { ConceptFamily } from "../compare/concept";
import { surely, telling } from "./digits";
import { measured, sameValue } from "./questions";

/** A source's figure that bears on a draft's: what it measures is known to be the same, or next to it. */
export interface Bearing extends Candidate {
  readonly agreement: Agreement;
}

/**
 * The figures of the corpus that measure the draft's concept, or a sibling of it, in a unit that can be held against its own;
 * and those of its value where one of the two texts does not name what it measures. `wanted`: which of them to compare.
 */
export function bearings(
  figure: Figure,
  store: CorpusStore,
  concepts: ConceptFamily,
  wanted: (candidate: Candidate) => boolean,
): Bearing[] {
  if (figure.kind !== "quantity" || figure.quantity.ambiguous !== undefined) return [];
  const bearing = ({ document, figure: source }: Candidate): Bearing => ({
    document,
    figure: source,
    agreement: compareFigures(figure, source, concepts),
  });
  return [...measured(figure, store, concepts), ...sameValue(figure, store, concepts)].filter(wanted).map(bearing);
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
  if (concept === "same")
    return digits >= telling || parties === "same" || (digits >= 2 && (period === "same" || undated));
  if (concept === "unknown" || concept === "part")
    return (
      (period === "same" && digits >= telling && about(one)) || (digits >= surely && (period === "same" || about(one)))
    );
  return false;
}
