import type { Stream } from "./stream/stream";

/** Which sentences of a corpus hold which words. Sentences are numbered through all documents. */
export interface Postings {
  /** Okapi BM25 of each sentence that shares a word with the question. */
  score(words: Iterable<number>): Map<number, number>;
  documentOf(sentence: number): number;
}

// Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009): the usual values.
const k1 = 1.2;
const b = 0.75;

export function createPostings(streams: readonly Stream[]): Postings {
  const lists = new Map<number, number[]>();
  const homes: number[] = [];
  const lengths: number[] = [];
  for (const [home, stream] of streams.entries())
    for (let local = 0; local + 1 < stream.begins.length; local++) {
      const sentence = homes.length;
      const begin = stream.begins[local] ?? 0;
      const end = stream.begins[local + 1] ?? begin;
      homes.push(home);
      lengths.push(end - begin);
      for (let token = begin; token < end; token++) {
        const id = stream.ids[token] ?? 0;
        const list = lists.get(id);
        if (list) list.push(sentence);
        else lists.set(id, [sentence]);
      }
    }
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return {
    documentOf: (sentence) => homes[sentence] ?? 0,
    score(words) {
      const scores = new Map<number, number>();
      for (const word of new Set(words)) {
        const list = lists.get(word);
        if (!list) continue;
        const idf = Math.log(1 + (homes.length - list.length + 0.5) / (list.length + 0.5));
        for (let i = 0; i < list.length; ) {
          const sentence = list[i] ?? 0;
          let frequency = 0;
          for (; list[i] === sentence; i++) frequency++;
          const room = k1 * (1 - b + (b * (lengths[sentence] ?? 0)) / average);
          scores.set(
            sentence,
            (scores.get(sentence) ?? 0) + (Math.max(0, idf) * frequency * (k1 + 1)) / (frequency + room),
          );
        }
      }
      return scores;
    },
  };
}
