import type { Figure } from "../../model/figure";
import type { Span } from "../../model/span";
import { Memo } from "../../text/memo";
import type { Prose } from "../../text/prose";
import type { NumberWordMemo } from "./bare";
import { type Item, itemsOf } from "./items";
import { isBreak, layOut, type Placed, rowOf } from "./row";
import type { Row } from "./token-room";
import { TokenRoom } from "./token-room";

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

/** Sentences laid out before: kept from one layout of a draft to the next. */
export class StreamMemo {
  /** By their words and figures. */
  readonly rows = new Memo<Row>();
  /** By their words. */
  readonly numberWords: NumberWordMemo = new Memo();
}

/** Lays a text out as tokens, with its figures (and the days and periods it names) as single ones. */
export function readStream(prose: Prose, figures: readonly Figure[], memo?: StreamMemo): Stream {
  const { text } = prose.view;
  const items = itemsOf(prose, figures, memo?.numberWords);
  room.size = 0;
  const placed: Item[] = [];
  const begins = new Uint32Array(prose.sentences.length + 1);
  let next = 0;
  let behind = 0;
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
    const begin = room.size;
    begins[index] = begin;
    const laid = memo ? recalled(memo.rows, text, sentence, index, own) : layOut(text, sentence, own, room);
    for (const [i, token] of laid.figures.entries()) {
      const item = placed[first + i];
      if (item) placed[first + i] = { ...item, token: begin + token };
    }
    if (room.size === begin) continue;
    room.breaks[begin] = isBreak(text, behind, room.at[begin] ?? behind) ? 1 : 0;
    behind = sentence.start + laid.end;
  }
  begins[prose.sentences.length] = room.size;
  const sentences = new Uint32Array(room.size);
  for (let index = 0; index < prose.sentences.length; index++) sentences.fill(index, begins[index], begins[index + 1]);
  return { ...room.slice(), sentences, items: placed, itemAt: itemAtOf(placed, room.size), begins };
}

const room = new TokenRoom();

/** A sentence laid out before, or now, put behind what is laid out already. */
function recalled(memo: Memo<Row>, text: string, { start, end }: Span, index: number, own: readonly Placed[]): Row {
  const body = text.slice(start, end);
  const row = memo.recall(keyOf(body, own), () => rowOf(body, own), index);
  room.append(row, start);
  return row;
}

function keyOf(body: string, own: readonly Placed[]): string {
  let key = "";
  for (const { start, end, key: value } of own) key += `${start}-${end}#${value},`;
  return `${key}\n${body}`;
}

function itemAtOf(items: readonly Item[], tokens: number): Int32Array {
  const itemAt = new Int32Array(tokens).fill(-1);
  for (const [index, { token }] of items.entries()) itemAt[token] = index;
  return itemAt;
}
