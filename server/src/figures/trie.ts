/**
 * Words by their letters, from the first on: one pass over a text tells which of them begin at a place.
 *
 * A node is a number, the root 0, and every word ends in a node of its own. The steps between nodes stand in one open hash
 * table of plain numbers: looking a word up makes no object.
 */
export class Trie {
  #parents = new Int32Array(64).fill(-1);
  #units = new Uint16Array(64);
  #children = new Int32Array(64);
  #nodes = 1;

  /** Puts a word in, its last letter first where it is `reversed`, and returns the node it ends in. */
  add(word: string, reversed = false): number {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(reversed ? word.length - 1 - i : i);
      const next = this.step(node, unit);
      node = next < 0 ? this.#grow(node, unit) : next;
    }
    return node;
  }

  /** The node that a unit leads to from another, -1 where no word goes on with it. */
  step(node: number, unit: number): number {
    const place = this.#placeOf(node, unit);
    return this.#parents[place] === node ? (this.#children[place] ?? -1) : -1;
  }

  /** Where the step stands in the table, or the free place where it would stand. */
  #placeOf(node: number, unit: number): number {
    const parents = this.#parents;
    const mask = parents.length - 1;
    let place = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    for (;;) {
      place &= mask;
      const parent = parents[place];
      if (parent === -1 || (parent === node && this.#units[place] === unit)) return place;
      place++;
    }
  }

  #grow(node: number, unit: number): number {
    if (this.#nodes * 2 > this.#parents.length) this.#double();
    const child = this.#nodes++;
    this.#put(node, unit, child);
    return child;
  }

  #put(node: number, unit: number, child: number): void {
    const place = this.#placeOf(node, unit);
    this.#parents[place] = node;
    this.#units[place] = unit;
    this.#children[place] = child;
  }

  #double(): void {
    const [parents, units, children] = [this.#parents, this.#units, this.#children];
    this.#parents = new Int32Array(parents.length * 2).fill(-1);
    this.#units = new Uint16Array(parents.length * 2);
    this.#children = new Int32Array(parents.length * 2);
    for (const [place, node] of parents.entries())
      if (node >= 0) this.#put(node, units[place] ?? 0, children[place] ?? 0);
  }
}
