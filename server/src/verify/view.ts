import type { Item } from "../corpus/stream/items";
import type { Tokens } from "../corpus/stream/stream";
import { clauseOf } from "./clause";
import { type Coverage, coverageOf } from "./coverage";
import { eventsApart } from "./event";
import { withoutLeadIn } from "./lead-in";
import { type Board, lay, type Situation, type SlotWeights, situate } from "./situation";
import { hitsOf, type Statement } from "./statement";
import { type Turn, turnIn } from "./turn";
import { pairlessAt } from "./uncovered";
import { likelihood, type Odds, oddsOf, supportedFrom, type Weights } from "./weights";
import type { Wording } from "./wording";

/** What one document has to say of one figure. */
export interface View {
  readonly situation: Situation;
  readonly odds: Odds;
  readonly coverage: Coverage;
  /** How likely the document makes the statement around the figure. */
  readonly likelihood: number;
  /** How likely the document makes the clause that the figure stands in, where the value is; 0 for a sentence of one clause. */
  readonly clause: () => number;
  /** The word of the statement that turns it round, where the value itself is there. Looked for when it is asked for. */
  readonly turned: () => Turn | null;
  /** How far the rival is told of another event: see `eventsApart`. Looked for when it is asked for. */
  readonly apart: () => number;
}

/** What a board says of its figures, under weights. */
export function viewsOn({ board, coverage, wording }: Held, weights: Weights): View[] {
  const made = likelihood(weights, coverage.features);
  const judged = board.contexts.map(({ item }, at) => {
    const situation = situate(board, at, coverage);
    return { item, situation, odds: oddsOf(weights, situation.features) };
  });
  const held = judged.filter(({ situation, odds }) => situation.equal && odds.supported >= supportedFrom);
  let turn: Turn | null | undefined;
  const turned = (item: Item): Turn | null => {
    if (!held.some((one) => one.item === item)) return null;
    if (turn === undefined) turn = turnIn(board, coverage.sentences, wording);
    return turn && nearestTo(turn.token, held) === item ? turn : null;
  };
  const said = (center: number, { equal, rival }: Situation): number => {
    const { statement, document, hits } = board;
    // "1 đêm" where the source says "3 đêm tại Hà Nội và 1 đêm tại Hưng Yên" is the number of another clause.
    if (!equal || (rival && rival.score > equal.score)) return 0;
    const clause = clauseOf(statement, center, wording.text);
    if (!clause) return 0;
    const { sentences, features } = cover(clause, document, hits).coverage;
    return sentences[0] === document.sentences[equal.item.token] ? likelihood(weights, features) : 0;
  };
  return judged.map(({ item, situation, odds }) => ({
    situation,
    odds,
    coverage,
    likelihood: made,
    clause: () => said(item.token, situation),
    turned: () => turned(item),
    apart: () =>
      situation.rival ? eventsApart(board, item, situation.rival, wording, coverage.features[pairlessAt] ?? 0) : 0,
  }));
}

/** The item that a word belongs to: the nearest, of two the one behind it. */
const nearestTo = (token: number, items: readonly { readonly item: Item }[]): Item | undefined =>
  items
    .map(({ item }) => item)
    .sort((a, b) => Math.abs(a.token - token) - Math.abs(b.token - token) || b.token - a.token)[0];

/** One statement held against one document. */
export interface Held {
  readonly board: Board;
  readonly coverage: Coverage;
  readonly wording: Wording;
}

/** Lays a statement's figures beside a document's, its lead-in left aside. */
export function hold(
  statement: Statement,
  items: readonly Item[],
  document: Tokens,
  wording: Wording,
  weights: SlotWeights,
): Held {
  const hits = hitsOf(statement, document);
  const { bare, coverage } = cover(statement, document, hits);
  return { board: lay(bare, items, document, hits, weights), coverage, wording };
}

/** How a document covers a statement, its lead-in left aside. */
function cover(statement: Statement, document: Tokens, hits: Int32Array): { bare: Statement; coverage: Coverage } {
  const whole = coverageOf(statement, document, hits);
  const bare = withoutLeadIn(statement, document, hits, whole.sentences);
  return { bare, coverage: bare === statement ? whole : coverageOf(bare, document, hits) };
}

/** Holds a document against a statement: one view for each of its figures. */
export const viewsOf = (
  statement: Statement,
  items: readonly Item[],
  document: Tokens,
  wording: Wording,
  weights: Weights,
): View[] => viewsOn(hold(statement, items, document, wording, weights), weights);
