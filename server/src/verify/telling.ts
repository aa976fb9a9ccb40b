import { rarityOf } from "../corpus/stream/rarity";
import type { Tokens } from "../corpus/stream/stream";
import { align } from "./alignment";
import type { Statement } from "./statement";

/** How a sentence of a document stands to a statement: does it tell the same, or something else of its kind? */
export interface Telling {
  /** Share of the statement's words, by rarity, that the sentence has in their place: 0..1. */
  readonly told: number;
  /** Mass of the statement's names that stand neither in it nor beside it: 0..4. */
  readonly names: number;
  /** Share of the sentence's own words that the statement does not have: 0..1. */
  readonly beyond: number;
  /** The same with what stands near one of its figures counting most. */
  readonly beyondNear: (figure: number) => number;
}

const mostNames = 4;
// What stands farther from the figure counts less: by a factor of e in five words.
const fade = 5;
const least = 0.1;

// The same for all figures of the statement: kept with the hits of the two texts.
const known = new WeakMap<Int32Array, Map<number, Telling>>();

/** `hits`: see `hitsOf`. */
export function tellingOf(statement: Statement, document: Tokens, hits: Int32Array, sentence: number): Telling {
  const tellings = known.get(hits) ?? new Map<number, Telling>();
  known.set(hits, tellings);
  const telling = tellings.get(sentence) ?? readTelling(statement, document, hits, sentence);
  tellings.set(sentence, telling);
  return telling;
}

function readTelling(statement: Statement, document: Tokens, hits: Int32Array, sentence: number): Telling {
  const others = othersIn(statement, document, hits, sentence);
  return {
    told: toldBy(statement, document, hits, sentence),
    names: namesBeside(statement, document, hits, sentence),
    beyond: share(others, ({ weight }) => weight),
    beyondNear: (figure) =>
      share(others, ({ token, weight }) => (least + weight) * Math.exp(-Math.abs(token - figure) / fade)),
  };
}

/** A word of a document's sentence. */
interface Other {
  readonly token: number;
  readonly weight: number;
  /** Does the statement have it, too? */
  readonly shared: boolean;
}

function othersIn({ weights, own }: Statement, document: Tokens, hits: Int32Array, sentence: number): Other[] {
  const from = document.begins[sentence] ?? 0;
  const to = document.begins[sentence + 1] ?? from;
  const figures = new Set<number>();
  for (const { token } of document.items) if (token >= from && token < to) figures.add(token);
  const others: Other[] = [];
  for (let token = from; token < to; token++) {
    if (figures.has(token)) continue;
    const word = hits[token] ?? -1;
    const weight = word >= 0 ? (weights[word] ?? 0) : rarityOf(document.ids[token] ?? 0);
    others.push({ token, weight, shared: word >= 0 && own[word] === 1 });
  }
  return others;
}

/** Share of words that a statement does not have. */
function share(others: readonly Other[], weightOf: (other: Other) => number): number {
  let [all, missing] = [0, 0];
  for (const other of others) {
    const weight = weightOf(other);
    all += weight;
    if (!other.shared) missing += weight;
  }
  return all > 0 ? missing / all : 0;
}

function toldBy(statement: Statement, document: Tokens, hits: Int32Array, sentence: number): number {
  const { stream, first, end } = statement;
  const answers = align(statement, document, hits, [sentence]);
  let [all, told] = [0, 0];
  for (let token = first; token < end; token++) {
    if ((stream.itemAt[token] ?? -1) >= 0) continue;
    const weight = stream.weights[token] ?? 0;
    all += weight;
    if ((answers[token - first] ?? -1) >= 0) told += weight;
  }
  return all > 0 ? told / all : 0;
}

function namesBeside(
  { stream, first, end, from, wordAt }: Statement,
  { begins }: Tokens,
  hits: Int32Array,
  sentence: number,
): number {
  const stop = begins[Math.min(begins.length - 1, sentence + 2)] ?? 0;
  const there = new Set(hits.subarray(begins[Math.max(0, sentence - 1)], stop));
  let mass = 0;
  for (let token = first + 1; token < end; token++)
    if (stream.capital[token] && (stream.itemAt[token] ?? -1) < 0 && !there.has(wordAt[token - from] ?? 0))
      mass += stream.weights[token] ?? 0;
  return Math.min(mass, mostNames);
}
