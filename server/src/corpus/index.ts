import type { Figure } from "../model/figure";
import type { SourceDocument } from "./document";

export interface Candidate {
  readonly document: SourceDocument;
  readonly figure: Figure;
}

/** What the verdict asks of the corpus. Provisional: a list by unit. */
export interface FigureIndex {
  readonly documents: readonly SourceDocument[];
  find(unit: string): readonly Candidate[];
}

export function createIndex(documents: readonly SourceDocument[]): FigureIndex {
  const byUnit = new Map<string, Candidate[]>();
  for (const document of documents)
    for (const figure of document.figures) {
      const list = byUnit.get(figure.quantity.unit);
      if (list) list.push({ document, figure });
      else byUnit.set(figure.quantity.unit, [{ document, figure }]);
    }
  return { documents, find: (unit) => byUnit.get(unit) ?? [] };
}
