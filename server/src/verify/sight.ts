import type { Tokens } from "../corpus/stream/stream";
import { gapBetween } from "./context";
import type { Statement } from "./statement";

// What stands farther from the figure counts less: by a factor of e in twenty words.
const fade = 20;

/** A statement's sentence as seen from one of its figures: the weight of each word, fading with its distance. */
export interface Sight {
  readonly weights: readonly number[];
  readonly total: number;
}

export function sightFrom(statement: Statement, center: number): Sight {
  const { stream, first, end, from, wordAt } = statement;
  const weights: number[] = Array(statement.words.size).fill(0);
  for (let token = first; token < end; token++) {
    if (token === center) continue;
    const word = wordAt[token - from] ?? 0;
    const weight = (stream.weights[token] ?? 0) * Math.exp(-gapBetween(stream, token, center) / fade);
    if (weight > (weights[word] ?? 0)) weights[word] = weight;
  }
  return { weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
}

// How far each word is seen, while one sentence of a document is looked at.
let seen = new Float64Array(256);

/** Share of the statement's words in a sentence of a document; those of its neighbours count half. */
export function sentenceShare({ weights, total }: Sight, hits: Int32Array, document: Tokens, sentence: number): number {
  if (total === 0) return 0;
  if (seen.length < weights.length) seen = new Float64Array(2 * weights.length);
  seen.fill(0, 0, weights.length);
  for (let other = sentence - 1; other <= sentence + 1; other++) {
    const share = other === sentence ? 1 : 0.5;
    const stop = document.begins[other + 1] ?? 0;
    for (let token = document.begins[other] ?? 0; token < stop; token++) {
      const word = hits[token] ?? -1;
      if (word >= 0 && (seen[word] ?? 0) < share) seen[word] = share;
    }
  }
  let sum = 0;
  for (let word = 0; word < weights.length; word++) sum += (seen[word] ?? 0) * (weights[word] ?? 0);
  return sum / total;
}
