import { Trie } from "./trie";

const letter = 1;
const digit = 2;

/** What words are made of, Latin-script letters and digits apart; Han and kana have no edges. A table: every unit is asked. */
const kinds = new Uint8Array(0x10000);
for (const { index, 0: run } of String.fromCharCode(...Array(0x2000).keys()).matchAll(/[\p{L}\p{M}\p{N}]+/gu))
  kinds.fill(letter, index, index + run.length);
kinds.fill(digit, 48, 58);

export const isWordUnit = (code: number): boolean => (kinds[code] ?? 0) > 0;

/** Latin letters without a mark: most of all. */
export const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Lower case and plain spaces, unit for unit, so that offsets stay: "TỶ\nUSD" → "tỷ usd". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length
      ? lower
      : Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join("");
  return same.replace(/[\n\t]/g, " ");
}

export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** What words stand for, found letter by letter: from their first on, or from their last back. */
export class Words<T> {
  readonly trie = new Trie();
  /** By node. */
  readonly values: (T | undefined)[] = [];
  /** 1 for the two letters that some word begins with, and some that none does: at most places they tell that none is there. */
  readonly #heads = new Uint8Array(4096);
  readonly #single = new Uint8Array(256);

  constructor(entries: ReadonlyMap<string, T>, reversed: boolean) {
    for (const [word, value] of entries) {
      const node = this.trie.add(word, reversed);
      while (this.values.length <= node) this.values.push(undefined);
      this.values[node] = value;
      const [first, second] = reversed ? [word.length - 1, word.length - 2] : [0, 1];
      if (word.length === 1) this.#single[word.charCodeAt(0) & 255] = 1;
      else this.#heads[headOf(word.charCodeAt(first), word.charCodeAt(second))] = 1;
    }
  }

  /** May a word begin with these two? */
  mayBegin(first: number, second: number): boolean {
    return this.#heads[headOf(first, second)] === 1 || this.#single[first & 255] === 1;
  }
}

const headOf = (first: number, second: number): number => (Math.imul(first, 61) + second) & 4095;

/**
 * A dictionary of phrases, looked up *at* a place of a folded text; the longest phrase wins, whole words only.
 *
 * `new Phrases([["hơn", 1]]).before("đạt hơn 3", 9)` → `{ start: 4, end: 7, value: 1 }` (spaces between are skipped).
 */
export class Phrases<T> {
  readonly #entries: ReadonlyMap<string, T>;
  // Most are only ever asked for one way round.
  #heads: Words<T> | undefined;
  #tails: Words<T> | undefined;

  constructor(entries: Iterable<readonly [string, T]>) {
    this.#entries = new Map(Array.from(entries, ([phrase, value]) => [fold(phrase.normalize("NFC")), value] as const));
  }

  /**
   * The phrases of a passage from left to right, the longest at each place, none reaching into the one before. `keep`
   * says what one found stands for; what it refuses is as if it were not there.
   */
  all<U>(text: string, start: number, end: number, keep: (found: Found<T>) => U | null): U[] {
    const kept: U[] = [];
    for (let at = nextStart(text, start, end); at < end; ) {
      const found = this.at(text, at, end);
      const one = found && keep(found);
      if (one !== null) kept.push(one);
      at = nextStart(text, found && one !== null ? found.end : at + 1, end);
    }
    return kept;
  }

  /** The longest phrase that begins at `at` or after spaces there. */
  after(text: string, at: number, limit = text.length): Found<T> | null {
    let start = at;
    while (start < limit && text.charCodeAt(start) === 32) start++;
    return this.at(text, start, limit);
  }

  /** The longest phrase that begins exactly at `start`. */
  at(text: string, start: number, limit = text.length): Found<T> | null {
    this.#heads ??= new Words(this.#entries, false);
    if (!this.#heads.mayBegin(text.charCodeAt(start), text.charCodeAt(start + 1))) return null;
    const { trie, values } = this.#heads;
    let node = 0;
    let found: Found<T> | null = null;
    for (let end = start; end < limit; ) {
      node = trie.step(node, text.charCodeAt(end++));
      if (node < 0) break;
      const value = values[node];
      if (value !== undefined && isEdge(text, end)) found = { start, end, value };
    }
    return found;
  }

  /** The longest phrase that ends at `at` or before spaces there. */
  before(text: string, at: number, limit = 0): Found<T> | null {
    this.#tails ??= new Words(this.#entries, true);
    const { trie, values } = this.#tails;
    let end = at;
    while (end > limit && text.charCodeAt(end - 1) === 32) end--;
    if (!this.#tails.mayBegin(text.charCodeAt(end - 1), text.charCodeAt(end - 2)) || !isEdge(text, end)) return null;
    let node = 0;
    let found: Found<T> | null = null;
    for (let start = end; start > limit; ) {
      node = trie.step(node, text.charCodeAt(--start));
      if (node < 0) break;
      const value = values[node];
      if (value !== undefined && isEdge(text, start)) found = { start, end, value };
    }
    return found;
  }
}

/**
 * Does no word run over `at`? "tỷ" does not stand in "tỷlệ"; "usd|1" and "1|km" are edges, since digits stick to codes and
 * units.
 */
export function isEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const left = kinds[text.charCodeAt(at - 1)];
  return left === 0 || left !== kinds[text.charCodeAt(at)];
}

/** The first place from `from` on where a word, a number or a sign begins: neither a space nor inside a word; else `end`. */
export function nextStart(text: string, from: number, end: number): number {
  let left = from > 0 ? kinds[text.charCodeAt(from - 1)] : 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    const here = kinds[code];
    if (code !== 32 && (left === 0 || left !== here)) return at;
    left = here;
  }
  return end;
}
