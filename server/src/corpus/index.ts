import type { Figure } from "../model/figure";
import type { SourceDocument } from "./document";
import { createPostings } from "./postings";

/** A source's figure with its source. */
export interface Candidate {
  readonly document: SourceDocument;
  readonly figure: Figure;
}

/** A document that speaks of what was asked, and how much. */
export interface Found {
  readonly document: SourceDocument;
  readonly score: number;
}

/** What the verdict asks of the corpus. */
export interface FigureIndex {
  readonly documents: readonly SourceDocument[];
  /** The documents whose sentences share most with these words (token hashes of a stream), best first. */
  nearest(words: Iterable<number>, limit: number): Found[];
  /** The figures that measure a concept of the glossary, in the documents' order. */
  measuring(concept: string): readonly Candidate[];
  /** The quantities in a unit whose written value lies between the two, ends included. */
  valued(unit: string, low: number, high: number): readonly Candidate[];
}

// A document's second and third sentence count too: what a draft says in one, a source often says in two.
const shares = [1, 1 / 2, 1 / 4] as const;

export function createIndex(documents: readonly SourceDocument[]): FigureIndex {
  const postings = createPostings(documents.map((document) => document.stream));
  const byConcept = new Map<string, Candidate[]>();
  for (const document of documents)
    for (const figure of document.figures) {
      const concept = figure.concept?.id;
      if (!concept) continue;
      const list = byConcept.get(concept);
      if (list) list.push({ document, figure });
      else byConcept.set(concept, [{ document, figure }]);
    }
  const values = sortByValue(documents);
  return {
    documents,
    measuring: (concept) => byConcept.get(concept) ?? [],
    valued: (unit, low, high) => between(values.get(unit) ?? [], low, high),
    nearest(words, limit) {
      const tops = new Map<number, number[]>();
      for (const [sentence, score] of postings.score(words)) {
        const home = postings.documentOf(sentence);
        const top = tops.get(home);
        if (!top) tops.set(home, [score]);
        else {
          top.push(score);
          top.sort((a, b) => b - a);
          top.length = Math.min(top.length, shares.length);
        }
      }
      return [...tops]
        .flatMap(([home, top]) => {
          const document = documents[home];
          return document
            ? [{ document, score: top.reduce((sum, score, i) => sum + score * (shares[i] ?? 0), 0) }]
            : [];
        })
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
  };
}

interface Valued {
  readonly value: number;
  readonly candidate: Candidate;
}

/** All quantities by unit, the smallest first. Floats only find them: values are compared exactly later. */
function sortByValue(documents: readonly SourceDocument[]): Map<string, Valued[]> {
  const byUnit = new Map<string, Valued[]>();
  for (const document of documents)
    for (const figure of document.figures) {
      const { lower, upper, unit } = figure.quantity;
      const written = lower ?? upper;
      if (figure.kind !== "quantity" || written === null) continue;
      const entry = { value: Number(written), candidate: { document, figure } };
      const list = byUnit.get(unit);
      if (list) list.push(entry);
      else byUnit.set(unit, [entry]);
    }
  for (const list of byUnit.values()) list.sort((a, b) => a.value - b.value);
  return byUnit;
}

function between(sorted: readonly Valued[], low: number, high: number): Candidate[] {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle]?.value ?? 0) < low) from = middle + 1;
    else to = middle;
  }
  const found: Candidate[] = [];
  for (let at = from; at < sorted.length; at++) {
    const entry = sorted[at];
    if (!entry || entry.value > high) break;
    found.push(entry.candidate);
  }
  return found;
}
