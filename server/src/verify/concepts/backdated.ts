import type { Candidate, CorpusStore } from "../../corpus/store/port";
import type { Figure } from "../../model/figure";
import { divide, intervalOf, scale, shift } from "../arithmetic/interval";
import { isCount } from "../compare/agreement";
import type { ConceptFamily } from "../compare/concept";
import { compareDays, comparePeriods } from "../compare/period";
import { type Derivation, isLevel, samePeople } from "./derivation";
import { about, asked as limit } from "./questions";
import { saysWhen } from "./standing";
import { timeBefore } from "./time-before";

// Growth is told against one of the years before.
const farthest = 5;

/** The growths told of a level, in its sentence behind it and before any other level. */
function growthsOf({ document, figure: now }: Candidate): Figure[] {
  const next = document.figures.find(
    (other) => other.sentence === now.sentence && isLevel(other) && other.at.start >= now.at.end,
  );
  return document.figures.filter(
    ({ quantity, sentence, at, concept, modality }) =>
      sentence === now.sentence &&
      at.start > now.at.end &&
      (!next || at.end <= next.at.start) &&
      quantity.unit === "percent" &&
      quantity.relation === "difference" &&
      modality === "actual" &&
      concept?.id === now.concept?.id,
  );
}

/**
 * The level of an earlier time, from a later level and its growth since: "46,2 tỷ USD năm 2024, tăng 5% so với năm 2023" gives
 * 44 tỷ USD for 2023, and nothing for a part of 2023.
 */
export function backdated(figure: Figure, concept: string, store: CorpusStore, concepts: ConceptFamily): Derivation[] {
  const end = figure.period?.end;
  if (!end) return [];
  const later = store.find({
    concept,
    unit: figure.quantity.unit,
    movement: false,
    period: { from: end, to: `${Number(end.slice(0, 4)) + farthest}-12-31` },
    ...about(figure),
    limit,
  });
  const compare = isCount(figure, concepts) ? compareDays : comparePeriods;
  const asked = figure.period && { ...figure.period, certainty: "stated" as const };
  return later.found.flatMap((now) => {
    const level = intervalOf(now.figure.quantity);
    if (!level || !isLevel(now.figure) || !samePeople(figure, now.figure)) return [];
    const { period } = now.figure;
    if (period?.certainty !== "stated" && period?.mention === undefined) return [];
    const told = saysWhen(now.figure, now.document.prose);
    return growthsOf(now).flatMap((growth): Derivation[] => {
      const { change } = growth.quantity;
      const before = timeBefore(now.figure, growth, compare === compareDays);
      const match = before ? compare(asked, before.period) : "different";
      const percent = intervalOf(growth.quantity);
      if (!before || !percent || change === null || change === "flat" || match === "different") return [];
      const down = change === "down";
      const moved = scale(down ? { low: percent.high.neg(), high: percent.low.neg() } : percent, 0.01);
      const computed = divide(level, shift(moved, 1));
      if (!computed) return [];
      const formula = `${now.figure.text} : (1 ${down ? "−" : "+"} ${growth.text})`;
      const operands = [now, { document: now.document, figure: growth }] as const;
      return [{ operands, computed, formula, sure: told && before.sure && match === "same" }];
    });
  });
}
