import type { Span } from "./span";

export type Certainty = "stated" | "implied";

/**
 * The time a figure holds for: a closed interval of days, or the day up to which it was counted.
 *
 * "10 tháng đầu năm 2023" → 2023-01-01..2023-10-31, `interval`; "hết tháng 10-2023", "tính đến 20/5/2014" → `asOf`,
 * with `end` the day and `start` null. `implied` when it was inherited or taken from the document's date.
 */
export interface Period {
  /** ISO day `YYYY-MM-DD`. */
  readonly start: string | null;
  readonly end: string | null;
  readonly certainty: Certainty;
  readonly shape: "interval" | "asOf";
  /**
   * Where this text itself names it, in view offsets, and what it names: set whenever the period was read from words
   * (also when inherited from an earlier sentence), so that the verdict can hold those words against the source's.
   */
  readonly mention?: { readonly at: Span; readonly calendar: CalendarFields };
}

/**
 * The fields of a date as written: "27/3" has no year, "quý 2/2024" no day. Dates agree when every field both have agrees;
 * two that share no field say nothing of each other.
 *
 * "nửa đầu năm 2024" → year 2024, half 1; "9 tháng đầu năm 2023" → year 2023, months 9; "cuối năm 2022" → year 2022, part late;
 * "mùng 2 Tết" → day 2, month 1, lunar.
 */
export interface CalendarFields {
  readonly year?: number;
  readonly half?: number;
  readonly quarter?: number;
  /** The first (or, negative, the last) so many months of the year. */
  readonly months?: number;
  readonly part?: "early" | "mid" | "late";
  readonly month?: number;
  readonly day?: number;
  /** 0-24. */
  readonly hour?: number;
  readonly minute?: number;
  readonly lunar?: true;
}
