import type { Glossary } from "../model/glossary";
import type { Period } from "../model/period";

/** What a text is read with beside its words. */
export interface ReadingContext {
  /** ISO day: what "now", "năm ngoái" and a date without a year are counted from. */
  readonly today: string;
  readonly glossary: Glossary;
  /** The document's title: who a document is about goes without saying in it. */
  readonly title?: string | undefined;
  /** The time that a source's title gives for its figures. */
  readonly titleTime?: Period | undefined;
}
