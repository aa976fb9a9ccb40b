/**
 * The reader port: bytes of one file → text that figures can be read from, and where its passages stand in the original.
 *
 * To add a format:
 * 1. write `readers/<format>.ts` with one `Reader`;
 * 2. where it needs a library, name it in `bounded/process.ts`: it is read in a process of its own (`dist/reading.js`), started when
 *    the first such file is met, and ended when a file takes too much;
 * 3. add its row to `formats.ts` (and its first bytes to `signature.ts`);
 * 4. add a sample to `test/documents/` and its line to `docs/documents.md`.
 *
 * What a reader may do: all it likes with the bytes; it sees no disk, no clock, no network. It throws `SourceProblem` with
 * the trouble of `problem.ts` that fits, a line in three languages; whatever else it throws is told as "damaged".
 * What it must do: keep to `limits`, look at `signal` between pieces of long work, and say in `notes` what it left out.
 *
 * The text is Markdown wherever the format has structure: headings as `#`, tables as GFM tables (`table.ts`, which makes
 * one row of heads out of several and repeats what merged cells say), list items as `-`, all through `markdown.ts`; words
 * that would be read as markup are escaped (`escape.ts`). `plain` is for what has none, and only there page furniture is looked for by words.
 * `places` holds a mark for each paragraph, cell, page or line at which another begins, sorted, in offsets of that text.
 */
import type { SourceInput } from "../../model/document";
import type { Stated } from "../metadata";
import type { Trouble } from "../problem";

export interface SourceBytes {
  /** The file's name without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReaderOptions {
  /** Whoever asks has lost interest: throw its reason. */
  readonly signal?: AbortSignal;
}

export interface ReadText extends Required<Pick<SourceInput, "text" | "format">>, Pick<SourceInput, "places"> {
  /** What the document says of itself. */
  readonly about: Stated;
  /** What it only hints at: who saved it, and when. Marked as guessed, and given up for anything stated. */
  readonly hints?: Stated;
  /** What was left out or taken for something, although the file was read. */
  readonly notes?: readonly Trouble[];
}

export type Reader = (file: SourceBytes, options: ReaderOptions) => ReadText | Promise<ReadText>;

/** Bounds of one document, so that no file takes the program down. */
export const limits = {
  /** Bytes of a file. */
  file: 50_000_000,
  /**
   * Bytes of XML that a packed document may unpack to: a thousand-page report has 10-20 MB, a sheet of a million cells 40 MB.
   * What the libraries build of it takes some hundred times (Word) and forty times (Excel) as much memory.
   */
  unpackedWord: 20_000_000,
  unpackedSheets: 40_000_000,
  /** Characters of text kept: 20,000 pages. What is longer is refused, not cut, for a cut could hide the figure that matters. */
  text: 50_000_000,
  /** Cells of a document's tables: those of customs offices have tens of thousands. */
  cells: 1_000_000,
  /** Columns of a table: as many as Excel knows. */
  columns: 16_384,
} as const;

/** The file can't be used, and why. */
export class SourceProblem extends Error {
  constructor(
    readonly trouble: Trouble,
    cause?: unknown,
  ) {
    super(trouble.code, { cause });
    this.name = "SourceProblem";
  }
}
