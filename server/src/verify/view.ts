import type { Item } from "../corpus/stream/items";
import type { Tokens } from "../corpus/stream/stream";
import type { Reason } from "../model/verdict";
import { type Coverage, coverageOf } from "./coverage";
import { withoutLeadIn } from "./lead-in";
import { turnedBy } from "./opposites";
import { type Board, lay, type Situation, type SlotWeights, situate } from "./situation";
import { hitsOf, type Statement } from "./statement";
import { likelihood, type Odds, oddsOf, supportedFrom, type Weights } from "./weights";

/** What one document has to say of one figure. */
export interface View {
  readonly situation: Situation;
  readonly odds: Odds;
  readonly coverage: Coverage;
  /** How likely the document makes the statement around the figure. */
  readonly likelihood: number;
  /** The slot that a word beside the figure turns round, if the value itself is there. */
  readonly turned: Exclude<Reason, "arithmetic"> | null;
}

/** What a board says of its figures, under weights. */
export function viewsOn(board: Board, coverage: Coverage, weights: Weights): View[] {
  const made = likelihood(weights, coverage.features);
  return board.contexts.map(({ item }, at) => {
    const situation = situate(board, at);
    const odds = oddsOf(weights, situation.features);
    const turned = situation.equal && odds.supported >= supportedFrom ? turnedBy(board, item.token) : null;
    return { situation, odds, coverage, likelihood: made, turned };
  });
}

/** One statement held against one document. */
export interface Held {
  readonly board: Board;
  readonly coverage: Coverage;
}

/** Lays a statement's figures beside a document's, its lead-in left aside. */
export function hold(statement: Statement, items: readonly Item[], document: Tokens, weights: SlotWeights): Held {
  const hits = hitsOf(statement, document);
  const whole = coverageOf(statement, document, hits);
  const bare = withoutLeadIn(statement, document, hits, whole.sentences);
  const coverage = bare === statement ? whole : coverageOf(bare, document, hits);
  return { board: lay(bare, items, document, hits, weights), coverage };
}

/** Holds a document against a statement: one view for each of its figures. */
export function viewsOf(statement: Statement, items: readonly Item[], document: Tokens, weights: Weights): View[] {
  const { board, coverage } = hold(statement, items, document, weights);
  return viewsOn(board, coverage, weights);
}
