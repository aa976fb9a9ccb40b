import { type DocumentHighlight, DocumentHighlightKind } from "vscode-languageserver";
import type { Figure } from "../model/figure";
import { type CheckedDraft, verdictAt } from "./checked";
import { citationAt } from "./citations";

const sameThing = (a: Figure, b: Figure): boolean =>
  a === b ||
  (a.concept?.id != null ? a.concept.id === b.concept?.id : a.concept !== null && a.concept.text === b.concept?.text);

/** The draft's other figures of what the figure at an offset measures; at a citation, all that cite the same source. */
export function highlightsAt(draft: CheckedDraft, offset: number): DocumentHighlight[] {
  const { verdicts, positions, prose } = draft;
  const cited = citationAt(draft, offset);
  if (cited)
    return prose.citations
      .filter(({ key }) => key === cited.key)
      .map((one) => ({ range: positions.range(one), kind: DocumentHighlightKind.Text }));
  const verdict = verdictAt(draft, offset);
  if (!verdict) return [];
  return verdicts
    .filter(({ figure }) => sameThing(verdict.figure, figure))
    .map(({ figure }) => ({ range: positions.range(figure), kind: DocumentHighlightKind.Text }));
}
