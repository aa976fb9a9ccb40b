import type { SourceMetadata } from "../../model/document";
import type { Figure } from "../../model/figure";
import type { Language } from "../../model/language";
import type { Period } from "../../model/period";
import type { Span } from "../../model/span";
import type { Verdict } from "../../model/verdict";
import type { HistoryPoint } from "../../verify/history";
import { periodInWords } from "../../verify/messages/period";
import { isSilenced } from "../../verify/silence";
import type { Point, Series, Spot } from "./content";
import { type Scale, scaleOf } from "./scale";

export interface SeriesOptions {
  readonly language: Language;
  readonly history: (verdict: Verdict) => readonly HistoryPoint[];
  readonly cite: (document: SourceMetadata) => string;
  readonly draftSpot: (span: Span) => Spot;
  readonly sourceSpot: (document: SourceMetadata, span: Span) => Spot;
}

const day = 86_400_000;

/** Where a period is drawn: a day counted up to at that day, a stretch of time at its middle. */
function dayOf({ start, end, shape }: Period): string | null {
  if (end === null) return null;
  if (start === null || shape === "asOf") return end;
  const middle = (Date.parse(start) + Date.parse(end) + day) / 2;
  return Number.isNaN(middle) ? null : new Date(middle).toISOString().slice(0, 10);
}

const written = ({ quantity: { lower, upper } }: Figure): string | null =>
  lower !== null && upper !== null && lower !== upper ? null : (lower ?? upper);

interface Line {
  readonly points: readonly HistoryPoint[];
  readonly verdicts: Verdict[];
}

/** Verdicts with one and the same history belong in one chart. */
function linesOf(verdicts: readonly Verdict[], history: SeriesOptions["history"]): Line[] {
  const lines = new Map<string, Line>();
  for (const verdict of verdicts) {
    if (verdict.figure.kind !== "quantity" || isSilenced(verdict)) continue;
    const points = history(verdict);
    if (points.length === 0) continue;
    const key = points.map(({ documentId, start }) => `${documentId}:${start}`).join("\n");
    const line = lines.get(key);
    if (line) line.verdicts.push(verdict);
    else lines.set(key, { points, verdicts: [verdict] });
  }
  return [...lines.values()];
}

const byDay = (a: Point, b: Point): number => (a.day < b.day ? -1 : Number(a.day > b.day));

/**
 * What the sources say over time of each concept that the draft has a figure of, with the draft's own figures: one series a
 * concept, in the draft's order. A single value is no line and gives none.
 */
export function seriesOf(verdicts: readonly Verdict[], options: SeriesOptions): Series[] {
  const { language, history, cite, draftSpot, sourceSpot } = options;
  return linesOf(verdicts, history).flatMap(({ points, verdicts: told }): Series[] => {
    const [first] = points;
    if (!first) return [];
    const scale: Scale = scaleOf(
      points.map(({ value }) => value),
      first.figure,
      language,
    );
    const point = (
      period: Period | null,
      value: string | null,
      rest: Omit<Point, "day" | "value" | "when">,
    ): Point[] => {
      const at = period && dayOf(period);
      if (!period || !at || value === null) return [];
      return [{ ...rest, day: at, value: scale.of(value), when: periodInWords(period, language) }];
    };
    const sources = points.flatMap(({ period, value, text, document, start, end }) =>
      point(period, value, { text, source: cite(document), spot: sourceSpot(document, { start, end }) }),
    );
    const draft = told.flatMap(({ figure }) =>
      figure.quantity.unit === first.unit
        ? point(figure.period, written(figure), { text: figure.text, source: "", spot: draftSpot(figure) })
        : [],
    );
    if (new Set([...sources, ...draft].map(({ day: at }) => at)).size < 2) return [];
    const concept =
      told.map(({ figure }) => figure.concept?.text).find((text) => text) ?? first.figure.concept?.text ?? "";
    return [
      {
        concept,
        unit: scale.unit,
        ranks: first.unit === "rank",
        sources: sources.sort(byDay),
        draft: draft.sort(byDay),
      },
    ];
  });
}
