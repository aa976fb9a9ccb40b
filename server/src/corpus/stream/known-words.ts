import { hashWord } from "./hash";
import { rarity } from "./rarity";
import { normaliseSyllable } from "./syllable";

// They belong to the figure behind them and are compared there.
const bounds = new Set(
  "hơn gần khoảng trên tới đạt ước chừng xấp xỉ about around nearly almost over some approximately roughly".split(" "),
);

/** A word of a text as its token: it stands for all its spellings. */
export interface WordToken {
  /** Hash of its normalised spelling. */
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

interface KnownWord {
  readonly units: Uint16Array;
  readonly token: WordToken | null;
}

const slots = 1 << 16;
/** A text of ten thousand words has a thousand different ones. */
const most = slots / 4;

/**
 * Words met before, found by where they stand: a string cut out for each word of a large corpus, only to look it up, costs more
 * than all else that is done with it. An open hash table of two powers' room, so that most are found at the first look.
 */
let table: (KnownWord | undefined)[] = new Array(slots);
let size = 0;

const isThere = ({ units }: KnownWord, text: string, start: number, end: number): boolean => {
  if (units.length !== end - start) return false;
  for (let i = 0; i < units.length; i++) if (units[i] !== text.charCodeAt(start + i)) return false;
  return true;
};

/** The token of the word that stands there; `null` for a bound. `hash`: of its units as they are written. */
export function tokenAt(text: string, start: number, end: number, hash: number): WordToken | null {
  let slot = (hash ^ (hash >>> 16)) & (slots - 1);
  for (let known = table[slot]; known; known = table[slot]) {
    if (isThere(known, text, start, end)) return known.token;
    slot = (slot + 1) & (slots - 1);
  }
  const written = text.slice(start, end);
  const token = readWord(written);
  if (size >= most) {
    table = new Array(slots);
    size = 0;
  }
  table[slot] = { units: Uint16Array.from(written, (_, at) => written.charCodeAt(at)), token };
  size++;
  return token;
}
