import type { Figure } from "../../model/figure";
import type { Memo } from "../../text/memo";
import type { Prose } from "../../text/prose";
import { type Item, itemsOf } from "./items";
import { isBreak, type Placed, type Row, rowOf } from "./row";

/** What a statement is held against: all that a store has to keep of a source's stream. */
export interface Tokens {
  /** Word hashes. */
  readonly ids: Uint32Array;
  /** Sentence of each token. */
  readonly sentences: Uint32Array;
  readonly items: readonly Item[];
  /** First token of each sentence, and the number of tokens behind the last. */
  readonly begins: Uint32Array;
}

/**
 * A text as a row of tokens for alignment: one token a word, one a figure, whatever its length.
 *
 * Words are kept as 32-bit hashes of their normalised spelling, so that streams of different texts compare without a
 * shared vocabulary. Bounds ("hơn", "khoảng") are no tokens: they belong to the figure. Japanese, written without
 * spaces, gives one token a character: that character with its follower.
 */
export interface Stream extends Tokens {
  /** 0 (in every text) .. 1 (rare): see `rarity.ts`. */
  readonly weights: Float32Array;
  /** View offset of each token. */
  readonly at: Uint32Array;
  /** Index into `items`, or -1 for a word. */
  readonly itemAt: Int32Array;
  /** 1 where the word begins with a capital letter. */
  readonly capital: Uint8Array;
  /** 1 where a comma, semicolon, colon, dash or bracket stands before it. */
  readonly breaks: Uint8Array;
}

/** Sentences laid out before, by their words and figures. */
export type RowMemo = Memo<Row>;

/**
 * Lays a text out as tokens, with its figures (and the days and periods it names) as single ones. `memo`: kept from one
 * layout of a draft to the next.
 */
export function readStream(prose: Prose, figures: readonly Figure[], memo?: RowMemo): Stream {
  const { text } = prose.view;
  const items = itemsOf(prose, figures);
  const rows: Row[] = [];
  const placed: Item[] = [];
  const begins = new Uint32Array(prose.sentences.length + 1);
  let tokens = 0;
  let next = 0;
  for (const [index, sentence] of prose.sentences.entries()) {
    const own: Placed[] = [];
    const first = placed.length;
    let from = sentence.start;
    for (let item = items[next]; item && item.core.start < sentence.end; item = items[++next]) {
      const { core, key } = item;
      if (core.start < from) continue;
      own.push({
        start: core.start - sentence.start,
        end: core.end - sentence.start,
        key,
        article: item.bare && key === "1..1",
      });
      placed.push(item);
      from = core.end;
    }
    const body = text.slice(sentence.start, sentence.end);
    const row = memo?.recall(keyOf(body, own), () => rowOf(body, own)) ?? rowOf(body, own);
    for (const [i, token] of row.figures.entries()) {
      const item = placed[first + i];
      if (item) placed[first + i] = { ...item, token: tokens + token };
    }
    rows.push(row);
    begins[index] = tokens;
    tokens += row.ids.length;
  }
  begins[prose.sentences.length] = tokens;
  return { ...joined(rows, prose, begins, tokens), items: placed, itemAt: itemAtOf(placed, tokens), begins };
}

const keyOf = (body: string, own: readonly Placed[]): string =>
  `${own.map(({ start, end, key }) => `${start}-${end}#${key}`).join()}\n${body}`;

function itemAtOf(items: readonly Item[], tokens: number): Int32Array {
  const itemAt = new Int32Array(tokens).fill(-1);
  for (const [index, { token }] of items.entries()) itemAt[token] = index;
  return itemAt;
}

function joined(rows: readonly Row[], { sentences, view }: Prose, begins: Uint32Array, tokens: number) {
  const all = {
    ids: new Uint32Array(tokens),
    weights: new Float32Array(tokens),
    at: new Uint32Array(tokens),
    sentences: new Uint32Array(tokens),
    capital: new Uint8Array(tokens),
    breaks: new Uint8Array(tokens),
  };
  let behind = 0;
  for (const [index, row] of rows.entries()) {
    const { length } = row.ids;
    const begin = begins[index] ?? 0;
    const start = sentences[index]?.start ?? 0;
    if (length === 0) continue;
    all.ids.set(row.ids, begin);
    all.weights.set(row.weights, begin);
    all.capital.set(row.capital, begin);
    all.breaks.set(row.breaks, begin);
    all.sentences.fill(index, begin, begin + length);
    for (let i = 0; i < length; i++) all.at[begin + i] = start + (row.at[i] ?? 0);
    all.breaks[begin] = isBreak(view.text.slice(behind, all.at[begin])) ? 1 : 0;
    behind = start + row.end;
  }
  return all;
}
