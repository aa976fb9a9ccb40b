// V8 copies what is shorter.
const sliced = 13;

/** The same string with memory of its own: a slice keeps the whole text alive that it was cut from. */
export const detached = (slice: string): string => (slice.length < sliced ? slice : `=${slice}`.slice(1));

interface Entry<T> {
  readonly piece: string;
  readonly made: T;
  /** What was asked for behind it the last time. */
  next: Entry<T> | null;
}

/**
 * What was made of pieces of a text before, by all that it was made from: while someone writes, nearly every piece of a
 * draft is the same again, and they come in the same order; so what stood at the same place the last time is tried first, then
 * what came behind the piece before, which takes no hashing. Bounded: what nobody asked for while twice `most` others came is forgotten.
 */
export class Memo<T> {
  #young = new Map<string, Entry<T>>();
  #old = new Map<string, Entry<T>>();
  #last: Entry<T> | null = null;
  readonly #placed: Entry<T>[] = [];

  constructor(private readonly most = 5000) {}

  /** How many pieces were made anew, ever. */
  made = 0;

  /** `place`: which piece of its text it is, counted; for pieces that may stand there many times, as "0" does in a table. */
  recall(piece: string, make: () => T, place?: number): T {
    const there = place === undefined ? undefined : this.#placed[place];
    const entry = there?.piece === piece ? there : this.#behind(piece, make);
    if (place !== undefined) this.#placed[place] = entry;
    if (this.#last) this.#last.next = entry;
    this.#last = entry;
    return entry.made;
  }

  #behind(piece: string, make: () => T): Entry<T> {
    const guess = this.#last?.next;
    return guess?.piece === piece ? guess : this.#find(piece, make);
  }

  #find(piece: string, make: () => T): Entry<T> {
    const young = this.#young.get(piece);
    if (young) return young;
    let found = this.#old.get(piece);
    if (!found) {
      found = { piece: detached(piece), made: make(), next: null };
      this.made++;
    }
    if (this.#young.size >= this.most) {
      // What is forgotten must hold on to nothing.
      for (const entry of this.#old.values()) entry.next = null;
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(found.piece, found);
    return found;
  }
}
