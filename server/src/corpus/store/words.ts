import type { Tokens } from "../stream/stream";

/** Which sentences of a segment hold which words. Sentences are numbered through all its documents. */
export interface Words {
  /** First sentence of each document, and the number of sentences behind the last. */
  readonly firstSentence: Uint32Array;
  /** Tokens in each sentence. */
  readonly lengths: Uint32Array;
  /** Tokens in all sentences. */
  readonly tokens: number;
  /** How often the word stands in the segment. */
  count(word: number): number;
  /** The sentences that hold it, in order; one that holds it twice stands there twice. */
  sentences(word: number): Uint32Array;
}

/** Word hashes in order, and where each one's sentences begin among all. */
export interface WordLists {
  readonly hashes: Uint32Array;
  /** One longer than `hashes`. */
  readonly starts: Uint32Array;
  readonly sentences: Uint32Array;
  readonly firstSentence: Uint32Array;
  readonly lengths: Uint32Array;
}

/** Where a number stands among sorted ones, or -1. */
export function placeOf(hashes: Uint32Array, hash: number): number {
  let from = 0;
  let to = hashes.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((hashes[middle] ?? 0) < hash) from = middle + 1;
    else to = middle;
  }
  return hashes[from] === hash ? from : -1;
}

/** The document that a sentence stands in. */
export function documentOf(firstSentence: Uint32Array, sentence: number): number {
  let from = 0;
  let to = firstSentence.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((firstSentence[middle] ?? 0) <= sentence) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

/** An array that grows. */
class Numbers {
  #held = new Uint32Array(1024);
  size = 0;

  push(value: number): void {
    if (this.size === this.#held.length) {
      const larger = new Uint32Array(2 * this.size);
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held[this.size++] = value;
  }

  at(place: number): number {
    return this.#held[place] ?? 0;
  }

  add(place: number, value: number): void {
    this.#held[place] = this.at(place) + value;
  }

  get all(): Uint32Array {
    return this.#held.subarray(0, this.size);
  }
}

/** Numbers for hashes in the order they are first met: an open table of plain numbers, since each token of a corpus is asked for. */
class HashNumbers {
  #slots = new Int32Array(1 << 12);
  readonly #hashes = new Numbers();

  numberOf(hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return this.#add(hash, slot);
      if (this.#hashes.at(number) === hash) return number;
    }
  }

  /** By number. */
  get all(): Uint32Array {
    return this.#hashes.all;
  }

  #add(hash: number, slot: number): number {
    const number = this.#hashes.size;
    this.#hashes.push(hash);
    this.#slots[slot] = number + 1;
    if (2 * this.#hashes.size > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (const [number, hash] of this.#hashes.all.entries()) {
      let slot = hash & mask;
      while (slots[slot]) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

/** Gathers the words of documents, which must come in the order of their numbers. */
export class WordsBuilder {
  readonly #numbers = new HashNumbers();
  readonly #counts = new Numbers();
  /** Number of each word as it comes. */
  readonly #words = new Numbers();
  readonly #lengths = new Numbers();
  readonly #first = new Numbers();

  /** Returns the numbers of the document's words: the first word met is 0, the next other one 1 … */
  add({ ids, begins }: Pick<Tokens, "ids" | "begins">): Uint32Array {
    const from = this.#words.size;
    this.#first.push(this.#lengths.size);
    for (let at = 0; at + 1 < begins.length; at++) this.#lengths.push((begins[at + 1] ?? 0) - (begins[at] ?? 0));
    for (let token = begins[0] ?? 0; token < (begins.at(-1) ?? 0); token++) {
      const number = this.#numbers.numberOf(ids[token] ?? 0);
      if (number === this.#counts.size) this.#counts.push(0);
      this.#counts.add(number, 1);
      this.#words.push(number);
    }
    return this.#words.all.subarray(from);
  }

  /** The hash of each word by its number. */
  get hashes(): Uint32Array {
    return this.#numbers.all.slice();
  }

  /** Sorts by counting: each word's sentences come together in the order they were met. */
  build(): WordLists {
    this.#first.push(this.#lengths.size);
    const hashes = this.hashes.sort();
    const starts = new Uint32Array(hashes.length + 1);
    const next = new Uint32Array(hashes.length);
    for (const [at, hash] of hashes.entries()) {
      const number = this.#numbers.numberOf(hash);
      next[number] = starts[at] ?? 0;
      starts[at + 1] = (starts[at] ?? 0) + this.#counts.at(number);
    }
    const words = this.#words.all;
    const lengths = this.#lengths.all;
    const sentences = new Uint32Array(words.length);
    let token = 0;
    for (let sentence = 0; sentence < lengths.length; sentence++)
      for (const stop = token + (lengths[sentence] ?? 0); token < stop; token++) {
        const word = words[token] ?? 0;
        const place = next[word] ?? 0;
        next[word] = place + 1;
        sentences[place] = sentence;
      }
    return { hashes, starts, sentences, firstSentence: this.#first.all.slice(), lengths: lengths.slice() };
  }
}

/** Words whose lists are all in memory. */
export function createWords({ hashes, starts, sentences, firstSentence, lengths }: WordLists): Words {
  return {
    firstSentence,
    lengths,
    tokens: sentences.length,
    count: (word) => {
      const at = placeOf(hashes, word);
      return at < 0 ? 0 : (starts[at + 1] ?? 0) - (starts[at] ?? 0);
    },
    sentences: (word) => {
      const at = placeOf(hashes, word);
      return at < 0 ? sentences.subarray(0, 0) : sentences.subarray(starts[at], starts[at + 1]);
    },
  };
}
