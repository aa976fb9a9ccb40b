import type { SourceDocument } from "../../corpus/document";
import type { Figure } from "../../model/figure";
import { contains } from "../../model/span";
import type { Prose } from "../../text/prose";
import { compareToldTimes } from "../compare/agreement";
import type { ConceptFamily } from "../compare/concept";
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
export function newestFirst(a: Bearing, b: Bearing): number {
  const [ours, theirs] = [dayOf(a) ?? "", dayOf(b) ?? ""];
  return ours === theirs ? 0 : ours > theirs ? -1 : 1;
}

const closeness: readonly string[] = ["equal", "rounded", "within"];
const apart = ({ agreement: { value } }: Bearing): number =>
  closeness.includes(value) ? closeness.indexOf(value) : closeness.length;

/** The very number first, then what rounds to it. */
export const closestFirst = (a: Bearing, b: Bearing): number => apart(a) - apart(b);

/** Of two alike, the one that the writer reads without a translation. */
export const ownLanguageFirst = ({ language }: Figure, a: Bearing, b: Bearing): number =>
  Number(b.figure.language === language) - Number(a.figure.language === language);

/** Does its source not contradict itself? */
export const isSound = ({ document }: Bearing): boolean => !document.doubted;

/** Sources that contradict themselves come behind all others. */
export const bySoundness = (a: Bearing, b: Bearing): number => Number(isSound(b)) - Number(isSound(a));

const month = 31;

/** A source cannot speak of a time that had not come when it was published; plans and forecasts aside. */
export function predates(publishedOn: string | undefined, figure: Figure, draft: Prose): boolean {
  const { period, modality } = figure;
  if (publishedOn === undefined || modality === "target" || !period?.end || !saysWhen(figure, draft)) return false;
  // Within a year much is told of that year; and "hết tháng 1" is told before January is over.
  const early = new Date(Date.parse(period.end) - month * 86_400_000).toISOString().slice(0, 10);
  return publishedOn < (period.start ?? early);
}

/** Does the text say when, in the figure's sentence or before it in the same paragraph? */
export function saysWhen({ period, sentence }: Figure, { sentences, blocks }: Prose): boolean {
  if (!period) return false;
  if (period.certainty === "stated") return true;
  const block = blocks[sentences[sentence]?.block ?? -1];
  return block !== undefined && period.mention !== undefined && contains(block, period.mention.at);
}

/** "Imports were $21.6 billion", told in a paragraph on 2024, is no figure of a draft that says 2023. */
export const isToldOfAnotherTime = (
  claim: Figure,
  evidence: Figure,
  source: { readonly prose: Prose },
  concepts: ConceptFamily,
): boolean =>
  claim.period?.certainty === "stated" &&
  saysWhen(evidence, source.prose) &&
  compareToldTimes(claim, evidence, concepts) === "different";
