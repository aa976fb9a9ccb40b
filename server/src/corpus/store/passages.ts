import type { Segment } from "./segment";
import { byStanding } from "./standing";
import { documentOf } from "./words";

/*
 * The nearest documents, in two steps whose cost does not grow with the corpus. Rare words first: the sentences that share most
 * of them name the documents that are looked at; each of those is then scored by all words. What a word adds falls with its
 * frequency, so that words met everywhere could hardly change which documents come first. (Turtle & Flood, "Query evaluation:
 * strategies and optimizations", 1995, on leaving frequent terms for later.)
 */

/** Entries of word lists that the first step reads at most; the rarest word is read in any case up to ten times as many. */
const budget = 4000;
/** Sentences that the first step hands on, for so many documents asked for. */
const handedOn = (limit: number): number => Math.max(16, 2 * limit);

// Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009): the usual values.
const k1 = 1.2;
const b = 0.75;

/** A segment as part of a store: without what is no longer in it. */
export interface Part {
  readonly segment: Segment;
  /** Numbers of documents. */
  readonly removed: ReadonlySet<number>;
}

/** Numbers of a whole corpus that scores go by. */
export interface Statistics {
  readonly sentences: number;
  readonly averageLength: number;
  /** How often the word stands in it. */
  count(word: number): number;
}

export interface ScoredDocument {
  readonly part: Part;
  readonly document: number;
  readonly score: number;
}

interface Weighted {
  readonly word: number;
  readonly count: number;
  readonly idf: number;
}

/** What a sentence's length takes from its score: in a long one a word says less. */
const roomOf = (length: number, average: number): number => k1 * (1 - b + (b * length) / average);

const scoreOf = (idf: number, frequency: number, room: number): number =>
  (idf * frequency * (k1 + 1)) / (frequency + room);

function weighted(words: Iterable<number>, { count, sentences }: Statistics): Weighted[] {
  return [...new Set(words)]
    .map((word) => {
      const found = count(word);
      return { word, count: found, idf: Math.max(0, Math.log(1 + (sentences - found + 0.5) / (found + 0.5))) };
    })
    .filter(({ count }) => count > 0)
    .sort((x, y) => x.count - y.count || x.word - y.word);
}

/** The rarest words, as many as the budget reaches for. */
function rarest(words: readonly Weighted[]): Weighted[] {
  let spent = 0;
  return words.filter(({ count }, at) => {
    spent += count;
    return spent <= (at === 0 ? 10 * budget : budget);
  });
}

interface Sentence {
  readonly part: Part;
  readonly document: number;
  readonly sentence: number;
  readonly score: number;
}

/** The order in which sentences are handed on; `sentence` only counts within one document. */
const bySentence = (x: Sentence, y: Sentence): number =>
  y.score - x.score ||
  (x.part === y.part
    ? (x.part.segment.rank[x.document] ?? 0) - (y.part.segment.rank[y.document] ?? 0) || x.sentence - y.sentence
    : byStanding(x.part.segment.standing(x.document), y.part.segment.standing(y.document)));

/** Sentences that the question at hand touches; one list for all, which grows to what the largest took. */
const touched: number[] = [];

/** The scores of a segment's sentences, all 0 between two questions. */
const known = new WeakMap<Segment, Float64Array>();

function scoresOf(segment: Segment): Float64Array {
  const scores = known.get(segment) ?? new Float64Array(segment.words.lengths.length);
  known.set(segment, scores);
  return scores;
}

/** First step: the sentences of one segment that share most of some words. */
function sentencesOf(part: Part, words: readonly Weighted[], average: number, most: number): Sentence[] {
  const { segment, removed } = part;
  const { lengths, firstSentence } = segment.words;
  const scores = scoresOf(segment);
  let count = 0;
  for (const { word, idf } of words) {
    const list = segment.words.sentences(word);
    for (let i = 0; i < list.length; ) {
      const sentence = list[i] ?? 0;
      let frequency = 0;
      for (; list[i] === sentence; i++) frequency++;
      const before = scores[sentence] ?? 0;
      if (before === 0) touched[count++] = sentence;
      scores[sentence] = before + scoreOf(idf, frequency, roomOf(lengths[sentence] ?? 0, average));
    }
  }
  const best: Sentence[] = [];
  for (let at = 0; at < count; at++) {
    const sentence = touched[at] ?? 0;
    const score = scores[sentence] ?? 0;
    scores[sentence] = 0;
    const last = best[most - 1];
    if (last && score < last.score) continue;
    const document = documentOf(firstSentence, sentence);
    if (removed.has(document)) continue;
    const one = { part, document, sentence, score };
    if (last && bySentence(one, last) > 0) continue;
    let place = best.length;
    while (place > 0 && bySentence(one, best[place - 1] ?? one) < 0) place--;
    best.splice(place, 0, one);
    best.length = Math.min(best.length, most);
  }
  return best;
}

