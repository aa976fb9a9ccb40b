import type { SourceDocument } from "../corpus/document";
import type { Figure } from "../model/figure";
import type { Evidence, Step, Verdict } from "../model/verdict";
import { compareFigures } from "./compare/agreement";
import type { ConceptFamily } from "./compare/concept";
import { near } from "./concepts/near";
import { weigh } from "./verdicts";

/** A source's figure as it stands for or against the draft's. */
interface Side {
  readonly document: SourceDocument;
  readonly figure: Figure;
  readonly evidence: Evidence;
}

// What is three times as much is hardly the same thing.
const farthest = 3;

/**
 * A figure that one source has, while another makes the same statement with another value: `outdated` where that one is newer,
 * `conflicting` where both are of one day; `null` where the draft follows the newer, says of what time it speaks, or a source is
 * undated.
 */
export function weighAgainst(
  figure: Figure,
  holding: Side,
  against: Side,
  concepts: ConceptFamily,
  steps: readonly Step[],
): Verdict | null {
  if (figure.kind !== "quantity" || figure.period?.certainty === "stated") return null;
  const slots = compareFigures(figure, against.figure, concepts);
  if (slots.period === "different" || slots.unit === "different" || !near(figure, against.figure, slots, farthest))
    return null;
  const ours = holding.document.about.publishedOn;
  const theirs = against.document.about.publishedOn;
  if (ours === undefined || theirs === undefined || theirs < ours) return null;
  return theirs === ours
    ? weigh(figure, "conflicting", [holding.evidence, against.evidence], steps)
    : weigh(figure, "outdated", [against.evidence, holding.evidence], steps);
}
