import type { Figure } from "./model/figure";
import type { DraftReport, Position, ReportedEvidence, ReportedFigure, ReportedVerdict } from "./model/report";
import type { Evidence, Verdict } from "./model/verdict";
import type { Prose } from "./text/prose";

/** Line starts of a text, for offsets → LSP positions (UTF-16). */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low, character: offset - (starts[low] ?? 0) };
}

const shape = (figure: Figure, starts: readonly number[]): ReportedFigure => {
  const { lower, upper, unit, noun, bound, change } = figure.quantity;
  const { period } = figure;
  return {
    ...(figure.kind !== "quantity" && { kind: figure.kind }),
    text: figure.text,
    start: figure.start,
    end: figure.end,
    range: { start: positionAt(starts, figure.start), end: positionAt(starts, figure.end) },
    quantity: { lower, upper, unit, ...(noun !== undefined && { noun }), bound, change },
    concept: figure.concept?.text ?? null,
    period: period && { start: period.start, end: period.end, certainty: period.certainty },
    modality: figure.modality,
  };
};

/** Figures as the contract shows them. */
export function reportFigures(figures: readonly Figure[], prose: Prose): ReportedFigure[] {
  const starts = lineStarts(prose.view.original);
  return figures.map((figure) => shape(figure, starts));
}

const evidenceOf = ({ document, text, start, end, sentence, derivation, place }: Evidence): ReportedEvidence => ({
  document: {
    id: document.id,
    ...(document.title !== undefined && { title: document.title }),
    ...(document.publisher !== undefined && { publisher: document.publisher }),
    ...(document.publishedOn !== undefined && { publishedOn: document.publishedOn }),
    ...(document.url !== undefined && { url: document.url }),
  },
  text,
  start,
  end,
  sentence,
  ...(derivation !== undefined && { derivation }),
  ...(place && { place }),
});

const shown = new WeakMap<readonly Evidence[], readonly ReportedEvidence[]>();

/** Evidence as the contract shows it, made once: a verdict keeps it wherever its figure is moved to. */
function reportEvidence(evidence: readonly Evidence[]): readonly ReportedEvidence[] {
  const found = shown.get(evidence) ?? evidence.map(evidenceOf);
  shown.set(evidence, found);
  return found;
}

/** How many figures came to which verdict. */
export function summarise(verdicts: readonly Verdict[]): DraftReport["summary"] {
  const summary = {
    figures: verdicts.length,
    supported: 0,
    refuted: 0,
    outdated: 0,
    conflicting: 0,
    "not-enough-info": 0,
  };
  for (const { verdict } of verdicts) summary[verdict]++;
  return summary;
}

/** A checked draft as one element of `drafts` in the contract's schema. */
export function reportDraft(
  check: { readonly prose: Prose; readonly verdicts: readonly Verdict[] },
  path: string,
): DraftReport {
  const starts = lineStarts(check.prose.view.original);
  const figures = check.verdicts.map(
    (verdict): ReportedVerdict => ({
      ...shape(verdict.figure, starts),
      verdict: verdict.verdict,
      reason: verdict.reason,
      message: verdict.message,
      evidence: reportEvidence(verdict.evidence),
    }),
  );
  return { path, figures, summary: summarise(check.verdicts) };
}
