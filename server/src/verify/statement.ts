import type { Stream, Tokens } from "../corpus/stream/stream";

/** How far around a figure its context reaches, in tokens; a sentence's border counts as five. */
export const reach = 24;
export const border = 5;

/** One sentence of a draft, laid out so that documents can be held against it. */
export interface Statement {
  readonly stream: Stream;
  readonly sentence: number;
  /** Its tokens in the stream: `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Its tokens and those within `reach` of it: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Distinct words of the wider range, by hash: index into the arrays below. */
  readonly words: ReadonlyMap<number, number>;
  /** For each token of the wider range (from `from`): its word. */
  readonly wordAt: Int32Array;
  /** Rarity of each word. */
  readonly weights: Float64Array;
  /** 1 where the word stands in the sentence itself. */
  readonly own: Uint8Array;
}

export function readStatement(stream: Stream, sentence: number): Statement {
  const first = stream.begins[sentence] ?? 0;
  const end = stream.begins[sentence + 1] ?? first;
  const from = Math.max(0, first - reach);
  const to = Math.min(stream.ids.length, end + reach);
  const words = new Map<number, number>();
  const wordAt = new Int32Array(to - from);
  const weights: number[] = [];
  const own: number[] = [];
  for (let token = from; token < to; token++) {
    const id = stream.ids[token] ?? 0;
    let word = words.get(id);
    if (word === undefined) {
      word = words.size;
      words.set(id, word);
      weights.push(stream.weights[token] ?? 0);
      own.push(0);
    }
    wordAt[token - from] = word;
    if (token >= first && token < end) own[word] = 1;
  }
  return {
    stream,
    sentence,
    first,
    end,
    from,
    to,
    words,
    wordAt,
    weights: Float64Array.from(weights),
    own: Uint8Array.from(own),
  };
}

const presents = new WeakMap<Int32Array, ReadonlySet<number>>();

/** For each token of a document: which word of the statement it is, or -1. */
export function hitsOf(statement: Statement, document: Tokens): Int32Array {
  const hits = new Int32Array(document.ids.length).fill(-1);
  const present = new Set<number>();
  for (let token = 0; token < hits.length; token++) {
    const word = statement.words.get(document.ids[token] ?? 0);
    if (word === undefined) continue;
    hits[token] = word;
    present.add(word);
  }
  presents.set(hits, present);
  return hits;
}

/** The words of a statement that a document holds at all, by what `hitsOf` found. */
export const presentIn = (hits: Int32Array): ReadonlySet<number> => presents.get(hits) ?? new Set(hits);
