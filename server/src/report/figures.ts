import type { ReportedFigure } from "../model/report";
import { columns } from "./excerpt";
import { printable } from "./printable";

const bounds: Readonly<Record<ReportedFigure["quantity"]["bound"], string>> = {
  exact: "",
  approximate: "≈",
  almost: "↗",
  moreThan: ">",
  atLeast: "≥",
  lessThan: "<",
  atMost: "≤",
};

/** A decimal with its thousands set apart: "19223000000" → "19 223 000 000". */
const spaced = (decimal: string): string => decimal.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, " ");

const amountOf = ({ quantity: { lower, upper, unit, noun, bound, change } }: ReportedFigure): string => {
  const ends = [lower, upper].filter((end) => end !== null);
  const value = (lower === upper ? ends.slice(0, 1) : ends).map(spaced).join(" … ");
  const arrow = change === "up" ? "▲" : change === "down" ? "▼" : "";
  return [`${bounds[bound]}${value}`, unit, noun && `(${noun})`, arrow].filter((part) => part).join(" ");
};

const periodOf = ({ period }: ReportedFigure): string =>
  period ? `${period.start ?? ""}..${period.end ?? ""}${period.certainty === "implied" ? " (implied)" : ""}` : "";

const aboutOf = (figure: ReportedFigure): string =>
  [figure.concept, periodOf(figure), figure.modality === "target" ? "target" : ""].filter((part) => part).join("; ");

/** A figure as it was read, in signs that need no language: ">3 300 000 000 USD; xuất khẩu; 2023-01-01..2023-10-31". */
export const understood = (figure: ReportedFigure): string =>
  [amountOf(figure), aboutOf(figure)].filter((part) => part).join("; ");

/** One line a figure: place, as written, as understood, concept, period. */
export function textFigures(
  files: readonly { readonly path: string; readonly figures: readonly ReportedFigure[] }[],
): string {
  const rows = files.flatMap(({ path, figures }) =>
    figures.map((figure): readonly string[] =>
      [
        `${path}:${figure.range.start.line + 1}:${figure.range.start.character + 1}`,
        figure.text,
        amountOf(figure),
        aboutOf(figure),
      ].map(printable),
    ),
  );
  const widths = [0, 1, 2].map((index) => Math.min(60, Math.max(0, ...rows.map((row) => columns(row[index] ?? "")))));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell + " ".repeat(Math.max(0, (widths[i] ?? 0) - columns(cell))))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}
