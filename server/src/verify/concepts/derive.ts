import type { Candidate, CorpusStore } from "../../corpus/store/port";
import type { Figure } from "../../model/figure";
import type { Evidence, Step, Verdict } from "../../model/verdict";
import { add, disjoint, type Interval, intervalOf, subtract } from "../arithmetic/interval";
import { writtenLike } from "../arithmetic/written";
import type { ConceptFamily } from "../compare/concept";
import { comparePeriods } from "../compare/period";
import { cite } from "../evidence";
import { atHome, type Home } from "../home";
import { refute, support } from "../verdicts";
import { backdated } from "./backdated";
import { type Derivation, isLevel, samePeople } from "./derivation";
import { digitsOf, telling } from "./digits";
import { about, endingWith, asked as limit } from "./questions";
import { saysWhen } from "./standing";

/**
 * Judges a figure that no source states but that follows from figures of one source, the formula shown: a total from its parts,
 * a part from the total and the others, a balance, an earlier level from a later one and its growth. What it says is of its
 * own time and parties, or `home`'s; where that is not surely what the source's figures are of, it supports and never refutes.
 */
export function derive(
  figure: Figure,
  store: CorpusStore,
  concepts: ConceptFamily,
  home: Home | null = null,
): Verdict | null {
  const stated = intervalOf(figure.quantity);
  const concept = figure.concept?.id;
  if (!stated || !concept || !isLevel(figure) || !figure.period?.end || figure.quantity.ambiguous) return null;
  const parties = home === null ? null : atHome(figure, home);
  const asked: Figure = parties ? { ...figure, parties } : figure;
  const found = [
    ...composed(asked, figure, concept, store, concepts),
    ...backdated(asked, concept, store, concepts),
  ].filter(({ computed }) => isNarrow(computed, digitsOf(figure)));
  const holding = found.find(({ computed }) => !disjoint(stated, computed));
  if (holding) {
    const { evidence, derivation } = written(figure, holding, true);
    return support(figure, "derived", evidence, steps, derivation);
  }
  // Whatever may be of that time must speak against it, and one must surely be.
  const against = found.every(({ computed }) => isFar(stated, computed)) && found.find(({ sure }) => sure);
  return against && figure.period.certainty === "stated"
    ? refute(figure, "value", written(figure, against, false).evidence, steps)
    : null;
}

const steps: readonly Step[] = [{ what: "derived" }];

function written(figure: Figure, { operands, computed, formula }: Derivation, agrees: boolean) {
  const result = writtenLike(figure, computed) ?? (agrees ? figure.text : null);
  const derivation = result === null ? formula : `${formula} = ${result}`;
  const [first, ...rest] = operands;
  const quote = (one: Candidate): Evidence => ({ ...cite(one.document, one.figure, agrees), derivation });
  const evidence: readonly [Evidence, ...Evidence[]] = [quote(first), ...rest.map(quote)];
  return { evidence, derivation };
}

// Sources round what they add up; and what is three times as much is another thing.
const slack = 0.01;
const farthest = 3;

/** Is what was stated surely not what follows, though of its size? */
const isFar = (stated: Interval, computed: Interval): boolean => {
  const room = computed.high.abs().times(slack);
  const apart = disjoint(stated, { low: computed.low.minus(room), high: computed.high.plus(room) });
  return apart && stated.low.lte(computed.high.times(farthest)) && stated.high.times(farthest).gte(computed.low);
};

/** A computed value that could be nearly anything supports nothing, least of all a figure told to the last digit. */
const isNarrow = ({ low, high }: Interval, digits: number): boolean =>
  high.minus(low).lte(high.abs().times(digits < telling ? "0.15" : "0.04"));

/** Totals, parts and balances, where the glossary says what adds up. */
function composed(
  figure: Figure,
  said: Figure,
  concept: string,
  store: CorpusStore,
  concepts: ConceptFamily,
): Derivation[] {
  const { unit } = figure.quantity;
  const period = endingWith(figure.period);
  const fits = (other: Figure): boolean =>
    isLevel(other) &&
    other.quantity.unit === unit &&
    comparePeriods(figure.period, other.period) === "same" &&
    samePeople(figure, other);
  const fitting = (id: string): Candidate[] =>
    store
      .find({ concept: id, unit, movement: false, ...about(figure), ...(period && { period }), limit })
      .found.filter((one) => fits(one.figure));
  const found: Derivation[] = [];
  const combine = (
    first: string,
    others: readonly string[],
    how: typeof add,
    sign: string,
    begins: (start: Figure) => boolean = () => true,
  ): void => {
    for (const start of fitting(first)) {
      if (!begins(start.figure)) continue;
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
        sure: [start, ...rest].every((one) => saysWhen(one.figure, document.prose)),
      });
    }
  };
  const own = concepts.get(concept);
  const [firstPart, ...otherParts] = own?.sumOf ?? [];
  if (firstPart) combine(firstPart, otherParts, add, "+");
  if (own?.differenceOf) combine(own.differenceOf[0], [own.differenceOf[1]], subtract, "−", isOwn(said));
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

/** One's surplus is of one's own exports: whose balance it is and who sells must be said, and be the same. */
const isOwn =
  ({ parties: { of, from } }: Figure) =>
  ({ parties, concept }: Figure): boolean => {
    const whose = from ?? of;
    const seller = concept?.id === "imports" ? parties.to : parties.from;
    return whose !== undefined && (seller ?? parties.of) === whose;
  };
