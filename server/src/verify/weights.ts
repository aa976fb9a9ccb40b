import { coverageFeatures } from "./coverage";
import { situationFeatures } from "./situation";
import { slotFeatures } from "./slot";
import data from "./weights.json";

type Named = Readonly<Record<string, number>>;

/** Weights in the order of their features, the bias first. A feature without a weight counts nothing. */
const inOrder = (weights: Named, names: readonly string[]): number[] =>
  ["bias", ...names].map((name) => weights[name] ?? 0);

/** Logistic weights fitted offline by `scripts/fit`; `figure` has one row for "refuted" and one for "unstated" against "supported". */
export const weights = {
  slot: inOrder(data.slot, slotFeatures),
  refuted: inOrder(data.refuted, situationFeatures),
  unstated: inOrder(data.unstated, situationFeatures),
  coverage: inOrder(data.coverage, coverageFeatures),
};

/** Linear score of features. */
export function weigh(row: readonly number[], features: Float64Array): number {
  let sum = row[0] ?? 0;
  for (let i = 0; i < features.length; i++) sum += (row[i + 1] ?? 0) * (features[i] ?? 0);
  return sum;
}

export interface Odds {
  readonly supported: number;
  readonly refuted: number;
  readonly unstated: number;
}

/** The three-way logistic of a situation: probabilities that sum to 1. */
export function oddsOf(features: Float64Array): Odds {
  const refuted = Math.exp(Math.min(30, weigh(weights.refuted, features)));
  const unstated = Math.exp(Math.min(30, weigh(weights.unstated, features)));
  const sum = 1 + refuted + unstated;
  return { supported: 1 / sum, refuted: refuted / sum, unstated: unstated / sum };
}

/** How likely it is that a statement with these coverage features is made by the document. */
export const likelihood = (features: Float64Array): number => 1 / (1 + Math.exp(-weigh(weights.coverage, features)));
