import type { Candidate, FigureIndex } from "../corpus/index";
import type { Figure } from "../model/figure";
import type { Evidence, Verdict } from "../model/verdict";
import type { Prose } from "../text/prose";

export interface JudgingOptions {
  /** How much it takes to flag a figure: "find" flags most, "neverCryWolf" least. */
  readonly caution: "find" | "balanced" | "neverCryWolf";
}

const evidenceOf = ({ document, figure }: Candidate, agrees: boolean): Evidence => {
  const sentence = document.prose.sentences[figure.sentence];
  const span = sentence ? document.prose.view.toOriginal(sentence) : figure;
  return {
    document: document.about,
    text: figure.text,
    start: figure.start,
    end: figure.end,
    sentence: document.prose.view.original.slice(span.start, span.end),
    sentenceStart: span.start,
    figure,
    agrees,
  };
};

/** Judges every figure of a draft. Provisional: equal value and unit supports, nothing refutes. */
export function judge(
  figures: readonly Figure[],
  _draft: Prose,
  index: FigureIndex,
  _options: JudgingOptions,
): Verdict[] {
  return figures.map((figure) => {
    const same = index.find(figure.quantity.unit).find((c) => c.figure.quantity.lower === figure.quantity.lower);
    const judged = {
      figure,
      rule: same ? "stated" : "no-source",
      message: same ? "supported" : "no source found",
      provenance: [],
    };
    return same
      ? { ...judged, verdict: "supported", reason: null, evidence: [evidenceOf(same, true)] }
      : { ...judged, verdict: "not-enough-info", reason: null, evidence: [] };
  });
}
