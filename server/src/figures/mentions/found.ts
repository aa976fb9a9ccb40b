import type { Language } from "../../model/language";
import type { Span } from "../../model/span";
import type { Days } from "./calendar";
import type { Written } from "./rule";

/** What mentions are read with. */
export interface MentionContext {
  readonly language: Language;
  /** ISO day that "năm ngoái" and a date without a year are counted from. */
  readonly today: string;
  /** What "cùng kỳ" and "năm trước" go back from where the sentence names no time of its own before them. */
  readonly spokenOf?: Days;
}

/** A mention as its rule read it, where it stands. */
export type Found = Span & Written;
