import type { SourceDocument } from "../../corpus/document";
import type { CorpusStore } from "../../corpus/store/port";
import type { Evidence, Verdict } from "../../model/verdict";
import type { ConceptFamily } from "../compare/concept";
import { areCopies } from "./copies";
import { doubtsOf } from "./doubts";

/** Whether one piece of evidence only repeats another: the same figure in a copy of the same report. */
const repeats = (a: Evidence, b: Evidence, of: (evidence: Evidence) => SourceDocument | null): boolean => {
  if (a.agrees !== b.agrees || a.text !== b.text) return false;
  const [first, second] = [of(a), of(b)];
  return first !== null && second !== null && first !== second && areCopies(first, second);
};

type All = readonly Evidence[];

/** Evidence that was weighed before: the same stays what it was. */
export type WeighedEvidence = WeakMap<All, All>;

/**
 * A verdict with its evidence weighed: copies of one report count once, and a source that contradicts itself says so.
 * What is left out repeats what stays, so the first evidence of each kind is never lost.
 */
export function weighSources(
  verdict: Verdict,
  store: CorpusStore,
  concepts: ConceptFamily,
  known: WeighedEvidence = new WeakMap(),
): Verdict {
  const weighed = known.get(verdict.evidence) ?? weigh(verdict.evidence, store, concepts);
  known.set(verdict.evidence, weighed);
  return weighed === verdict.evidence ? verdict : ({ ...verdict, evidence: weighed } as unknown as Verdict);
}

/** The same evidence where nothing is to be said of it. */
function weigh(all: All, store: CorpusStore, concepts: ConceptFamily): All {
  const of = ({ document }: Evidence): SourceDocument | null => store.document(document.id);
  const kept: Evidence[] = [];
  let changed = false;
  for (const evidence of all) {
    if (kept.some((one) => repeats(one, evidence, of))) {
      changed = true;
      continue;
    }
    const document = of(evidence);
    const [doubt] = document?.doubted ? doubtsOf(document, concepts) : [];
    changed ||= doubt !== undefined;
    kept.push(doubt ? { ...evidence, doubt: doubt.formula } : evidence);
  }
  return changed ? kept : all;
}
