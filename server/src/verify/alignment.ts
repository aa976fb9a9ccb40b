import type { Tokens } from "../corpus/stream/stream";
import type { Statement } from "./statement";

// How far around a word its neighbours speak for it, and how much farther apart they may stand in the document.
const near = 5;
const slack = 8;
const fade = Float64Array.from({ length: slack }, (_, gap) => Math.exp(-gap / 2.5));
const figureWeight = 0.5;
const least = 0.1;
// So much of what stands around a word must stand around its answer.
const firm = 0.3;

/**
 * Aligns a statement with some sentences of a document, word by word: of all places of a word there, it answers to the one
 * whose neighbours agree best. Clauses may stand in another order. A figure answers to any figure, whatever its value.
 *
 * @returns For each token of the statement's sentence, from `first` on: a token of the document; -1 where none surely answers.
 */
export function align(
  statement: Statement,
  document: Tokens,
  hits: Int32Array,
  sentences: readonly number[],
): Int32Array {
  const { stream, first, end, from, wordAt } = statement;
  const length = end - first;
  const isFigure = (at: number): boolean => (stream.itemAt[first + at] ?? -1) >= 0;
  const weights = Float64Array.from({ length }, (_, at) =>
    isFigure(at) ? figureWeight : least + (stream.weights[first + at] ?? 0),
  );
  const figures: number[] = [];
  const placesOf = new Map<number, number[]>();
  for (let at = 0; at < length; at++) {
    if (isFigure(at)) figures.push(at);
    else {
      const word = wordAt[first + at - from] ?? -1;
      placesOf.set(word, [...(placesOf.get(word) ?? []), at]);
    }
  }
  const to = new Int32Array(length).fill(-1);
  const support = new Float64Array(length).fill(firm);
  for (const sentence of sentences) {
    const begin = document.begins[sentence] ?? 0;
    const stop = document.begins[sentence + 1] ?? begin;
    const theirFigures = new Set<number>();
    for (const { token } of document.items) if (token >= begin && token < stop) theirFigures.add(token);
    /** For each word of the statement: its places in the sentence. */
    const answers: number[][] = Array.from({ length }, () => []);
    for (let token = begin; token < stop; token++)
      for (const at of theirFigures.has(token) ? figures : (placesOf.get(hits[token] ?? -1) ?? []))
        answers[at]?.push(token);
    for (const [at, places] of answers.entries())
      for (const token of places) {
        const share = agreeing(answers, weights, at, token);
        if (share < (support[at] ?? 0)) continue;
        support[at] = share;
        to[at] = token;
      }
  }
  return to;
}

/** Share of the words near one of a statement that stand near its answer, on the same side and about as far. */
function agreeing(answers: readonly (readonly number[])[], weights: Float64Array, at: number, token: number): number {
  let all = 0;
  let sum = 0;
  for (let other = Math.max(0, at - near); other <= Math.min(answers.length - 1, at + near); other++) {
    const step = other - at;
    if (step === 0) continue;
    const weight = (weights[other] ?? 0) * (fade[Math.abs(step) - 1] ?? 0);
    all += weight;
    let best = 0;
    for (const place of answers[other] ?? []) {
      const move = place - token;
      if (move * step > 0) best = Math.max(best, fade[Math.abs(move - step)] ?? 0);
    }
    sum += best * weight;
  }
  return all > 0 ? sum / all : 0;
}
