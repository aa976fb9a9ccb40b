import type { Reference } from "../../model/figure";
import type { CalendarFields, Period } from "../../model/period";
import type { Span } from "../../model/span";

/** How fine a time is written. */
export type Granularity = "clock" | "day" | "month" | "months" | "quarter" | "half" | "year" | "years";

/**
 * What a time does in its sentence. `event`: a day something happened or is due; `within`: a stretch of time;
 * `asOf`: counted up to it ("hết tháng 10", "末時点"); `baseline`: what a change is measured against
 * ("so với cùng kỳ năm trước"), hence never the period of the figure beside it; `clock`: a time of day.
 */
export type TimeRole = "event" | "within" | "asOf" | "baseline" | "clock";

/** A date, a period or a time of day. Offsets are into the text that was read. */
export interface TimeMention extends Span {
  readonly kind: "time";
  readonly calendar: CalendarFields;
  /** The last day or year of a range written as one ("20-25/9/2023"). */
  readonly until?: CalendarFields;
  /** The days it covers; `null` for a time of day, a lunar date, and what nothing tells the year of. */
  readonly period: Period | null;
  /** The whole stretch where the mention is one end of it: both dates of "từ 3/9 đến 5/10/2023". */
  readonly stretch?: Period;
  readonly role: TimeRole;
  readonly granularity: Granularity;
}

/** A document number or a numbered name: a claim of its own, but no amount. */
export interface ReferenceMention extends Span, Reference {
  readonly kind: "reference";
}

/** Digits or number words that claim nothing: telephone numbers, footnote marks, weekdays, list numbers, names with a number word. */
export interface NoiseMention extends Span {
  readonly kind: "noise";
  readonly what: string;
  /** Of a weekday's name: 0 for Sunday. */
  readonly weekday?: number;
}

export type Mention = TimeMention | ReferenceMention | NoiseMention;
