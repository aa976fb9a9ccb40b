import { situate } from "../../server/src/verify/situation";
import { weigh } from "../../server/src/verify/weigh";
import type { Weights } from "../../server/src/verify/weights";
import { type Case, rescore } from "./cases";
import { type Example, fitLogistic, fitStandardised } from "./logistic";

// Where to begin looking for the slot: anything that likes context does.
const firstSlot = [-8, 1, 1, 2.5, 2.5, 2, 1, 1, 2.5, 1, -1.5, 0, -2, 0];

const penalty = { slot: 1, figure: 20, coverage: 1 };
// A document that is not the claim's own states none of its figures; there are many of them, so each counts little.
const elsewhere = 0.3;
// Nor does its own without the evidence; that is what a draft most often meets, and the hardest to tell.
const takenAway = 0.7;

/** The figure that answers in the claims people found supported: of the equal ones, the best so far; all others are none. */
function fitSlot(cases: readonly Case[], slot: readonly number[], times: boolean): number[] {
  const examples: Example[] = [];
  for (const { row, sentences } of cases) {
    if (row.label !== "SUPPORTED") continue;
    for (const { own } of sentences)
      for (const [at, pairs] of own.board.rows.entries()) {
        if ((own.board.contexts[at]?.item.calendar !== null) !== times) continue;
        const equal = pairs.filter((pair) => pair.agreement === 1);
        const [top] = equal.sort((a, b) => weigh(slot, b.features) - weigh(slot, a.features));
        if (!top) continue;
        for (const pair of pairs)
          if (pair === top || pair.agreement === 0) examples.push({ x: pair.features, label: pair === top ? 1 : 0 });
      }
  }
  return fitLogistic(examples, 2, penalty.slot)[0] ?? [];
}

/** Fits all weights to cases. */
export function train(cases: readonly Case[]): Weights {
  let slot: readonly number[] = firstSlot;
  let timeSlot: readonly number[] = firstSlot;
  for (let round = 0; round < 2; round++) {
    slot = fitSlot(cases, slot, false);
    timeSlot = fitSlot(cases, timeSlot, true);
  }
  const slots = { slot, timeSlot };
  const figures: Example[] = [];
  const statements: Example[] = [];
  for (const { row, sentences } of cases)
    for (const { own, away, others, labels, untouched } of sentences) {
      const scored = rescore(own.board, slots);
      for (const [at, label] of labels.entries()) {
        // Whether it is a number in words that the evidence lacks nobody noted.
        if (row.label !== "SUPPORTED" && scored.contexts[at]?.item.spelled) continue;
        figures.push({ x: situate(scored, at, own.coverage).features, label });
      }
      for (const other of others.slice(0, 1)) {
        const board = rescore(other.board, slots);
        for (const at of labels.keys())
          figures.push({ x: situate(board, at, other.coverage).features, label: 2, weight: elsewhere });
      }
      const bereft = rescore(away.board, slots);
      for (const at of labels.keys()) {
        const situation = situate(bereft, at, away.coverage);
        // The same value there may well be the same statement in other words.
        if (untouched[at] && !situation.equal) figures.push({ x: situation.features, label: 2, weight: takenAway });
      }
      statements.push({
        x: own.coverage.features,
        label: row.label === "SUPPORTED" ? 1 : 0,
        // A claim refuted by a figure may say all else that the source says.
        weight: labels.includes(1) ? 0 : 1,
      });
    }
  const [refuted = [], unstated = []] = fitStandardised(figures, 3, penalty.figure);
  return { ...slots, refuted, unstated, coverage: fitStandardised(statements, 2, penalty.coverage)[0] ?? [] };
}
