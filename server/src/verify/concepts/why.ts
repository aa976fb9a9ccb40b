import type { Candidate, CorpusStore, Question } from "../../corpus/store/port";
import type { Figure } from "../../model/figure";
import { isCurrency } from "../../model/unit";
import type { Verdict } from "../../model/verdict";
import type { Prose } from "../../text/prose";
import { compareTimes, compareToldTimes, countsAnother } from "../compare/agreement";
import type { ConceptFamily } from "../compare/concept";
import { compareParties } from "../compare/parties";
import type { PeriodMatch } from "../compare/period";
import { cite } from "../evidence";
import { leave } from "../verdicts";
import { about, asked, endingWith } from "./questions";
import { saysWhen } from "./standing";

const otherCurrency = (a: string, b: string): boolean => a !== b && isCurrency(a) && isCurrency(b);

/** What the sources have of the same thing and the same parties, as a level against a level. */
function sameThing(figure: Figure, store: CorpusStore, slots: Partial<Question>): readonly Candidate[] {
  const concept = figure.concept?.id;
  if (!concept) return [];
  return store
    .find({ concept, ...about(figure), ...slots, limit: asked })
    .found.filter(
      (one) =>
        one.figure.kind === figure.kind &&
        one.figure.quantity.relation === figure.quantity.relation &&
        !countsAnother(figure.quantity, one.figure.quantity) &&
        compareParties(figure.parties, one.figure.parties) === "same",
    );
}

/** What the sources have of a figure's thing beside what would answer it. */
export interface Alike {
  /** Of the same time, in another currency only. */
  readonly otherUnit: Candidate | null;
  /** Of another time. */
  readonly otherTime: Candidate | null;
}

function alikeOf(figure: Figure, store: CorpusStore, concepts: ConceptFamily): Alike {
  const { unit } = figure.quantity;
  const period = endingWith(figure.period);
  const match = ({ figure: source, document }: Candidate): PeriodMatch =>
    (saysWhen(source, document.prose) ? compareToldTimes : compareTimes)(figure, source, concepts);
  const then = period ? sameThing(figure, store, { period }).filter((one) => match(one) === "same") : [];
  const [other] = then;
  const otherUnit = other && then.every((one) => otherCurrency(unit, one.figure.quantity.unit)) ? other : null;
  const otherTime = sameThing(figure, store, { unit }).find((one) => match(one) === "different") ?? null;
  return { otherUnit, otherTime };
}

/** Keeps what was worked out for a figure. */
interface Recalling {
  recall(figure: Figure, work: () => Alike): Alike;
}

/**
 * Says more of a figure that was not decided: can it be read two ways, is it of a time after all sources, do they have it in
 * another currency or for another time only? The verdict stays "not enough information".
 */
export function tellWhy(
  verdict: Verdict,
  draft: Prose,
  store: CorpusStore,
  concepts: ConceptFamily,
  known: Recalling,
): Verdict {
  const { figure, provenance, rule } = verdict;
  const { ambiguous } = figure.quantity;
  const nothing = rule === "no-source";
  if (nothing && ambiguous !== undefined) return leave(figure, "ambiguous", [], provenance);
  if (!saysWhen(figure, draft)) return verdict;
  const newest = store.describe().newest;
  const start = figure.period?.start;
  const late = figure.modality === "actual" && newest && start && start > newest;
  if (late && (nothing || rule === "other-period")) return leave(figure, "future", [], provenance);
  if (!nothing && rule !== "unsure" && rule !== "no-figure") return verdict;

  const { otherUnit, otherTime } = known.recall(figure, () => alikeOf(figure, store, concepts));
  if (otherUnit) return leave(figure, "other-unit", [cite(otherUnit.document, otherUnit.figure, false)], provenance);
  return otherTime
    ? leave(figure, "other-period", [cite(otherTime.document, otherTime.figure, false)], provenance)
    : verdict;
}
