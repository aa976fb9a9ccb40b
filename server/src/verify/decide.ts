import type { Pair } from "./situation";
import type { View } from "./view";

/** How much it takes to flag a figure: "find" flags most, "neverCryWolf" least. */
export type Caution = "find" | "balanced" | "neverCryWolf";

/** From which probability on a figure is refuted; chosen by cross-validation (see `scripts/fit`). */
export const thresholds: Readonly<Record<Caution, number>> = { find: 0.3, balanced: 0.4, neverCryWolf: 0.7 };

/** What the alignment says of a figure, before its slots are compared. */
export type Outcome<V extends View> =
  | { readonly kind: "refuted"; readonly view: V; readonly rival: Pair }
  | { readonly kind: "supported"; readonly views: readonly [V, ...V[]] }
  /** The value stands in its slot, but the document does not make the statement around it. */
  | { readonly kind: "elsewhere"; readonly view: V; readonly equal: Pair }
  /** Something else stands in what may be its slot. */
  | { readonly kind: "unsure"; readonly view: V; readonly rival: Pair }
  | { readonly kind: "silent" };

const supportedFrom = 0.5;
const madeFrom = 0.25;
const unsureFrom = 0.15;
// A document refutes only where it clearly speaks of the same: it holds most of the statement's words and of their pairs.
const spokenOf = { share: 0.6, pairs: 0.3 };
// Another document that supports, and covers the statement nearly as well, keeps the best from refuting.
const comparable = 0.15;
const surely = 0.8;

const closeness = ({ coverage }: View): number => coverage.share + coverage.pairs;

/** Decides one figure from what the nearest documents say; the closest refutes, any of them supports. */
export function decide<V extends View>(views: readonly V[], threshold: number): Outcome<V> {
  const closest = views.reduce<V | null>((top, view) => (!top || closeness(view) > closeness(top) ? view : top), null);
  if (!closest) return { kind: "silent" };
  const { rival } = closest.situation;
  const objection = views.some(
    (view) =>
      view !== closest &&
      view.situation.equal &&
      view.odds.supported >= surely &&
      view.coverage.share >= closest.coverage.share - comparable,
  );
  if (
    rival &&
    !objection &&
    closest.odds.refuted > threshold &&
    closest.coverage.share >= spokenOf.share &&
    closest.coverage.pairs >= spokenOf.pairs
  )
    return { kind: "refuted", view: closest, rival };
  const holding = views.filter((view) => view.situation.equal && view.odds.supported >= supportedFrom);
  const [first, ...more] = holding
    .filter((view) => view.likelihood >= madeFrom)
    .sort((a, b) => b.odds.supported * b.likelihood - a.odds.supported * a.likelihood);
  if (first) return { kind: "supported", views: [first, ...more] };
  const other = holding.find((view) => view.situation.equal);
  if (other?.situation.equal) return { kind: "elsewhere", view: other, equal: other.situation.equal };
  if (rival && closest.odds.refuted > unsureFrom) return { kind: "unsure", view: closest, rival };
  return { kind: "silent" };
}
