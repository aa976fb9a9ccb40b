import type { Item } from "../corpus/stream/items";
import type { Stream } from "../corpus/stream/stream";
import { border, reach, type Statement } from "./statement";

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

const spans = [
  { fade: 2.5, reach: 6 },
  { fade: 5, reach: 10 },
  { fade: 12, reach },
] as const;
/** How many widths a context is weighed at. */
export const widths = spans.length;

const fading = (length: number): Float64Array => Float64Array.from({ length: 80 }, (_, gap) => Math.exp(-gap / length));
const fall = spans.map(({ fade }) => fading(fade));
// A word may stand one place off for free; farther off it fades a little more slowly than the context itself.
const tolerance = spans.map(({ fade }) => fading(1.2 * fade));
const otherSide = 0.7;

/** The words around one figure of the draft, ready to be held against many places of a source. */
export interface SlotContext {
  readonly item: Item;
  /** For each word of the statement: its places in the context. */
  readonly places: readonly (readonly number[])[];
  /** Signed distance of each place; borders of sentences included. */
  readonly distances: Int32Array;
  /** Weight of each place at each width: `weights[3 * place + width]`. */
  readonly weights: Float64Array;
  readonly totals: Float64Array;
  /** Room to note the best match of each place at each width while a figure is held against it. */
  readonly best: Float64Array;
  /** Hashes of the neighbours: left, second left, right, second right; -1 where the sentence ends. */
  readonly neighbours: Neighbours;
  readonly rightRarity: number;
  /** Weight of each word of the sentence, fading with its distance from the figure. */
  readonly sentenceWeights: Float64Array;
  readonly sentenceTotal: number;
}

type Neighbours = readonly [left: number, left2: number, right: number, right2: number];

/** Distance between two tokens in words, each border of a sentence counting five. */
const distance = (stream: Stream, a: number, b: number): number =>
  Math.abs(a - b) + border * Math.abs((stream.sentences[a] ?? 0) - (stream.sentences[b] ?? 0));

function neighboursOf(stream: Stream, token: number): Neighbours {
  const sentence = stream.sentences[token];
  const at = (other: number): number => (stream.sentences[other] === sentence ? (stream.ids[other] ?? -1) : -1);
  return [at(token - 1), at(token - 2), at(token + 1), at(token + 2)];
}

export function slotContext(statement: Statement, item: Item): SlotContext {
  const { stream } = statement;
  const places: number[][] = Array.from({ length: statement.words.size }, () => []);
  const distances: number[] = [];
  const weights: number[] = [];
  const totals = new Float64Array(widths);
  const sentenceWeights = new Float64Array(statement.words.size);
  const start = Math.max(statement.from, item.token - reach);
  const stop = Math.min(statement.to, item.token + reach + 1);
  for (let token = statement.from; token < statement.to; token++) {
    if (token === item.token) continue;
    const word = statement.wordAt[token - statement.from] ?? 0;
    const weight = stream.weights[token] ?? 0;
    const gap = distance(stream, token, item.token);
    if (token >= statement.first && token < statement.end)
      sentenceWeights[word] = Math.max(sentenceWeights[word] ?? 0, weight * Math.exp(-gap / 20));
    if (token < start || token >= stop || gap > reach) continue;
    places[word]?.push(distances.length);
    distances.push(token < item.token ? -gap : gap);
    for (const [width, { reach: limit }] of spans.entries()) {
      const share = gap <= limit ? (0.1 + weight) * (fall[width]?.[gap] ?? 0) : 0;
      weights.push(share);
      totals[width] = (totals[width] ?? 0) + share;
    }
  }
  return {
    item,
    places,
    distances: Int32Array.from(distances),
    weights: Float64Array.from(weights),
    totals,
    best: new Float64Array(weights.length),
    neighbours: neighboursOf(stream, item.token),
    rightRarity: stream.weights[item.token + 1] ?? 0,
    sentenceWeights,
    sentenceTotal: sentenceWeights.reduce((sum, weight) => sum + weight, 0),
  };
}

/** Share of the statement's words in each sentence of a document that holds figures, seen from one figure. */
export function sentenceShare(context: SlotContext, hits: Int32Array, document: Stream, sentence: number): number {
  if (context.sentenceTotal === 0) return 0;
  const seen = new Map<number, number>();
  for (let other = sentence - 1; other <= sentence + 1; other++) {
    const share = other === sentence ? 1 : 0.5;
    for (let token = document.begins[other] ?? 0; token < (document.begins[other + 1] ?? 0); token++) {
      const word = hits[token] ?? -1;
      if (word >= 0 && (seen.get(word) ?? 0) < share) seen.set(word, share);
    }
  }
  let sum = 0;
  for (const [word, share] of seen) sum += share * (context.sentenceWeights[word] ?? 0);
  return sum / context.sentenceTotal;
}

const shifted = (a: number, b: number, a2: number, b2: number): number =>
  a < 0 ? 0 : a === b ? 1 : a === b2 || (a2 >= 0 && a2 === b) ? 0.5 : 0;

/** Fills `out` with the features of `slotFeatures` for one figure of a document. `share`: see `sentenceShare`. */
export function holdAgainst(
  context: SlotContext,
  hits: Int32Array,
  document: Stream,
  item: Item,
  share: number,
  out: Float64Array,
): void {
  const { best } = context;
  best.fill(0);
  const far = reach + 16;
  const stop = Math.min(document.ids.length, item.token + far + 1);
  for (let token = Math.max(0, item.token - far); token < stop; token++) {
    const word = hits[token] ?? -1;
    if (word < 0 || token === item.token) continue;
    const places = context.places[word];
    if (!places || places.length === 0) continue;
    const gap = distance(document, token, item.token);
    for (const place of places) {
      const wanted = context.distances[place] ?? 0;
      const off = Math.min(79, Math.max(0, Math.abs(gap - Math.abs(wanted)) - 1));
      const side = wanted < 0 === token < item.token ? 1 : otherSide;
      for (let width = 0; width < widths; width++) {
        const match = side * (tolerance[width]?.[off] ?? 0);
        if (match > (best[widths * place + width] ?? 0)) best[widths * place + width] = match;
      }
    }
  }
  out.fill(0);
  for (let i = 0; i < best.length; i++) {
    const width = i % widths;
    out[width] = (out[width] ?? 0) + (best[i] ?? 0) * (context.weights[i] ?? 0);
  }
  for (let width = 0; width < widths; width++) {
    const total = context.totals[width] ?? 0;
    out[width] = total > 0 ? (out[width] ?? 0) / total : 0;
  }
  const [left, left2, right, right2] = context.neighbours;
  const [otherLeft, otherLeft2, otherRight, otherRight2] = neighboursOf(document, item.token);
  const r = shifted(right, otherRight, right2, otherRight2);
  const l = shifted(left, otherLeft, left2, otherLeft2);
  out[3] = share;
  out[4] = r;
  out[5] = r * context.rightRarity;
  out[6] = right2 >= 0 && right2 === otherRight2 ? 1 : 0;
  out[7] = l;
  out[8] = left2 >= 0 && left2 === otherLeft2 ? 1 : 0;
  out[9] = r * l;
  out[10] = r === 0 ? 1 : 0;
  out[11] = context.item.kind === item.kind ? 0 : 1;
  out[12] = otherUnit(context.item, item) ? 1 : 0;
}

function otherUnit(a: Item, b: Item): boolean {
  if (a.kind !== "number" || b.kind !== "number") return false;
  const one = a.figure.quantity.unit;
  const two = b.figure.quantity.unit;
  return one !== two;
}
