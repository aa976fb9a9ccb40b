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

/** Phrases by the two units they begin or end with. Nearly all that is asked is not there: a table says so at once. */
class Buckets<T> {
  readonly #maybe = new Uint8Array(1024);
  readonly #byPair = new Map<number, Bucket<T>>();

  push(pair: number, entry: readonly [string, T]): void {
    this.#maybe[slot(pair)] = 1;
    const bucket = this.#byPair.get(pair);
    if (bucket) bucket.push(entry);
    else this.#byPair.set(pair, [entry]);
  }

  get(pair: number): Bucket<T> | undefined {
    return this.#maybe[slot(pair)] === 1 ? this.#byPair.get(pair) : undefined;
  }
}

const slot = (pair: number): number => (pair ^ (pair >>> 11)) & 1023;

/**
 * A dictionary of phrases, looked up *at* a place of a folded text; the longest phrase wins, whole words only.
 *
 * `new Phrases([["hơn", 1]]).before("đạt hơn 3", 9)` → `{ start: 4, end: 7, value: 1 }` (spaces between are skipped).
 */
export class Phrases<T> {
  readonly #heads = new Buckets<T>();
  readonly #tails = new Buckets<T>();

  constructor(entries: Iterable<readonly [string, T]>) {
    const folded = Array.from(entries, ([phrase, value]) => [fold(phrase.normalize("NFC")), value] as const);
    const sorted = [...new Map(folded)].sort(([a], [b]) => b.length - a.length);
    for (const entry of sorted) {
      const [phrase] = entry;
      this.#heads.push(pair(phrase, 0, phrase.length), entry);
      this.#tails.push(
        phrase.length === 1 ? pair(phrase, 0, 1) : pair(phrase, phrase.length - 2, phrase.length),
        entry,
      );
    }
  }

  /** The longest phrase that begins at `at` or after spaces there. */
  after(text: string, at: number, limit = text.length): Found<T> | null {
    let start = at;
    while (start < limit && text.charCodeAt(start) === 32) start++;
    return this.at(text, start, limit);
  }

  /** The longest phrase that begins exactly at `start`. */
  at(text: string, start: number, limit = text.length): Found<T> | null {
    return (
      begins(this.#heads.get(pair(text, start, limit)), text, start, limit) ??
      begins(this.#heads.get(text.charCodeAt(start)), text, start, limit)
    );
  }

  /** The longest phrase that ends at `at` or before spaces there. */
  before(text: string, at: number, limit = 0): Found<T> | null {
    let end = at;
    while (end > limit && text.charCodeAt(end - 1) === 32) end--;
    return (
      ends(this.#tails.get(pair(text, end - 2, end)), text, end, limit) ??
      ends(this.#tails.get(text.charCodeAt(end - 1)), text, end, limit)
    );
  }
}

function begins<T>(bucket: Bucket<T> | undefined, text: string, start: number, limit: number): Found<T> | null {
  if (!bucket) return null;
  for (const [phrase, value] of bucket) {
    const end = start + phrase.length;
    // The last letter tells most phrases of a bucket apart, sooner than the whole would.
    if (end > limit || text.charCodeAt(end - 1) !== phrase.charCodeAt(phrase.length - 1)) continue;
    if (text.startsWith(phrase, start) && isEdge(text, end)) return { start, end, value };
  }
  return null;
}

function ends<T>(bucket: Bucket<T> | undefined, text: string, end: number, limit: number): Found<T> | null {
  if (!bucket) return null;
  for (const [phrase, value] of bucket) {
    const start = end - phrase.length;
    if (start < limit || text.charCodeAt(start) !== phrase.charCodeAt(0)) continue;
    if (text.startsWith(phrase, start) && isEdge(text, start) && isEdge(text, end)) return { start, end, value };
  }
  return null;
}

/** Key of the two units at `at`, or of one where there is no second before `limit`. */
const pair = (text: string, at: number, limit: number): number =>
  at + 1 < limit ? (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1) : text.charCodeAt(at);

/** Does no word run over `at`? "usd|1" and "1|km" are edges, since digits stick to codes and units. */
export function isEdge(text: string, at: number): boolean {
  const left = text.charCodeAt(at - 1);
  const right = text.charCodeAt(at);
  return !(isWordUnit(left) && isWordUnit(right)) || isDigit(left) !== isDigit(right);
}
