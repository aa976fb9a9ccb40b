import type { Span } from "../../model/span";
import { hashStep, hashWord, noUnits } from "./hash";
import { tokenAt } from "./known-words";
import { type Row, TokenRoom } from "./token-room";

/** A figure in its sentence: where its number stands, and a key that is equal for equal values. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** "một" before a noun. */
  readonly article: boolean;
}

/** What a UTF-16 unit is to a row: 0 before it was asked. */
const [sign, wordUnit, japanese, breaking, hyphen, surrogate] = [1, 2, 3, 4, 5, 6] as const;
const kinds = new Uint8Array(0x10000);

function askedKind(code: number): number {
  const unit = String.fromCharCode(code);
  if (/[\u3040-\u30ff\u3400-\u9fff]/.test(unit)) return /[\p{L}\p{M}\p{N}]/u.test(unit) ? japanese : sign;
  if (/[\p{L}\p{M}\p{N}]/u.test(unit)) return wordUnit;
  if (/[,;:–—()[\]、；：（）]/.test(unit)) return breaking;
  if (unit === "-") return hyphen;
  return code >= 0xd800 && code <= 0xdbff ? surrogate : sign;
}

function kindOf(code: number): number {
  if (kinds[code] === 0) kinds[code] = askedKind(code);
  return kinds[code] ?? sign;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

/** Does a comma, semicolon, colon, dash or bracket stand there, or a hyphen between spaces? */
export function isBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === breaking) return true;
    if (kind === hyphen && at > start && at + 1 < end && isSpace(text, at - 1) && isSpace(text, at + 1)) return true;
  }
  return false;
}

/** How many units of a word stand at a place: none, one, or the two halves of a letter beyond the first 65,536. */
function unitsAt(text: string, at: number, end: number): number {
  const kind = kindOf(text.charCodeAt(at));
  if (kind === wordUnit || kind === japanese) return 1;
  return kind === surrogate && at + 1 < end && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2)) ? 2 : 0;
}

/** A figure among words weighs as much as a fairly rare word. */
const figureWeight = 0.6;
/** An article stands everywhere. */
const articleWeight = 0.1;
/** A pair of Japanese characters: most say something, and none is told apart. */
const pairWeight = 0.7;

const row = new TokenRoom();

/** Lays one sentence out as tokens: one a word, one for each of its figures, which are in order and apart. */
export function rowOf(sentence: string, figures: readonly Placed[]): Row {
  row.size = 0;
  const laid = layOut(sentence, { start: 0, end: sentence.length }, figures, row);
  return { ...laid, ...row.slice() };
}

/** The same for a sentence of a text, behind what is laid out already. `figures`: in offsets of the sentence. */
export function layOut(
  text: string,
  { start: first, end: last }: Span,
  figures: readonly Placed[],
  room: TokenRoom,
): Pick<Row, "figures" | "end"> {
  room.reserve(last - first + figures.length);
  const begin = room.size;
  const tokens: number[] = [];
  let behind = first;
  const push = (id: number, weight: number, start: number, end: number, capital: 0 | 1): void => {
    const breaks = room.size > begin && isBreak(text, behind, start) ? 1 : 0;
    room.push(id, weight, start, capital, breaks);
    behind = end;
  };
  const pairs = (start: number, end: number): void => {
    for (let at = start; at < end; at++)
      push(hashWord(text.slice(at, Math.min(at + 2, end))), pairWeight, at, at + 1, 0);
  };
  const words = (from: number, to: number): void => {
    for (let start = from; start < to; ) {
      let end = start;
      let hash = noUnits;
      let isJapanese = false;
      for (let units = unitsAt(text, end, to); units > 0; units = end < to ? unitsAt(text, end, to) : 0)
        for (const stop = end + units; end < stop; end++) {
          const code = text.charCodeAt(end);
          hash = hashStep(hash, code);
          isJapanese ||= kindOf(code) === japanese;
        }
      if (isJapanese) pairs(start, end);
      else if (end > start) {
        const token = tokenAt(text, start, end, hash);
        if (token) push(token.id, token.weight, start, end, token.capital);
      }
      start = Math.max(end, start + 1);
    }
  };
  let from = first;
  for (const { start, end, key, article } of figures) {
    words(from, first + start);
    tokens.push(room.size - begin);
    push(hashWord(`#${key}`), article ? articleWeight : figureWeight, first + start, first + end, 0);
    from = Math.max(from, first + end);
  }
  words(from, last);
  return { figures: tokens, end: room.size > begin ? behind - first : 0 };
}
