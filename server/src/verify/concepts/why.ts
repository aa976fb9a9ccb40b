import type { Candidate, FigureIndex } from "../../corpus/index";
import type { Figure } from "../../model/figure";
import type { Verdict } from "../../model/verdict";
import type { Prose } from "../../text/prose";
import { compareParties } from "../compare/parties";
import { comparePeriods } from "../compare/period";
import { cite } from "../evidence";
import { leave } from "../verdicts";
import { saysWhen } from "./standing";

/** The day of the newest source; `null` where one has none, so that nothing is known to be too late. */
function newestDay(index: FigureIndex): string | null {
  let newest: string | null = null;
  for (const { about } of index.documents) {
    if (about.publishedOn === undefined) return null;
    if (newest === null || about.publishedOn > newest) newest = about.publishedOn;
  }
  return newest;
}

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);
const otherCurrency = (a: string, b: string): boolean => a !== b && isMoney(a) && isMoney(b);

/** What the sources have of the same thing and the same parties, as a level against a level. */
const alike = (figure: Figure, index: FigureIndex): readonly Candidate[] =>
  index
    .measuring(figure.concept?.id ?? "")
    .filter(
      (one) =>
        one.figure.kind === figure.kind &&
        one.figure.quantity.relation === figure.quantity.relation &&
        compareParties(figure.parties, one.figure.parties) === "same",
    );

/**
 * Says more of a figure that was not decided: can it be read two ways, is it of a time after all sources, do they have it in
 * another currency or for another time only? The verdict stays "not enough information".
 */
export function tellWhy(verdict: Verdict, draft: Prose, index: FigureIndex): Verdict {
  const { figure, provenance, rule } = verdict;
  const { unit, ambiguous } = figure.quantity;
  const nothing = rule === "no-source";
  if (nothing && ambiguous !== undefined) return leave(figure, "ambiguous", [], provenance);
  if (!saysWhen(figure, draft)) return verdict;
  const newest = newestDay(index);
  const start = figure.period?.start;
  const late = figure.modality === "actual" && newest && start && start > newest;
  if (late && (nothing || rule === "other-period")) return leave(figure, "future", [], provenance);
  if (!nothing && rule !== "unsure") return verdict;

  const known = alike(figure, index).map((one) => ({
    ...one,
    match: comparePeriods(figure.period, one.figure.period),
  }));
  const then = known.filter(({ match }) => match === "same");
  const [other] = then;
  if (other && then.every((one) => otherCurrency(unit, one.figure.quantity.unit)))
    return leave(figure, "other-unit", [cite(other.document, other.figure, false)], provenance);
  const once = known.find((one) => one.match === "different" && one.figure.quantity.unit === unit);
  return nothing && once
    ? leave(figure, "other-period", [cite(once.document, once.figure, false)], provenance)
    : verdict;
}
