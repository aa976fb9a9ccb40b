import type { Pair } from "./situation";
import type { Turn } from "./turn";
import { coverageFeatures } from "./uncovered";
import type { View } from "./view";
import { supportedFrom } from "./weights";

/** How much it takes to flag a figure: "find" flags most, "neverCryWolf" least. */
export type Caution = "find" | "balanced" | "neverCryWolf";

/** What it takes to speak. Chosen by cross-validation over training claims (see `scripts/fit`). */
export interface Limits {
  /** Refuted from this probability on. */
  readonly refuted: number;
  /** A document refutes only where it speaks of the same: it holds this share of the statement's words … */
  readonly share: number;
  /** … and of their neighbouring pairs. */
  readonly pairs: number;
  /** … and lacks no name of it that is rarer than this. */
  readonly name: number;
  /** A document supports only a statement it is this likely to make. */
  readonly made: number;
}

export const refutedFrom: Readonly<Record<Caution, number>> = { find: 0.2, balanced: 0.25, neverCryWolf: 0.5 };

/**
 * The limits for a corpus of so many documents. Of many documents the closest is like any statement by chance, so more likeness
 * is asked of it: 1 document → 0.4 of the words, 10 → 0.5, 300 and more → 0.65.
 */
export function limitsFor(caution: Caution, documents: number, refuted = refutedFrom[caution]): Limits {
  const growth = Math.min(2.5, Math.log10(Math.max(1, documents)));
  return {
    refuted,
    share: 0.4 + 0.1 * growth,
    pairs: 0.15 + 0.06 * growth,
    name: growth > 2 ? 0.6 : Number.POSITIVE_INFINITY,
    made: 0.2 + 0.02 * growth,
  };
}

/** What the alignment says of a figure, before its slots are compared. */
export type Outcome<V extends View> =
  | { readonly kind: "refuted"; readonly view: V; readonly rival: Pair }
  /** The value stands in its slot, but a word beside it says the opposite. */
  | {
      readonly kind: "turned";
      readonly view: V;
      readonly equal: Pair;
      readonly turn: Turn;
    }
  /** `against`: a document that makes the same statement with another value. */
  | { readonly kind: "supported"; readonly views: readonly [V, ...V[]]; readonly against: V | null }
  /** The value stands in its slot, but the document does not make the statement around it. */
  | { readonly kind: "elsewhere"; readonly view: V; readonly equal: Pair }
  /** Something else stands in what may be its slot. */
  | { readonly kind: "unsure"; readonly view: V; readonly rival: Pair }
  /** The document speaks of the same, without a figure of the kind. */
  | { readonly kind: "numberless"; readonly view: V }
  | { readonly kind: "silent" };

const unsureFrom = 0.15;
// Another document that supports, and covers the statement nearly as well, keeps the best from refuting.
const comparable = 0.15;
const surely = 0.8;
// It says most of the statement, only without a number.
const speaksOf = 0.65;

// One thing that a sentence says among others is surer to be made where the others are not.
const saysClause = 0.5;

// A document that differs says nearly all of the statement, and its other value stands where the draft's does.
const saysAll = 0.75;
const against = <V extends View>(views: readonly V[], holding: V): V | null =>
  views.find(
    ({ situation, odds, coverage }) =>
      situation.rival !== null &&
      situation.equal === null &&
      odds.refuted >= surely &&
      coverage.share >= Math.max(saysAll, holding.coverage.share - comparable),
  ) ?? null;

const closeness = ({ coverage }: View): number => coverage.share + coverage.pairs;

const nameAt = coverageFeatures.indexOf("name");

/** Does the document hold enough of the statement, and all its names, to speak against it? */
const speaksOfTheSame = ({ coverage }: View, limit: Limits): boolean =>
  coverage.share >= limit.share && coverage.pairs >= limit.pairs && (coverage.features[nameAt] ?? 0) <= limit.name;

// What may be told of another event must be so much surer, to refute: where each says half of its own, by 0.18.
const dearer = 0.7;
const refutes = ({ odds, apart }: View, limit: Limits): boolean =>
  odds.refuted > limit.refuted && odds.refuted > limit.refuted + dearer * apart();

/** Decides one figure from what the nearest documents say; the closest refutes, any of them supports. */
export function decide<V extends View>(views: readonly V[], limit: Limits): Outcome<V> {
  const closest = views.reduce<V | null>((top, view) => (!top || closeness(view) > closeness(top) ? view : top), null);
  if (!closest) return { kind: "silent" };
  const { rival } = closest.situation;
  const isOfIt = speaksOfTheSame(closest, limit);
  const objection = views.some(
    (view) =>
      view !== closest &&
      view.situation.equal &&
      view.odds.supported >= surely &&
      view.coverage.share >= closest.coverage.share - comparable,
  );
  if (rival && !objection && isOfIt && refutes(closest, limit)) return { kind: "refuted", view: closest, rival };
  const holding = views.filter((view) => view.situation.equal && view.odds.supported >= supportedFrom);
  const [first, ...more] = holding
    .filter((view) => view.likelihood >= limit.made || view.clause() >= saysClause)
    .sort((a, b) => b.odds.supported * b.likelihood - a.odds.supported * a.likelihood);
  const other = first ?? holding[0];
  // Nobody else has the value, or makes the statement.
  const alone = other === closest && (first ? more : holding.slice(1)).length === 0;
  const turn = alone && isOfIt ? other.turned() : null;
  if (turn && other?.situation.equal) return { kind: "turned", view: other, equal: other.situation.equal, turn };
  if (first) return { kind: "supported", views: [first, ...more], against: against(views, first) };
  if (other?.situation.equal) return { kind: "elsewhere", view: other, equal: other.situation.equal };
  if (rival && closest.odds.refuted > unsureFrom) return { kind: "unsure", view: closest, rival };
  const numberless = views.every(({ situation }) => !situation.rival && !situation.equal);
  if (numberless && closest.coverage.share >= speaksOf && closest.likelihood >= limit.made)
    return { kind: "numberless", view: closest };
  return { kind: "silent" };
}
