/**
 * Latin-script letters and digits, where a word's edge matters ("tỷ" does not stand in "tỷlệ"); Han and kana have no edges.
 * A table, because it is asked at every phrase.
 */
const wordUnits = Uint8Array.from({ length: 0x2000 }, (_, code) =>
  /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

export const isWordUnit = (code: number): boolean => wordUnits[code] === 1;

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

type Bucket<T> = (readonly [phrase: string, value: T])[];

/**
 * A dictionary of phrases, looked up *at* a place of a folded text; the longest phrase wins, whole words only.
 *
 * `new Phrases([["hơn", 1]]).before("đạt hơn 3", 9)` → `{ start: 4, end: 7, value: 1 }` (spaces between are skipped).
 */
export class Phrases<T> {
  readonly #heads = new Map<number, Bucket<T>>();
  readonly #tails = new Map<number, Bucket<T>>();

  constructor(entries: Iterable<readonly [string, T]>) {
    const sorted = [
      ...new Map(Array.from(entries, ([phrase, value]) => [phrase.normalize("NFC").toLowerCase(), value] as const)),
    ];
    sorted.sort(([a], [b]) => b.length - a.length);
    for (const entry of sorted) {
      push(this.#heads, entry[0].charCodeAt(0), entry);
      push(this.#tails, entry[0].charCodeAt(entry[0].length - 1), entry);
    }
  }

  /** The longest phrase that begins at `at` or after spaces there. */
  after(text: string, at: number, limit = text.length): Found<T> | null {
    let start = at;
    while (start < limit && text.charCodeAt(start) === 32) start++;
    for (const [phrase, value] of this.#heads.get(text.charCodeAt(start)) ?? []) {
      const end = start + phrase.length;
      if (end <= limit && text.startsWith(phrase, start) && endsWord(text, end)) return { start, end, value };
    }
    return null;
  }

  /** The longest phrase that ends at `at` or before spaces there. */
  before(text: string, at: number, limit = 0): Found<T> | null {
    let end = at;
    while (end > limit && text.charCodeAt(end - 1) === 32) end--;
    for (const [phrase, value] of this.#tails.get(text.charCodeAt(end - 1)) ?? []) {
      const start = end - phrase.length;
      if (start >= limit && text.startsWith(phrase, start) && startsWord(text, start) && endsWord(text, end))
        return { start, end, value };
    }
    return null;
  }
}

function push<T>(buckets: Map<number, Bucket<T>>, code: number, entry: readonly [string, T]): void {
  const bucket = buckets.get(code);
  if (bucket) bucket.push(entry);
  else buckets.set(code, [entry]);
}

/** No word runs over `at` from the left: "usd|1" is an edge, since digits stick to codes and units. */
const edge = (left: number, right: number): boolean =>
  !(isWordUnit(left) && isWordUnit(right)) || isDigit(left) !== isDigit(right);

export const endsWord = (text: string, at: number): boolean => edge(text.charCodeAt(at - 1), text.charCodeAt(at));

export const startsWord = endsWord;
