import type { Candidate, CorpusStore } from "../../corpus/store/port";
import type { Figure } from "../../model/figure";
import type { Verdict } from "../../model/verdict";
import { add, disjoint, divide, type Interval, intervalOf, scale, shift, subtract } from "../arithmetic/interval";
import { writtenLike } from "../arithmetic/written";
import type { ConceptFamily } from "../compare/concept";
import { compareParties } from "../compare/parties";
import { comparePeriods } from "../compare/period";
import { cite } from "../evidence";
import { support } from "../verdicts";
import { about, asked, endingWith } from "./questions";

/** What figures of one source give for a draft's, and how. */
interface Derivation {
  readonly operands: readonly [Candidate, ...Candidate[]];
  readonly computed: Interval;
  readonly formula: string;
}

const isLevel = ({ kind, quantity, modality }: Figure): boolean =>
  kind === "quantity" && quantity.relation === "level" && modality === "actual";

/** About the same countries; a sum's parts go in both directions. */
const samePeople = (a: Figure, b: Figure): boolean => {
  const match = compareParties(a.parties, b.parties);
  return match === "same" || match === "swapped";
};

/**
 * Supports a figure that no source states but that follows from figures of one source, the formula shown: a total from its
 * parts, a part from the total and the others, a balance, last year's level from this year's and its growth. Derivations
 * never refute: what a source leaves unsaid may have been left unsaid for a reason.
 */
export function derive(figure: Figure, store: CorpusStore, concepts: ConceptFamily): Verdict | null {
  const stated = intervalOf(figure.quantity);
  const concept = figure.concept?.id;
  if (!stated || !concept || !isLevel(figure) || !figure.period?.end || figure.quantity.ambiguous) return null;
  for (const found of [...composed(figure, concept, store, concepts), ...backdated(figure, concept, store)]) {
    if (disjoint(stated, found.computed) || !narrow(found.computed)) continue;
    const value = writtenLike(figure, found.computed) ?? figure.text;
    const derivation = `${found.formula} = ${value}`;
    const [first, ...rest] = found.operands.map((one) => ({ ...cite(one.document, one.figure, true), derivation }));
    if (first) return support(figure, "derived", [first, ...rest], [{ what: "derived" }], derivation);
  }
  return null;
}

/** A computed value that could be nearly anything supports nothing. */
const narrow = ({ low, high }: Interval): boolean => high.minus(low).lte(high.abs().times("0.04"));

/** Totals, parts and balances, where the glossary says what adds up. */
function composed(figure: Figure, concept: string, store: CorpusStore, concepts: ConceptFamily): Derivation[] {
  const { unit } = figure.quantity;
  const period = endingWith(figure.period);
  const fits = (other: Figure): boolean =>
    isLevel(other) &&
    other.quantity.unit === unit &&
    comparePeriods(figure.period, other.period) === "same" &&
    samePeople(figure, other);
  const fitting = (id: string): Candidate[] =>
    store
      .find({ concept: id, unit, movement: false, ...about(figure), ...(period && { period }), limit: asked })
      .found.filter((one) => fits(one.figure));
  const found: Derivation[] = [];
  const combine = (first: string, others: readonly string[], how: typeof add, sign: string): void => {
    for (const start of fitting(first)) {
      const { document } = start;
      const rest = others.flatMap((id): Candidate[] => {
        const part = document.figures.find((other) => other.concept?.id === id && fits(other));
        return part ? [{ document, figure: part }] : [];
      });
      const intervals = [start, ...rest].flatMap((one) => intervalOf(one.figure.quantity) ?? []);
      const [head, ...tail] = intervals;
      if (!head || rest.length < others.length || tail.length < others.length) continue;
      found.push({
        operands: [start, ...rest],
        computed: tail.reduce(how, head),
        formula: [start, ...rest].map((one) => one.figure.text).join(` ${sign} `),
      });
    }
  };
  const own = concepts.get(concept);
  const [firstPart, ...otherParts] = own?.sumOf ?? [];
  if (firstPart) combine(firstPart, otherParts, add, "+");
  if (own?.differenceOf) combine(own.differenceOf[0], [own.differenceOf[1]], subtract, "−");
  const whole = concepts.get(own?.partOf);
  if (whole?.sumOf?.includes(concept))
    combine(
      whole.id,
      whole.sumOf.filter((id) => id !== concept),
      subtract,
      "−",
    );
  return found;
}

const yearOf = (day: string | null | undefined): number | null => (day ? Number(day.slice(0, 4)) : null);

/** The level of the year before, from a level and its growth on the year. */
function backdated(figure: Figure, concept: string, store: CorpusStore): Derivation[] {
  const year = yearOf(figure.period?.end);
  if (year === null) return [];
  const next = store.find({
    concept,
    unit: figure.quantity.unit,
    movement: false,
    period: { from: `${year + 1}-01-01`, to: `${year + 1}-12-31` },
    ...about(figure),
    limit: asked,
  });
  return next.found.flatMap((now): Derivation[] => {
    if (!isLevel(now.figure)) return [];
    if (yearOf(now.figure.period?.end) !== year + 1 || !samePeople(figure, now.figure)) return [];
    const growth = now.document.figures.find(
      ({ quantity, sentence, at }) =>
        sentence === now.figure.sentence &&
        at.start > now.figure.at.end &&
        quantity.unit === "percent" &&
        quantity.relation === "difference",
    );
    const level = intervalOf(now.figure.quantity);
    const percent = growth && intervalOf(growth.quantity);
    if (!growth || !level || !percent || growth.quantity.change === null || growth.quantity.change === "flat")
      return [];
    const down = growth.quantity.change === "down";
    const moved = scale(down ? { low: percent.high.neg(), high: percent.low.neg() } : percent, 0.01);
    const computed = divide(level, shift(moved, 1));
    if (!computed) return [];
    const formula = `${now.figure.text} : (1 ${down ? "−" : "+"} ${growth.text})`;
    return [{ operands: [now, { document: now.document, figure: growth }], computed, formula }];
  });
}
