import type { SourceDocument } from "../../corpus/document";
import type { Figure } from "../../model/figure";
import type { Bearing } from "./bearing";

/** The day a source's figure speaks for: its period's end where the text states one, else the day of publication. */
export function dayOf({
  figure,
  document,
}: {
  readonly figure: Figure;
  readonly document: SourceDocument;
}): string | null {
  const { period } = figure;
  if (period?.end && period.certainty === "stated") return period.end;
  return document.about.publishedOn ?? period?.end ?? null;
}

/** Newest first; what has no day comes last. */
export const newestFirst = (a: Bearing, b: Bearing): number => (dayOf(b) ?? "").localeCompare(dayOf(a) ?? "");
