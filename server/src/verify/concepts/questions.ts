import type { Candidate, CorpusStore, Question } from "../../corpus/store/port";
import type { Figure } from "../../model/figure";
import type { Period } from "../../model/period";
import { familyOf } from "../../model/unit";
import type { ConceptFamily } from "../compare/concept";
import { everyone } from "../compare/parties";
import { digitsOf, surely, telling } from "./digits";

/** So many figures of one slot are looked at: of a thing that thousands of sources give, the nearest tell what all would. */
export const asked = 32;

/** Levels answer levels and shares, movements answer movements. */
const moves = ({ quantity: { relation } }: Figure): boolean => relation === "difference" || relation === "contribution";

/** The figure's own value, as the store counts distances. */
function valueAsked({ quantity: { lower, upper } }: Figure): Question["value"] | null {
  if (lower === null && upper === null) return null;
  const [low, high] = [Number(lower ?? upper), Number(upper ?? lower)];
  return { low: Math.min(low, high), high: Math.max(low, high) };
}

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const around = (day: string): Question["period"] | null =>
  Number.isNaN(Date.parse(day)) ? null : { from: shifted(day, -1), to: shifted(day, 1) };

// Dates take long to write out, and a paper's periods end on few days.
const known = new Map<string, Question["period"] | null>();
const mostKnown = 10_000;

/** Periods that may be the same one: "hết tháng 10" and "tính đến 31/10" end a day apart at most. */
export function endingWith(period: Period | null): Question["period"] | undefined {
  if (!period?.end) return undefined;
  let found = known.get(period.end);
  if (found === undefined) {
    found = around(period.end);
    if (known.size >= mostKnown) known.clear();
    known.set(period.end, found);
  }
  return found ?? undefined;
}

/** Who it is about, for a question; nobody: whoever. */
export const about = ({ parties }: Figure): Pick<Question, "about"> => {
  const all = [...everyone(parties)];
  return all.length > 0 ? { about: all } : {};
};

/** Each once, in the order they were first found. */
function once(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<Figure>();
  return candidates.filter(({ figure }) => {
    const isNew = !seen.has(figure);
    seen.add(figure);
    return isNew;
  });
}

/**
 * What the sources say of the figure's concept and its siblings: what is nearest in value; and where that is not all, what is of
 * the same parties, of the same time, and the newest, each nearest first.
 */
export function measured(figure: Figure, store: CorpusStore, concepts: ConceptFamily): Candidate[] {
  const concept = concepts.get(figure.concept?.id);
  const value = valueAsked(figure);
  if (!concept || !value) return [];
  const unit = { family: familyOf(figure.quantity.unit), movement: moves(figure), limit: asked };
  const period = endingWith(figure.period);
  const found = [concept.id, ...concepts.siblings(concept.id)].flatMap((id) => {
    const slot = { concept: id, ...unit };
    const nearest = store.find({ ...slot, value });
    if (nearest.complete) return nearest.found;
    const more = store.findMany([
      { ...slot, ...about(figure), value },
      ...(period ? [{ ...slot, ...about(figure), period, value }] : []),
      { ...slot, ...about(figure) },
    ]);
    return [...nearest.found, ...more.flatMap((answer) => answer.found)];
  });
  return once(found);
}

// As far as a rounding word reaches (compare/value.ts).
const room = 0.07;

/**
 * Figures of about the same value where one of the two texts does not name what it measures, or names the whole or a part. The
 * fewer slots are named, the more digits it takes that two equal numbers are no coincidence (see `upholds`): what could be none
 * but a coincidence is not asked for.
 */
export function sameValue(figure: Figure, store: CorpusStore, concepts: ConceptFamily): Candidate[] {
  const value = valueAsked(figure);
  const digits = digitsOf(figure);
  if (!value || digits < telling) return [];
  const question = {
    unit: figure.quantity.unit,
    movement: moves(figure),
    value,
    reach: Math.abs(value.low) * room,
    limit: asked,
  };
  const people = [...everyone(figure.parties)];
  const period = endingWith(figure.period);
  const slots: readonly Partial<Question>[] = [
    ...(people.length > 0 ? [{ naming: people }] : []),
    ...(period && digits >= surely ? [{ period }] : []),
  ];
  const concept = concepts.get(figure.concept?.id);
  const named: readonly Pick<Question, "concept">[] = concept
    ? [{ concept: null }, ...concepts.parts(concept.id).map((id) => ({ concept: id }))]
    : [{}];
  const questions = named.flatMap((one) => slots.map((slot) => ({ ...question, ...one, ...slot })));
  return once(store.findMany(questions).flatMap(({ found }) => found));
}
