import type { Language } from "./language";

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
}

export type SourceMetadata = Omit<SourceInput, "text" | "format">;
