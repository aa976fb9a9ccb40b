import type { CorpusStore } from "../../corpus/store/port";
import type { Figure } from "../../model/figure";
import type { Verdict } from "../../model/verdict";
import { compareFigures } from "../compare/agreement";
import type { ConceptFamily } from "../compare/concept";
import { cite } from "../evidence";
import { support } from "../verdicts";

const moves = ({ quantity }: Figure): boolean => quantity.relation === "difference";

/**
 * Supports what stands in a supported figure's company: where a source in another language says one figure of a sentence,
 * another of that sentence is its as well when its number stands beside the first there, and no slot objects.
 * Within one language the words tell more (see `situation.ts`).
 */
export function supportBeside(verdicts: readonly Verdict[], store: CorpusStore, concepts: ConceptFamily): Verdict[] {
  const supported = verdicts.filter(({ verdict }) => verdict === "supported");
  const confirm = (figure: Figure): Verdict | null => {
    const places = supported
      .filter((other) => other.figure.sentence === figure.sentence)
      .flatMap(({ evidence }) => evidence)
      .filter((one) => one.figure !== null && one.figure.language !== figure.language);
    for (const place of places) {
      const document = store.document(place.document.id);
      const beside = document?.figures.filter((other) => {
        if (other === place.figure || other.kind !== "quantity" || moves(other) !== moves(figure)) return false;
        if (Math.abs(other.sentence - (place.figure?.sentence ?? 0)) > 1) return false;
        const { holds, concept, parties } = compareFigures(figure, other, concepts);
        return holds && concept !== "different" && concept !== "sibling" && parties !== "different";
      });
      const [only] = beside ?? [];
      if (document && only && beside?.length === 1)
        return support(figure, "stated", [cite(document, only, true)], [{ what: "concept" }]);
    }
    return null;
  };
  return verdicts.map((verdict) =>
    verdict.verdict === "not-enough-info" && verdict.figure.kind === "quantity" && !verdict.figure.quantity.ambiguous
      ? (confirm(verdict.figure) ?? verdict)
      : verdict,
  );
}
