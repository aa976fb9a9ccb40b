import type { Tokens } from "../corpus/stream/stream";
import { idsOf } from "../corpus/stream/word-ids";
import { presentIn, type Statement } from "./statement";

export const coverageFeatures = [
  "first", // share of the statement in the sentence that covers it best
  "run", // how many words in a row stand nowhere in the document
  "name", // the heaviest of them with a capital letter
  "away", // share of the words that stand in none of the covering sentences
  "mass", // their mass
  "loose", // the longest row of words that stand beside none of their neighbours there
  "tail", // mass of the words behind the last one that does
  "pairless", // share of the neighbouring pairs that don't stand together there
  "superlative", // "nhất", "duy nhất", "mọi" that don't stand there
  "negated", // a "không" or "chưa" where the covering sentences have none
] as const;

export const pairlessAt = coverageFeatures.indexOf("pairless");

/** They widen a statement: "nhất", "mọi", "duy (nhất)". */
const superlatives = idsOf("nhất mọi toàn duy tất cả luôn chỉ đều hoàn");
const negations = idsOf("không chưa chẳng đừng not never no");

// Below this a word is grammar: it neither makes nor breaks a row.
const grammar = 0.3;
// A pair may have one word between it.
const beside = 2;

/** Which of a statement's words, and which pairs of neighbours, some sentences of a document hold. */
function heldBy(sentences: readonly number[], statement: Statement, document: Tokens, hits: Int32Array) {
  const held = { words: new Set<number>(), pairs: new Set<number>(), negated: false };
  for (const sentence of sentences) {
    const stop = document.begins[sentence + 1] ?? 0;
    for (let token = document.begins[sentence] ?? 0; token < stop; token++) {
      if (negations.has(document.ids[token] ?? 0)) held.negated = true;
      const word = hits[token] ?? -1;
      if (word < 0) continue;
      held.words.add(word);
      for (let next = token + 1; next <= token + beside && next < stop; next++) {
        const other = hits[next] ?? -1;
        if (other >= 0) held.pairs.add(pair(statement, word, other));
      }
    }
  }
  return held;
}

const pair = ({ weights }: Statement, a: number, b: number): number => a * weights.length + b;

/** The features of `coverageFeatures` from the second on: what of a statement the covering sentences leave uncovered. */
export function uncovered(
  statement: Statement,
  document: Tokens,
  hits: Int32Array,
  covering: readonly number[],
): number[] {
  const { stream, first, end, from, wordAt, weights } = statement;
  const held = heldBy(covering, statement, document, hits);
  const present = presentIn(hits);
  const wordOf = (token: number): number => wordAt[token - from] ?? 0;
  const together = (a: number, b: number): boolean =>
    a >= first && b < end && held.pairs.has(pair(statement, wordOf(a), wordOf(b)));
  const isPaired = (token: number): boolean =>
    together(token - 2, token) ||
    together(token - 1, token) ||
    together(token, token + 1) ||
    together(token, token + 2);

  let [all, away, tail, name, pairs, superlative] = [0, 0, 0, 0, 0, 0];
  let [run, longest, loose, loosest] = [0, 0, 0, 0];
  let negated = false;
  for (let token = first; token < end; token++) {
    if (together(token, token + 1)) pairs++;
    if ((stream.itemAt[token] ?? -1) >= 0) continue;
    const word = wordOf(token);
    const weight = weights[word] ?? 0;
    const there = held.words.has(word);
    all += weight;
    if (!there) away += weight;
    if (!there && superlatives.has(stream.ids[token] ?? 0)) superlative++;
    if (negations.has(stream.ids[token] ?? 0)) negated = true;
    const isLoose = !there || !isPaired(token);
    if (isLoose) loose++;
    loosest = Math.max(loosest, loose);
    if (weight < grammar) continue;
    if (!isLoose) loose = 0;
    tail = isLoose ? tail + weight : 0;
    run = there ? 0 : present.has(word) ? run : run + 1;
    longest = Math.max(longest, run);
    if (present.has(word)) continue;
    if (stream.capital[token] && token > first) name = Math.max(name, weight);
  }
  return [
    Math.min(longest, 5),
    name,
    all > 0 ? away / all : 0,
    Math.min(away, 6),
    Math.min(loosest, 14) / 14,
    Math.min(tail, 5),
    end - first > 1 ? 1 - pairs / (end - first - 1) : 0,
    Math.min(superlative, 2),
    negated && !held.negated ? 1 : 0,
  ];
}
