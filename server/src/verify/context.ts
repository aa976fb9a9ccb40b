import type { Tokens } from "../corpus/stream/stream";
import { border, reach, type Statement } from "./statement";

const spans = [
  { fade: 2.5, reach: 6 },
  { fade: 5, reach: 10 },
  { fade: 12, reach },
] as const;
/** How many widths a context is weighed at. */
export const widths = spans.length;
const limits = spans.map((span) => span.reach);

// One number a gap and width: `table[widths * gap + width]`.
const longest = 80;
const fading = (stretch: number): Float64Array =>
  Float64Array.from({ length: longest * widths }, (_, at) =>
    Math.exp(-Math.floor(at / widths) / (stretch * (spans[at % widths]?.fade ?? 1))),
  );
const fall = fading(1);
// A word may stand one place off for free; farther off it fades a little more slowly than the context itself.
const tolerance = fading(1.2);
const otherSide = 0.7;

/** The words around one place of a statement, ready to be held against many places of a source. */
export interface Context {
  /** The word of each place. */
  readonly words: readonly number[];
  /** For each word of the statement its first place, and for each place the next one of its word; -1: none. */
  readonly first: readonly number[];
  readonly next: readonly number[];
  /** Signed distance of each place; borders of sentences included. */
  readonly distances: readonly number[];
  /** Weight of each place at each width: `weights[widths * place + width]`. */
  readonly weights: readonly number[];
  readonly totals: readonly number[];
  /** Hashes of the neighbours: left, second left, right, second right; -1 where the sentence ends. */
  readonly neighbours: Neighbours;
  readonly rightRarity: number;
}

export type Neighbours = readonly [left: number, left2: number, right: number, right2: number];

/** Distance between two tokens in words, each border of a sentence counting five. */
export const gapBetween = (stream: Tokens, a: number, b: number): number =>
  Math.abs(a - b) + border * Math.abs((stream.sentences[a] ?? 0) - (stream.sentences[b] ?? 0));

/** What stands beside a token in its sentence. */
export function neighboursOf(stream: Tokens, token: number): Neighbours {
  const sentence = stream.sentences[token];
  const at = (other: number): number => (stream.sentences[other] === sentence ? (stream.ids[other] ?? -1) : -1);
  return [at(token - 1), at(token - 2), at(token + 1), at(token + 2)];
}

/** The context of one token of a statement. */
export function contextOf(statement: Statement, center: number): Context {
  const { stream, from, wordAt } = statement;
  const start = Math.max(from, center - reach);
  const stop = Math.min(statement.to, center + reach + 1);
  const words: number[] = [];
  const first: number[] = Array(statement.words.size).fill(-1);
  const next: number[] = [];
  const distances: number[] = [];
  const weights: number[] = [];
  const totals: number[] = spans.map(() => 0);
  for (let token = start; token < stop; token++) {
    const gap = gapBetween(stream, token, center);
    if (token === center || gap > reach) continue;
    const word = wordAt[token - from] ?? 0;
    const place = words.push(word) - 1;
    next.push(first[word] ?? -1);
    first[word] = place;
    distances.push(token < center ? -gap : gap);
    const weight = 0.1 + (stream.weights[token] ?? 0);
    for (let width = 0; width < widths; width++) {
      const share = gap <= (limits[width] ?? 0) ? weight * (fall[widths * gap + width] ?? 0) : 0;
      weights.push(share);
      totals[width] = (totals[width] ?? 0) + share;
    }
  }
  const neighbours = neighboursOf(stream, center);
  return { words, first, next, distances, weights, totals, neighbours, rightRarity: stream.weights[center + 1] ?? 0 };
}

// The best match of each place at each width, while a context is held against a place of a document.
const best = new Float64Array(widths * (2 * reach + 1));

/** Fills the first places of `out` with what two contexts share, 0..1, one number a width, the narrowest first. */
export function holdContext(
  context: Context,
  hits: Int32Array,
  document: Tokens,
  center: number,
  out: Float64Array,
): void {
  const { first, next, distances, weights, totals } = context;
  best.fill(0, 0, weights.length);
  const far = reach + 16;
  const stop = Math.min(document.ids.length, center + far + 1);
  for (let token = Math.max(0, center - far); token < stop; token++) {
    const word = hits[token] ?? -1;
    if (word < 0 || token === center) continue;
    let place = first[word] ?? -1;
    if (place < 0) continue;
    const gap = gapBetween(document, token, center);
    for (; place >= 0; place = next[place] ?? -1) {
      const wanted = distances[place] ?? 0;
      const off = widths * Math.min(longest - 1, Math.max(0, Math.abs(gap - Math.abs(wanted)) - 1));
      const side = wanted < 0 === token < center ? 1 : otherSide;
      const at = widths * place;
      for (let width = 0; width < widths; width++) {
        const match = side * (tolerance[off + width] ?? 0);
        if (match > (best[at + width] ?? 0)) best[at + width] = match;
      }
    }
  }
  for (let width = 0; width < widths; width++) {
    let sum = 0;
    for (let at = width; at < weights.length; at += widths) sum += (best[at] ?? 0) * (weights[at] ?? 0);
    const total = totals[width] ?? 0;
    out[width] = total > 0 ? sum / total : 0;
  }
}
