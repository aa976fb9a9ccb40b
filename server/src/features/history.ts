import type { Language } from "../model/language";
import type { Verdict } from "../model/verdict";
import { oneLine } from "../text/one-line";
import type { HistoryPoint } from "../verify/history";
import { periodInWords } from "../verify/messages/period";
import { writeQuantity } from "./figureFormat";

const blocks = [..."▁▂▃▄▅▆▇█"];

/** A line of values as block characters, the least ▁, the greatest █; empty for fewer than three, or where all are one. */
export function sparkline(values: readonly number[]): string {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  if (values.length < 3 || !(greatest > least)) return "";
  const step = (value: number): number => Math.round(((value - least) / (greatest - least)) * (blocks.length - 1));
  return values.map((value) => blocks[step(value)]).join("");
}

/** One row of a figure's history, in the language of what is said about the draft. */
export interface HistoryRow {
  readonly period: string;
  /** The source's words where they are of that language, else its value written anew. */
  readonly value: string;
  readonly point: HistoryPoint;
  /** It is of the time that the draft's figure speaks of. */
  readonly now: boolean;
}

/** Older values than these are left to the report. */
const shown = 6;

/** The newest values of what a figure measures, the oldest first, and the line they make. Ranks make no line: first is not least. */
export function historyRows(
  { figure }: Verdict,
  points: readonly HistoryPoint[],
  language: Language,
): { readonly rows: readonly HistoryRow[]; readonly line: string } {
  const rows = points.slice(-shown).map((point): HistoryRow => {
    const { figure: stated, text, period } = point;
    return {
      period: periodInWords(period, language),
      value: stated.language === language ? oneLine(text) : (writeQuantity(stated.quantity, language) ?? oneLine(text)),
      point,
      now: period.end === (figure.period?.end ?? null),
    };
  });
  const line = figure.quantity.unit === "rank" ? "" : sparkline(rows.map(({ point }) => Number(point.value)));
  return { rows, line };
}
