/** Numbers from 0 to 2^32 - 1 in one to five bytes each, the small ones in one: seven bits a byte, the lowest first (LEB128). */
export class VarintWriter {
  #bytes = new Uint8Array(1024);
  #size = 0;

  push(value: number): void {
    if (this.#size + 5 > this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#bytes.length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    let rest = value >>> 0;
    while (rest >= 0x80) {
      this.#bytes[this.#size++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#size++] = rest;
  }

  get size(): number {
    return this.#size;
  }

  /** What was written; the next write may change it. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#size);
  }

  clear(): void {
    this.#size = 0;
  }
}

/** Reads `count` numbers, into an array of that length where one is given; 0 where the bytes end early. */
export function readVarints(bytes: Uint8Array, count: number, numbers = new Uint32Array(count)): Uint32Array {
  let at = 0;
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80 && shift < 35; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    numbers[i] = value >>> 0;
  }
  return numbers;
}
