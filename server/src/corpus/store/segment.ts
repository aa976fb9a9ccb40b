import type { Figure } from "../../model/figure";
import type { SourceDocument } from "../document";
import type { Columns } from "./columns";
import type { Finder } from "./finder";
import type { CatalogEntry } from "./port";
import type { Standing } from "./standing";
import type { Words } from "./words";

/** Some documents of a store with their index, numbered by id from 0. It never changes; stores are made of one or more. */
export interface Segment {
  readonly size: number;
  /** Its documents are in memory whole, so that building with them costs no reading. */
  readonly live: boolean;
  readonly columns: Columns;
  readonly finder: Finder;
  readonly words: Words;
  /** Standing of each document among the segment's, 0 the best. */
  readonly rank: Uint32Array;
  /** Figures in each document. */
  readonly figures: Uint32Array;
  standing(document: number): Standing;
  about(document: number): CatalogEntry["about"];
  /** The number of a document, or -1. */
  numberOf(id: string): number;
  /** `null`: it can't be read any more. */
  document(document: number): SourceDocument | null;
  /** One figure of a document, without the others; `null` as above. */
  figure(document: number, nth: number): Figure | null;
  /** The word hashes of a document's tokens, sentence by sentence; good until the next call, which may use the same room. */
  hashes(document: number): Uint32Array;
}
