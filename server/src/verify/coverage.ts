import type { Tokens } from "../corpus/stream/stream";
import type { Statement } from "./statement";
import { uncovered } from "./uncovered";

/** How well a document covers a statement's words. */
export interface Coverage {
  /** The sentences that cover it best, best first; at most three. */
  readonly sentences: readonly number[];
  /** Share of the statement's words, by rarity, found in those sentences. */
  readonly share: number;
  /** Share of its neighbouring pairs of words found in the document. */
  readonly pairs: number;
  readonly features: readonly number[];
}

const most = 3;

export function coverageOf(statement: Statement, document: Tokens, hits: Int32Array): Coverage {
  const { weights, own } = statement;
  const count = weights.length;
  let total = 0;
  for (let word = 0; word < count; word++) if (own[word]) total += weights[word] ?? 0;

  // Which of the sentence's words each sentence of the document holds.
  const lines: { sentence: number; words: Set<number>; pairs: number }[] = [];
  const present = new Set<number>();
  const pairsWanted = new Set<number>();
  const pairKey = (a: number, b: number): number => a * count + b;
  for (let token = statement.first; token + 1 < statement.end; token++)
    pairsWanted.add(
      pairKey(statement.wordAt[token - statement.from] ?? 0, statement.wordAt[token + 1 - statement.from] ?? 0),
    );
  const pairsFound = new Set<number>();
  for (let sentence = 0; sentence + 1 < document.begins.length; sentence++) {
    const words = new Set<number>();
    let pairs = 0;
    for (let token = document.begins[sentence] ?? 0; token < (document.begins[sentence + 1] ?? 0); token++) {
      const word = hits[token] ?? -1;
      if (word < 0 || !own[word]) continue;
      words.add(word);
      present.add(word);
      const following = hits[token + 1] ?? -1;
      if (following < 0 || token + 1 >= (document.begins[sentence + 1] ?? 0)) continue;
      const key = pairKey(word, following);
      if (pairsWanted.has(key)) {
        pairsFound.add(key);
        pairs++;
      }
    }
    if (words.size > 0) lines.push({ sentence, words, pairs });
  }

  const covered = new Set<number>();
  const chosen: number[] = [];
  let firstShare = 0;
  let share = 0;
  while (chosen.length < most) {
    let top: (typeof lines)[number] | null = null;
    let topGain = 0.02 * total;
    for (const line of lines) {
      if (chosen.includes(line.sentence)) continue;
      let gain = chosen.length === 0 ? (0.3 * total * line.pairs) / Math.max(1, pairsWanted.size) : 0;
      for (const word of line.words) if (!covered.has(word)) gain += weights[word] ?? 0;
      if (gain > topGain) [top, topGain] = [line, gain];
    }
    if (!top) break;
    chosen.push(top.sentence);
    for (const word of top.words) covered.add(word);
    share = 0;
    for (const word of covered) share += weights[word] ?? 0;
    if (chosen.length === 1) firstShare = share;
  }

  const part = (mass: number): number => (total > 0 ? mass / total : 0);
  return {
    sentences: chosen,
    share: part(share),
    pairs: pairsWanted.size ? pairsFound.size / pairsWanted.size : 0,
    features: [part(firstShare), ...uncovered(statement, document, hits, chosen)],
  };
}
