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

/** Tokens in columns that grow; used again and again, so that laying out a sentence makes nothing but its row. */
export class TokenRoom {
  ids = new Uint32Array(1024);
  weights = new Float32Array(1024);
  at = new Uint32Array(1024);
  capital = new Uint8Array(1024);
  breaks = new Uint8Array(1024);
  size = 0;

  /** Makes sure that so many more fit in. */
  reserve(more: number): void {
    if (this.size + more <= this.ids.length) return;
    const length = 2 * (this.size + more);
    const { ids, weights, at, capital, breaks } = this;
    this.ids = new Uint32Array(length);
    this.ids.set(ids);
    this.weights = new Float32Array(length);
    this.weights.set(weights);
    this.at = new Uint32Array(length);
    this.at.set(at);
    this.capital = new Uint8Array(length);
    this.capital.set(capital);
    this.breaks = new Uint8Array(length);
    this.breaks.set(breaks);
  }

  push(id: number, weight: number, at: number, capital: number, breaks: number): void {
    const { size } = this;
    this.ids[size] = id;
    this.weights[size] = weight;
    this.at[size] = at;
    this.capital[size] = capital;
    this.breaks[size] = breaks;
    this.size++;
  }

  /** Adds what was laid out before, its places moved on. */
  append(
    { ids, weights, at, capital, breaks }: Pick<Row, "ids" | "weights" | "at" | "capital" | "breaks">,
    by: number,
  ) {
    const { size } = this;
    this.reserve(ids.length);
    this.ids.set(ids, size);
    this.weights.set(weights, size);
    this.capital.set(capital, size);
    this.breaks.set(breaks, size);
    for (let token = 0; token < at.length; token++) this.at[size + token] = by + (at[token] ?? 0);
    this.size += ids.length;
  }

  slice() {
    const { size } = this;
    return {
      ids: this.ids.slice(0, size),
      weights: this.weights.slice(0, size),
      at: this.at.slice(0, size),
      capital: this.capital.slice(0, size),
      breaks: this.breaks.slice(0, size),
    };
  }
}
