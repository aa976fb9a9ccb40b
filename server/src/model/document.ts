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
}

export type SourceMetadata = Omit<SourceInput, "text" | "format">;
