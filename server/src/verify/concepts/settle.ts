import type { Verdict } from "../../model/verdict";
import { compareFigures } from "../compare/agreement";
import type { ConceptFamily } from "../compare/concept";
import { leave } from "../verdicts";

/**
 * Settles what the words of the passages say (`byWords`) with what the concepts say (`byConcept`).
 * Both ways err on the side of silence: a refutation stands only where the other way does not support the figure.
 */
export function settle(byWords: Verdict, byConcept: Verdict | null, concepts: ConceptFamily): Verdict {
  const { figure } = byWords;
  const [best] = byWords.evidence;
  const slots = best?.figure ? compareFigures(figure, best.figure, concepts) : null;
  if (byConcept) {
    // The words found the same figure in a passage that the glossary sees no difference in.
    const held = byWords.verdict === "supported" && slots?.holds === true && slots.concept !== "different";
    return byConcept.verdict === "refuted" && held ? byWords : byConcept;
  }
  if (byWords.verdict === "refuted" && slots && figure.kind === "quantity") {
    if (slots.period === "different" && byWords.reason !== "period")
      return leave(figure, "other-period", byWords.evidence, byWords.provenance);
    if (slots.concept === "different" || slots.parties === "different")
      return leave(figure, "unsure", byWords.evidence, byWords.provenance);
  }
  return byWords;
}
