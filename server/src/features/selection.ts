import type { SelectionRange } from "vscode-languageserver";
import { contains, type Span } from "../model/span";
import { clauses } from "../text/clauses";
import type { CheckedDraft } from "./checked";
import { type Part, partsOf } from "./parts";

const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** The number alone within a figure: "hơn 51,43 tỷ USD" → "51,43". */
function numberAt(figure: Span, text: string, offset: number): Span | undefined {
  const runs = text.slice(figure.start, figure.end).matchAll(/\d+(?:[.,]\d+)*/g);
  return Array.from(runs, (run) => ({
    start: figure.start + run.index,
    end: figure.start + run.index + run[0].length,
  })).find((run) => touches(run, offset));
}

const around = (parts: readonly Part[], offset: number): Span[] =>
  parts
    .filter(({ span }) => touches(span, offset))
    .flatMap(({ span, children }) => [...around(children, offset), span]);

/** What a selection grows to from an offset: number, figure, clause, sentence, paragraph, part by part, the whole draft. */
export function selectionAt({ prose, positions, text, verdicts }: CheckedDraft, offset: number): SelectionRange {
  const { view, sentences, blocks } = prose;
  const figure = verdicts.find((verdict) => touches(verdict.figure, offset))?.figure;
  const sentence = sentences.find((one) => touches(view.toOriginal(one), offset));
  const block = blocks[sentence?.block ?? -1];
  const clause = sentence && clauses(view.text, sentence).find((one) => touches(view.toOriginal(one), offset));
  const number = figure && numberAt(figure, text, offset);
  const steps: Span[] = [
    ...(number ? [number] : []),
    ...(figure ? [figure] : []),
    ...[clause, sentence, block].flatMap((span) => (span ? [view.toOriginal(span)] : [])),
    ...around(partsOf(prose), offset),
    { start: 0, end: text.length },
  ];
  let range: SelectionRange | undefined;
  let inner: Span | undefined;
  const grown: Span[] = [];
  for (const step of steps) {
    // A clause that cuts through a figure, or repeats the sentence, is no step.
    if (inner && (!contains(step, inner) || contains(inner, step))) continue;
    grown.push(step);
    inner = step;
  }
  for (const step of grown.reverse()) range = { range: positions.range(step), ...(range && { parent: range }) };
  return range ?? { range: positions.range({ start: offset, end: offset }) };
}
