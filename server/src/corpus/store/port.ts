/**
 * The port that the checks ask a corpus through; nothing outside `corpus/store` knows how a store keeps what it answers from.
 *
 * Answers are synchronous, for verdicts are (contract, section 2). A store on another machine fits in one of two ways: a worker
 * that speaks to it while this thread waits (`Atomics.wait`), or a copy of the few cells a draft needs, fetched by `findMany`
 * and `passages` before the check. Questions and answers are plain values for that reason, documents aside, which say what
 * they are and are read when looked at.
 *
 * `test/corpus/store/conformance.ts` is the contract as tests: any store must pass it.
 */
import type { SourceMetadata } from "../../model/document";
import type { Figure } from "../../model/figure";
import type { SourceDocument } from "../document";

/**
 * `complete: false`: there was more than the limit, so many were looked at in vain that the store gave up, or something could not be
 * read; what is there holds all the same.
 */
export interface Answer<T> {
  readonly found: readonly T[];
  readonly complete: boolean;
}

/** A source's figure with its source. */
export interface Candidate {
  readonly document: SourceDocument;
  readonly figure: Figure;
}

/** A document that speaks of what was asked, and how much: a sum of BM25 scores, for holding against its neighbours'. */
export interface Found {
  readonly document: SourceDocument;
  readonly score: number;
}

/** A document without its text. */
export interface CatalogEntry {
  readonly about: SourceMetadata;
  /** How many figures it states. */
  readonly figures: number;
  /** How many quantities it states of each concept; "": of what the glossary has no name for. */
  readonly concepts: ReadonlyMap<string, number>;
  /** It says something against itself. */
  readonly doubted: boolean;
}

export interface Description {
  readonly documents: number;
  readonly figures: number;
  /** Day of the newest source; `null` where a source has none, so that nothing is known to be too late, or there is no source. */
  readonly newest: string | null;
  /** `false`: parts of the corpus could not be read. */
  readonly complete: boolean;
  /** All documents by id (code units); read as it is walked through. */
  readonly catalog: Iterable<CatalogEntry>;
}

/**
 * What a figure may be answered by. An absent slot asks for nothing.
 *
 * @example
 * // Exports to Japan at the end of October 2023, nearest to 19.2 billion first
 * { concept: "exports", unit: "USD", period: { from: "2023-10-30", to: "2023-11-01" }, about: ["japan"],
 *   value: { low: 19.2e9, high: 19.2e9 }, limit: 64 }
 */
export interface Question {
  /** A glossary id; `null`: figures of which the glossary does not know what they measure. */
  readonly concept?: string | null;
  readonly unit?: string;
  /** Units that can be mistaken for each other: see `familyOf`. */
  readonly family?: string;
  /** In the base unit. A figure's distance is that of the written value, or of the nearer end of its range. */
  readonly value?: { readonly low: number; readonly high: number };
  /** No farther than this from `value`. */
  readonly reach?: number;
  /** ISO days, both included, that the figure's period ends on. */
  readonly period?: { readonly from: string; readonly to: string };
  /** Figures about one of these parties, or about nobody by name. */
  readonly about?: readonly string[];
  /** Figures about one of these parties, by name. */
  readonly naming?: readonly string[];
  /** `true`: only by how much something moved ("tăng 4%"); `false`: only what does not say so. */
  readonly movement?: boolean;
  /** Default: quantities, dates and references alike. */
  readonly limit: number;
}

/** What is another since some version; `complete: false`: that is too long ago to tell, all may be. */
export interface Changes {
  readonly version: number;
  readonly put: readonly string[];
  readonly removed: readonly string[];
  readonly complete: boolean;
}

/**
 * A corpus at one moment: it never changes, a changed corpus is another store of a higher version.
 *
 * The order of answers is part of the contract, so that equal corpora give equal verdicts however they are kept. Figures: by
 * distance from the value asked for (all equal where none was), then the standing of the source (those without doubts first,
 * the newest first, undated ones last), the document's id, the place in the document. Documents of `passages`: by score,
 * highest first, then standing and id.
 */
export interface CorpusStore {
  readonly version: number;
  describe(): Description;
  find(question: Question): Answer<Candidate>;
  /** All answers at once, in the order of the questions. */
  findMany(questions: readonly Question[]): readonly Answer<Candidate>[];
  /** The documents whose sentences share most with these words (token hashes of a stream), by rarity. */
  passages(words: Iterable<number>, limit: number): Answer<Found>;
  /** `null`: there is none of this id. */
  document(id: string): SourceDocument | null;
  /** A piece of a document's text by UTF-16 offsets, for quoting; `null`: no such document. */
  span(id: string, start: number, end: number): string | null;
  changes(since: number): Changes;
}
