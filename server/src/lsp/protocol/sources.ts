import type { ListedFigure } from "../../features/corpusList";
import type { SourceMetadata } from "../../model/document";

export interface SourcesParams {
  /** The draft: its folder's corpus is meant. */
  readonly uri: string;
}

/** A source document of the corpus. */
export interface Source extends SourceMetadata {
  /** The file to open; `null` where the source has none. */
  readonly uri: string | null;
  readonly figures: number;
  /** What it is cited by: its own key, else its file's name. */
  readonly key: string;
  /** A citation in the draft's language: publisher, title, date; plain text, source text in it not escaped. */
  readonly citation: string;
}

export interface ReadingParams {
  readonly uri: string;
}

export interface FiguresParams {
  /** The draft: its folder's corpus is meant, and its language decides how values are written. */
  readonly uri: string;
}

/** A figure that a source states. */
export type CorpusFigure = ListedFigure;

export interface CorpusFigures {
  readonly figures: readonly CorpusFigure[];
  /** The corpus states more than are listed here. */
  readonly truncated: boolean;
}
