import type { SourceDocument } from "../../corpus/document";
import type { Figure } from "../../model/figure";
import { relations } from "../arithmetic/check";
import { recomputedInWords } from "../arithmetic/recompute";
import { restated } from "../arithmetic/restated";
import type { ConceptFamily } from "../compare/concept";

/** What a source says against itself. */
export interface Doubt {
  /** The figures that cannot all be true, the one that follows from the others first. */
  readonly figures: readonly [Figure, ...Figure[]];
  /** "24,6 tỷ USD + 21,6 tỷ USD = 46,2 tỷ USD ≠ 47,2 tỷ USD" */
  readonly formula: string;
}

const known = new WeakMap<SourceDocument, readonly Doubt[]>();

/** Sums, shares, growth and durations of a source that do not hold, and slips of the pen; worked out once a source. */
export function doubtsOf(document: SourceDocument, concepts: ConceptFamily): readonly Doubt[] {
  const before = known.get(document);
  if (before) return before;
  const { figures, prose } = document;
  const own = figures.filter(({ sentence }) => !prose.blocks[prose.sentences[sentence]?.block ?? -1]?.furniture);
  const doubts: Doubt[] = [
    ...relations(own, prose, concepts)
      .filter(({ holds }) => !holds)
      .map((one): Doubt => ({ figures: [one.result, ...one.operands], formula: recomputedInWords(one) })),
    ...restated(own).map(([a, b]): Doubt => ({ figures: [b, a], formula: `${a.text} ≠ ${b.text}` })),
  ];
  known.set(document, doubts);
  return doubts;
}
