import type { Language } from "./language";
import type { PlaceMark } from "./place";

/** What a caller hands in: only `id` and `text` are required (contract, section 2). */
export interface SourceInput {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  /** ISO day. */
  readonly publishedOn?: string;
  readonly url?: string;
  readonly language?: Language;
  readonly format?: "markdown" | "plain";
  /** A short name to cite it by. */
  readonly key?: string;
  /** Which of the above nobody stated: read off the file's name, first line or links. */
  readonly guessed?: readonly ("title" | "publisher" | "publishedOn" | "url")[];
  /**
   * Set where `text` was read out of a file of another form (Word, PDF, a sheet): where its passages stand in there.
   * All offsets are into `text`; the file itself can't be opened at them.
   */
  readonly places?: readonly PlaceMark[];
}

export type SourceMetadata = Omit<SourceInput, "text" | "format" | "places">;
