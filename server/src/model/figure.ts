import type { Language } from "./language";
import type { CalendarFields, Period } from "./period";
import type { Quantity } from "./quantity";
import type { Span } from "./span";

export type FigureKind = "quantity" | "date" | "reference";

export type Modality = "actual" | "target";

/** What is measured. `id` is the glossary's, `null` where the glossary does not know the words. */
export interface Concept {
  readonly id: string | null;
  /** As the text says it. */
  readonly text: string;
}

/** Who is party to it, by glossary id: exports *of* `from` *to* `to`; a state *of* `of`. */
export interface Parties {
  readonly of?: string;
  readonly from?: string;
  readonly to?: string;
}

/**
 * A document number or a numbered name, its series and its number apart: two can contradict each other only under one series.
 *
 * "43/2022/QH15" → series "QH15", number "43/2022"; "U23" → "U", "23"; "SEA Games 32" → "sea games", "32";
 * "Điều 5" → "điều", "5"; "thắng 2-1" → series "score", number "2-1".
 */
export interface Reference {
  /** Lower-cased words, or the letters of a document number as written. */
  readonly series: string;
  readonly number: string;
}

/** One figure as read from a text: a quantity of a concept, between parties, in a period, actual or target. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** The figure as the author wrote it: `original.slice(start, end)`. */
  readonly text: string;
  /** The same place in the normalised view (see `text/view.ts`). */
  readonly at: Span;
  readonly quantity: Quantity;
  readonly concept: Concept | null;
  readonly parties: Parties;
  readonly period: Period | null;
  /** What a change is measured against, where the text says it: "tăng 5% so với năm 2022". */
  readonly baseline?: Period;
  readonly modality: Modality;
  readonly language: Language;
  /** Index into the prose's sentences. */
  readonly sentence: number;
  /** For `kind: "date"`, and clock times. */
  readonly calendar?: CalendarFields;
  /** For a range ("20-25/9/2023"): its last day, `calendar` holding its first. */
  readonly until?: CalendarFields;
  /** The day of the week that the text gives beside a date, 0 for Sunday. */
  readonly weekday?: number;
  /** For `kind: "reference"`. */
  readonly reference?: Reference;
}
