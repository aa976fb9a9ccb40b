/** The things used last, up to a sum of sizes; what is still held elsewhere is found again as the same object. */
export class Kept<T extends object> {
  readonly #strong = new Map<number, { readonly held: T; readonly size: number }>();
  readonly #weak = new Map<number, WeakRef<T>>();
  #size = 0;

  /** `most`: in bytes. */
  constructor(private readonly most: number) {}

  get(key: number, make: () => { readonly made: T; readonly size: number }): T {
    const known = this.#strong.get(key);
    if (known) {
      this.#strong.delete(key);
      this.#strong.set(key, known);
      return known.held;
    }
    const { made, size } = make();
    const held = this.#weak.get(key)?.deref() ?? made;
    this.#strong.set(key, { held, size });
    this.#weak.set(key, new WeakRef(held));
    this.#size += size;
    for (const [oldest, { size: freed }] of this.#strong) {
      if (this.#size <= this.most || oldest === key) break;
      this.#strong.delete(oldest);
      this.#size -= freed;
    }
    return held;
  }

  get size(): number {
    return this.#size;
  }
}
