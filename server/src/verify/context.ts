import type { Tokens } from "../corpus/stream/stream";
import { border, reach, type Statement } from "./statement";

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

/** The words around one place of a statement, ready to be held against many places of a source. */
export interface Context {
  /** For each word of the statement: its places in the context. */
  readonly places: readonly (readonly number[])[];
  /** Signed distance of each place; borders of sentences included. */
  readonly distances: Int32Array;
  /** Weight of each place at each width: `weights[3 * place + width]`. */
  readonly weights: Float64Array;
  readonly totals: Float64Array;
  /** Room to note the best match of each place at each width while another place is held against it. */
  readonly best: Float64Array;
  /** Hashes of the neighbours: left, second left, right, second right; -1 where the sentence ends. */
  readonly neighbours: Neighbours;
  readonly rightRarity: number;
  /** Weight of each word of the sentence, fading with its distance. */
  readonly sentenceWeights: Float64Array;
  readonly sentenceTotal: number;
}

export type Neighbours = readonly [left: number, left2: number, right: number, right2: number];

/** Distance between two tokens in words, each border of a sentence counting five. */
const distance = (stream: Tokens, a: number, b: number): number =>
  Math.abs(a - b) + border * Math.abs((stream.sentences[a] ?? 0) - (stream.sentences[b] ?? 0));

/** What stands beside a token in its sentence. */
export function neighboursOf(stream: Tokens, token: number): Neighbours {
  const sentence = stream.sentences[token];
  const at = (other: number): number => (stream.sentences[other] === sentence ? (stream.ids[other] ?? -1) : -1);
  return [at(token - 1), at(token - 2), at(token + 1), at(token + 2)];
}

/** The context of one token of a statement. */
export function contextOf(statement: Statement, center: number): Context {
  const { stream } = statement;
  const places: number[][] = Array.from({ length: statement.words.size }, () => []);
  const distances: number[] = [];
  const weights: number[] = [];
  const totals = new Float64Array(widths);
  const sentenceWeights = new Float64Array(statement.words.size);
  const start = Math.max(statement.from, center - reach);
  const stop = Math.min(statement.to, center + reach + 1);
  for (let token = statement.from; token < statement.to; token++) {
    if (token === center) continue;
    const word = statement.wordAt[token - statement.from] ?? 0;
    const weight = stream.weights[token] ?? 0;
    const gap = distance(stream, token, center);
    if (token >= statement.first && token < statement.end)
      sentenceWeights[word] = Math.max(sentenceWeights[word] ?? 0, weight * Math.exp(-gap / 20));
    if (token < start || token >= stop || gap > reach) continue;
    places[word]?.push(distances.length);
    distances.push(token < center ? -gap : gap);
    for (const [width, { reach: limit }] of spans.entries()) {
      const share = gap <= limit ? (0.1 + weight) * (fall[width]?.[gap] ?? 0) : 0;
      weights.push(share);
      totals[width] = (totals[width] ?? 0) + share;
    }
  }
  return {
    places,
    distances: Int32Array.from(distances),
    weights: Float64Array.from(weights),
    totals,
    best: new Float64Array(weights.length),
    neighbours: neighboursOf(stream, center),
    rightRarity: stream.weights[center + 1] ?? 0,
    sentenceWeights,
    sentenceTotal: sentenceWeights.reduce((sum, weight) => sum + weight, 0),
  };
}

/** Share of the statement's words in each sentence of a document that holds figures, seen from one place. */
export function sentenceShare(context: Context, hits: Int32Array, document: Tokens, sentence: number): number {
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

/** Fills the first places of `out` with what two contexts share, 0..1, one number a width, the narrowest first. */
export function holdContext(
  context: Context,
  hits: Int32Array,
  document: Tokens,
  center: number,
  out: Float64Array,
): void {
  const { best } = context;
  best.fill(0);
  const far = reach + 16;
  const stop = Math.min(document.ids.length, center + far + 1);
  for (let token = Math.max(0, center - far); token < stop; token++) {
    const word = hits[token] ?? -1;
    if (word < 0 || token === center) continue;
    const places = context.places[word];
    if (!places || places.length === 0) continue;
    const gap = distance(document, token, center);
    for (const place of places) {
      const wanted = context.distances[place] ?? 0;
      const off = Math.min(79, Math.max(0, Math.abs(gap - Math.abs(wanted)) - 1));
      const side = wanted < 0 === token < center ? 1 : otherSide;
      for (let width = 0; width < widths; width++) {
        const match = side * (tolerance[width]?.[off] ?? 0);
        if (match > (best[widths * place + width] ?? 0)) best[widths * place + width] = match;
      }
    }
  }
  out.fill(0, 0, widths);
  for (let i = 0; i < best.length; i++) {
    const width = i % widths;
    out[width] = (out[width] ?? 0) + (best[i] ?? 0) * (context.weights[i] ?? 0);
  }
  for (let width = 0; width < widths; width++) {
    const total = context.totals[width] ?? 0;
    out[width] = total > 0 ? (out[width] ?? 0) / total : 0;
  }
}
