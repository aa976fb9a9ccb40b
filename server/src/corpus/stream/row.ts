import { hashWord } from "./hash";
import { rarity } from "./rarity";
import { normaliseSyllable } from "./syllable";

/** The tokens of one sentence. Offsets count from where it begins. */
export interface Row {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
  readonly at: Uint32Array;
  readonly capital: Uint8Array;
  /** The first one's is none: what stands before it is another sentence's. */
  readonly breaks: Uint8Array;
  /** The token of each figure. */
  readonly figures: readonly number[];
  /** Behind its last token; 0 where it has none. */
  readonly end: number;
}

/** A figure in its sentence: where its number stands, and a key that is equal for equal values. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** "một" before a noun. */
  readonly article: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
const breaking = /[,;:–—()[\]、；：（）]|\s-\s/u;
const japanese = /[\u3040-\u30ff\u3400-\u9fff]/u;
// They belong to the figure behind them and are compared there.
const bounds = new Set(
  "hơn gần khoảng trên tới đạt ước chừng xấp xỉ about around nearly almost over some approximately roughly".split(" "),
);

/** Does a comma, semicolon, colon, dash or bracket stand there? */
export const isBreak = (between: string): boolean => breaking.test(between);

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
/** An article stands everywhere. */
const articleWeight = 0.1;
/** A pair of Japanese characters: most say something, and none is told apart. */
const pairWeight = 0.7;

/** Lays one sentence out as tokens: one a word, one for each of its figures, which are in order and apart. */
export function rowOf(sentence: string, figures: readonly Placed[]): Row {
  const ids: number[] = [];
  const weights: number[] = [];
  const at: number[] = [];
  const capital: number[] = [];
  const breaks: number[] = [];
  const tokens: number[] = [];
  let behind = 0;
  const push = (id: number, weight: number, start: number, end: number, upper: 0 | 1): void => {
    ids.push(id);
    weights.push(weight);
    at.push(start);
    capital.push(upper);
    breaks.push(ids.length > 1 && isBreak(sentence.slice(behind, start)) ? 1 : 0);
    behind = end;
  };
  const words = (from: number, to: number): void => {
    for (const { index, 0: written } of sentence.slice(from, to).matchAll(word)) {
      const start = from + index;
      if (japanese.test(written)) {
        for (let i = 0; i < written.length; i++)
          push(hashWord(written.slice(i, i + 2)), pairWeight, start + i, start + i + 1, 0);
        continue;
      }
      const token = tokenOf(written);
      if (token) push(token.id, token.weight, start, start + written.length, token.capital);
    }
  };
  let from = 0;
  for (const { start, end, key, article } of figures) {
    words(from, start);
    tokens.push(ids.length);
    push(hashWord(`#${key}`), article ? articleWeight : figureWeight, start, end, 0);
    from = Math.max(from, end);
  }
  words(from, sentence.length);
  return {
    ids: Uint32Array.from(ids),
    weights: Float32Array.from(weights),
    at: Uint32Array.from(at),
    capital: Uint8Array.from(capital),
    breaks: Uint8Array.from(breaks),
    figures: tokens,
    end: behind,
  };
}
