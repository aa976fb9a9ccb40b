import type { Language } from "../model/language";
import type { Evidence, Verdict } from "../model/verdict";
import { compareFigures } from "./compare/agreement";
import type { ConceptFamily } from "./compare/concept";
import { comparisonInWords } from "./messages/comparison";
import { stepInWords } from "./messages/steps";

/** How a verdict came about, in sentences a desk officer follows. */
export interface Explanation {
  /** What was looked for and how sure the answer is, in order. */
  readonly steps: readonly string[];
  /** The places that were held against the figure, best first, each with what agreed and what did not. */
  readonly candidates: readonly { readonly evidence: Evidence; readonly slots: readonly string[] }[];
}

export function explainVerdict(verdict: Verdict, concepts: ConceptFamily, language: Language): Explanation {
  return {
    steps: verdict.provenance.map((step) => stepInWords(step, language)),
    candidates: verdict.evidence.map((evidence) => ({
      evidence,
      slots: evidence.figure
        ? comparisonInWords(
            verdict.figure,
            evidence.figure,
            compareFigures(verdict.figure, evidence.figure, concepts),
            language,
          )
        : [],
    })),
  };
}
