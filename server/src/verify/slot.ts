import type { Item } from "../corpus/stream/items";
import type { Tokens } from "../corpus/stream/stream";
import { type Context, contextOf, holdContext, neighboursOf, widths } from "./context";
import type { Statement } from "./statement";

/** What the surroundings of a draft's figure and a source's have in common: 0 (nothing) .. 1 (all), values left aside. */
export const slotFeatures = [
  "near", // context within 6 words, fading over 2.5
  "middle", // within 10, fading over 5
  "wide", // within 24, fading over 12
  "sentence", // the statement's words found in the source's sentence (half: beside it)
  "right", // the word behind
  "rightRare", // the same, by rarity
  "right2", // the second word behind
  "left", // the word before
  "left2",
  "both", // left and right
  "noRight", // the word behind differs
  "otherKind", // a year against a date, a count against a percentage
  "otherUnit", // both have a known unit, and not the same
] as const;

/** The surroundings of one figure of the draft. */
export interface SlotContext extends Context {
  readonly item: Item;
}

// The same whatever document the statement is held against.
const known = new WeakMap<Item, SlotContext>();

export function slotContext(statement: Statement, item: Item): SlotContext {
  const found = known.get(item) ?? { ...contextOf(statement, item.token), item };
  known.set(item, found);
  return found;
}

const shifted = (a: number, b: number, a2: number, b2: number): number =>
  a < 0 ? 0 : a === b ? 1 : a === b2 || (a2 >= 0 && a2 === b) ? 0.5 : 0;

// Filled anew with every pair.
const shared = new Float64Array(widths);

/** The features of `slotFeatures` for one figure of a document. `share`: see `sentenceShare`. */
export function holdAgainst(
  context: SlotContext,
  hits: Int32Array,
  document: Tokens,
  item: Item,
  share: number,
): readonly number[] {
  holdContext(context, hits, document, item.token, shared);
  const [left, left2, right, right2] = context.neighbours;
  const [otherLeft, otherLeft2, otherRight, otherRight2] = neighboursOf(document, item.token);
  const r = shifted(right, otherRight, right2, otherRight2);
  const l = shifted(left, otherLeft, left2, otherLeft2);
  return [
    shared[0] ?? 0,
    shared[1] ?? 0,
    shared[2] ?? 0,
    share,
    r,
    r * context.rightRarity,
    right2 >= 0 && right2 === otherRight2 ? 1 : 0,
    l,
    left2 >= 0 && left2 === otherLeft2 ? 1 : 0,
    r * l,
    r === 0 ? 1 : 0,
    context.item.kind === item.kind ? 0 : 1,
    otherUnit(context.item, item) ? 1 : 0,
  ];
}

function otherUnit(a: Item, b: Item): boolean {
  if (a.kind !== "number" || b.kind !== "number") return false;
  const one = a.figure.quantity.unit;
  const two = b.figure.quantity.unit;
  return one !== two;
}