/**
 * By the lowest 16 bits of a hash: the place among the words asked for, from 1, of the one that it may be; 0 where it is none, as
 * most tokens are; `several` where it may be one of many. All 0 between two questions.
 */
const slots = new Uint8Array(1 << 16);
const several = 255;

/** Enters words into `slots`, for as long as `run` takes. */
function among<T>(words: readonly Weighted[], run: (places: ReadonlyMap<number, number>) => T): T {
  const places = new Map<number, number>();
  for (const [place, { word }] of words.entries()) {
    places.set(word, place);
    slots[word & 0xffff] = slots[word & 0xffff] || place + 1 >= several ? several : place + 1;
  }
  try {
    return run(places);
  } finally {
    for (const { word } of words) slots[word & 0xffff] = 0;
  }
}

/** Second step: a document by all words, which are entered in `slots`. */
function scoreDocument(
  { words: lists, hashes }: Segment,
  document: number,
  words: readonly Weighted[],
  places: ReadonlyMap<number, number>,
  average: number,
): number {
  const ids = hashes(document);
  const [from = 0, to = 0] = [lists.firstSentence[document], lists.firstSentence[document + 1]];
  const frequencies = new Uint32Array(words.length);
  const met: number[] = [];
  let [first, second, third] = [0, 0, 0];
  let stop = 0;
  for (let sentence = from; sentence < to; sentence++) {
    const start = stop;
    stop += lists.lengths[sentence] ?? 0;
    for (let token = start; token < stop; token++) {
      const id = ids[token] ?? 0;
      const slot = slots[id & 0xffff] ?? 0;
      if (slot === 0) continue;
      const place = slot === several ? places.get(id) : slot - 1;
      if (place === undefined || words[place]?.word !== id) continue;
      const frequency = (frequencies[place] ?? 0) + 1;
      frequencies[place] = frequency;
      if (frequency === 1) met.push(place);
    }
    if (met.length === 0) continue;
    const room = roomOf(stop - start, average);
    let score = 0;
    for (const place of met) {
      score += scoreOf(words[place]?.idf ?? 0, frequencies[place] ?? 0, room);
      frequencies[place] = 0;
    }
    met.length = 0;
    if (score > first) [first, second, third] = [score, first, second];
    else if (score > second) [second, third] = [score, second];
    else third = Math.max(third, score);
  }
  // A document's second and third sentence count too: what a draft says in one, a source often says in two.
  return first + second / 2 + third / 4;
}

/** The documents nearest to some words, best first; at most `limit`. */
export function nearestDocuments(
  parts: readonly Part[],
  statistics: Statistics,
  words: Iterable<number>,
  limit: number,
): ScoredDocument[] {
  const all = weighted(words, statistics);
  const average = statistics.averageLength;
  const rare = rarest(all);
  const most = handedOn(limit);
  const sentences = parts
    .flatMap((part) => sentencesOf(part, rare, average, most))
    .sort(bySentence)
    .slice(0, most);
  const documents = sentences.filter(
    ({ part, document }, at) =>
      sentences.findIndex((other) => other.part === part && other.document === document) === at,
  );
  return among(all, (places) =>
    documents.map(({ part, document }): ScoredDocument => {
      const score = scoreDocument(part.segment, document, all, places, average);
      return { part, document, score };
    }),
  )
    .sort(
      (x, y) =>
        y.score - x.score || byStanding(x.part.segment.standing(x.document), y.part.segment.standing(y.document)),
    )
    .slice(0, limit);
}
