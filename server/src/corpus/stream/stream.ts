import type { Figure } from "../../model/figure";
import type { Span } from "../../model/span";
import type { Prose } from "../../text/prose";
import { hashWord } from "./hash";
import { type Item, itemsOf } from "./items";
import { rarity } from "./rarity";
import { normaliseSyllable } from "./syllable";

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

const word = /[\p{L}\p{M}\p{N}]+/gu;
const breaking = /[,;:–—()[\]、；：（）]|\s-\s/u;
const japanese = /[\u3040-\u30ff\u3400-\u9fff]/u;
// They belong to the figure behind them and are compared there.
const bounds = new Set(
  "hơn gần khoảng trên tới đạt ước chừng xấp xỉ about around nearly almost over some approximately roughly".split(" "),
);

interface WordToken {
  readonly id: number;
  readonly weight: number;
  readonly capital: 0 | 1;
}

/** `null` for a bound. */
function readWord(written: string): WordToken | null {
  const plain = normaliseSyllable(written);
  if (bounds.has(plain)) return null;
  const initial = written.charAt(0);
  return { id: hashWord(plain), weight: rarity(plain), capital: initial === initial.toLowerCase() ? 0 : 1 };
}

// A text of ten thousand words has a thousand different ones.
const known = new Map<string, WordToken | null>();
const mostKnown = 20_000;
// Longer slices keep the text alive that they were cut from.
const longestKnown = 12;

function tokenOf(written: string): WordToken | null {
  const found = known.get(written);
  if (found !== undefined) return found;
  const token = readWord(written);
  if (known.size >= mostKnown) known.clear();
  if (written.length <= longestKnown) known.set(written, token);
  return token;
}

/** A figure among words weighs as much as a fairly rare word. */
const figureWeight = 0.6;

/** Lays a text out as tokens, with its figures (and the days and periods it names) as single ones. */
export function readStream(prose: Prose, figures: readonly Figure[]): Stream {
  const items = itemsOf(prose, figures);
  const ids: number[] = [];
  const weights: number[] = [];
  const at: number[] = [];
  const sentences: number[] = [];
  const itemAt: number[] = [];
  const capital: number[] = [];
  const breaks: number[] = [];
  const begins: number[] = [];
  const placed: Item[] = [];
  let behind = 0;
  const push = (
    id: number,
    weight: number,
    offset: number,
    length: number,
    sentence: number,
    item: number,
    upper: number,
  ): void => {
    ids.push(id);
    weights.push(weight);
    at.push(offset);
    sentences.push(sentence);
    itemAt.push(item);
    capital.push(upper);
    breaks.push(breaking.test(prose.view.text.slice(behind, offset)) ? 1 : 0);
    behind = offset + length;
  };
  const words = (span: Span, sentence: number): void => {
    for (const match of prose.view.text.slice(span.start, span.end).matchAll(word)) {
      const offset = span.start + match.index;
      if (japanese.test(match[0])) {
        for (let i = 0; i < match[0].length; i++) {
          const pair = match[0].slice(i, i + 2);
          push(hashWord(pair), 0.7, offset + i, 1, sentence, -1, 0);
        }
        continue;
      }
      const token = tokenOf(match[0]);
      if (token) push(token.id, token.weight, offset, match[0].length, sentence, -1, token.capital);
    }
  };
  let next = 0;
  for (const [index, sentence] of prose.sentences.entries()) {
    begins.push(ids.length);
    let from = sentence.start;
    for (let item = items[next]; item && item.core.start < sentence.end; item = items[++next]) {
      if (item.core.start < from) continue;
      words({ start: from, end: item.core.start }, index);
      push(
        hashWord(`#${item.key}`),
        figureWeight,
        item.core.start,
        item.core.end - item.core.start,
        index,
        placed.length,
        0,
      );
      placed.push({ ...item, token: ids.length - 1 });
      from = Math.max(from, item.core.end);
    }
    words({ start: from, end: sentence.end }, index);
  }
  begins.push(ids.length);
  return {
    ids: Uint32Array.from(ids),
    weights: Float32Array.from(weights),
    at: Uint32Array.from(at),
    sentences: Uint32Array.from(sentences),
    itemAt: Int32Array.from(itemAt),
    capital: Uint8Array.from(capital),
    breaks: Uint8Array.from(breaks),
    items: placed,
    begins: Uint32Array.from(begins),
  };
}
