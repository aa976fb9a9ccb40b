import { type SlotWeights, situationFeatures } from "./situation";
import { slotFeatures } from "./slot";
import { coverageFeatures } from "./uncovered";
import { weigh } from "./weigh";
import data from "./weights.json";

/** Logistic weights, each row the bias first and then one number a feature, in the order of the features' names. */
export interface Weights extends SlotWeights {
  /** Refuted against supported. */
  readonly refuted: readonly number[];
  /** Not stated against supported. */
  readonly unstated: readonly number[];
  /** Does the document make the statement? */
  readonly coverage: readonly number[];
}

type Named = Readonly<Record<string, number>>;

const inOrder = (row: Named, names: readonly string[]): number[] => ["bias", ...names].map((name) => row[name] ?? 0);

/** The weights that `scripts/fit` found and wrote to `weights.json`. */
export const fitted: Weights = {
  slot: inOrder(data.slot, slotFeatures),
  timeSlot: inOrder(data.timeSlot, slotFeatures),
  refuted: inOrder(data.refuted, situationFeatures),
  unstated: inOrder(data.unstated, situationFeatures),
  coverage: inOrder(data.coverage, coverageFeatures),
};

export interface Odds {
  readonly supported: number;
  readonly refuted: number;
  readonly unstated: number;
}

/** A figure counts as stated from this probability on. */
export const supportedFrom = 0.5;

/** The three-way logistic of a situation: probabilities that sum to 1. */
export function oddsOf(weights: Weights, features: readonly number[]): Odds {
  const refuted = Math.exp(Math.min(30, weigh(weights.refuted, features)));
  const unstated = Math.exp(Math.min(30, weigh(weights.unstated, features)));
  const sum = 1 + refuted + unstated;
  return { supported: 1 / sum, refuted: refuted / sum, unstated: unstated / sum };
}

/** How likely a statement with these coverage features is made by the document: 0..1. */
export const likelihood = (weights: Weights, features: readonly number[]): number =>
  1 / (1 + Math.exp(-weigh(weights.coverage, features)));
