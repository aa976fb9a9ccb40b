import type { Item } from "../corpus/stream/items";
import type { Stream } from "../corpus/stream/stream";
import { type Coverage, coverageOf } from "./coverage";
import { lay, type Situation, situate } from "./situation";
import type { Statement } from "./statement";
import { likelihood, type Odds, oddsOf, type Weights } from "./weights";

/** What one document has to say of one figure. */
export interface View {
  readonly situation: Situation;
  readonly odds: Odds;
  readonly coverage: Coverage;
  /** How likely the document makes the statement around the figure. */
  readonly likelihood: number;
}

/** Holds a document against a statement: one view for each of its figures. */
export function viewsOf(statement: Statement, items: readonly Item[], document: Stream, weights: Weights): View[] {
  const board = lay(statement, items, document, weights.slot);
  const coverage = coverageOf(statement, document, board.hits);
  const made = likelihood(weights, coverage.features);
  return items.map((_, at) => {
    const situation = situate(board, at);
    return { situation, odds: oddsOf(weights, situation.features), coverage, likelihood: made };
  });
}
