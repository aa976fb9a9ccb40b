import type { Location } from "vscode-languageserver";
import type { Grouping } from "../../features/catalog/catalog";
import type { SourceMetadata } from "../../model/document";
import type { FindingKind } from "../../verify/sources/audit";

/** One folder's corpus; `null` stands for drafts outside any folder. */
export interface CatalogFolder {
  readonly folder: string | null;
}

export interface CatalogParams extends CatalogFolder {
  readonly by: Grouping;
  /** Only sources that have all these words in title, publisher, name or text; empty: all. */
  readonly filter: string;
}

/** A part of a list that may be long, from an index on. */
export interface Page<T> {
  readonly items: readonly T[];
  /** How many the whole list has. */
  readonly total: number;
}

export interface CatalogSourcesParams extends CatalogParams {
  readonly group: string;
  readonly from: number;
}

/** A source in the corpus view. */
export interface CatalogSource extends SourceMetadata {
  /** The file to open; `null` where there is none. */
  readonly uri: string | null;
  /** What to open to show it: the file, or the text that was read out of it. */
  readonly opens: string | null;
  /** How many figures it states; of the group's concept, where sources are grouped by concept. */
  readonly figures: number;
  /** What it says against itself, a formula each; such a source counts less than others. */
  readonly doubts: readonly string[];
  /** It comes with the program: not the writer's to remove. */
  readonly bundled: boolean;
}

export interface CatalogFiguresParams extends CatalogFolder {
  readonly source: string;
  /** Only figures that measure it: the key of a group by concept. */
  readonly concept: string | null;
  readonly from: number;
}

/** Something that is wrong in a corpus, in the client's language. */
export interface CorpusTrouble {
  /** `unread`: the file gives no figures, or without what it is called and from when; the others: see `FindingKind`. */
  readonly kind: "unread" | FindingKind;
  readonly message: string;
  /** Where to look; none where there is nothing to open. */
  readonly places: readonly Location[];
}

export interface AboutParams {
  /** A file on the disk. */
  readonly uri: string;
}

/** What is known of a file that may become a source. */
export interface AboutFile extends Pick<SourceMetadata, "title" | "publisher" | "publishedOn"> {
  /** Which of them nobody stated. */
  readonly guessed: readonly ("title" | "publisher" | "publishedOn" | "url")[];
  /** Why it can be no source, in the client's language; `null`: it can. */
  readonly problem: string | null;
}
