import type { CalendarFields } from "../../model/period";
import { spellOut } from "../../text/spell-out";
import type { Days } from "./calendar";
import type { Granularity, NoiseMention, ReferenceMention, TimeMention } from "./mention";

/** A time as a rule reads it, before its year is looked for and its neighbours are asked. */
export interface WrittenTime {
  readonly kind: "time";
  readonly granularity: Granularity;
  readonly calendar: CalendarFields;
  readonly until?: CalendarFields;
  /**
   * Counted from today ("năm ngoái"), from the time named before it ("同年"), or from that only where a change is measured
   * against it ("so với năm trước", but "tai nạn năm trước" from today).
   */
  readonly relative?: {
    readonly from: "today" | "before" | "baseline";
    /** The very days of the time before, moved: "cùng kỳ". */
    readonly same?: true;
    readonly years?: number;
    readonly months?: number;
    readonly days?: number;
  };
  /** "tháng 2 vừa qua", "tháng 9 tới": on which side of today the missing year lies. */
  readonly towards?: "past" | "future";
  /** Where the fields do not tell the days: fiscal and school years, decades. */
  readonly days?: Days;
  readonly role?: TimeMention["role"];
}

type Unplaced<T> = Omit<T, "start" | "end">;

export type Written = WrittenTime | Unplaced<ReferenceMention> | Unplaced<NoiseMention>;

export type Groups = Readonly<Record<string, string | undefined>>;

export interface Rule {
  /** Sticky: tried at a place, never searched for. A group `lead` before the place belongs to the mention. */
  readonly pattern: RegExp;
  /** What the words mean; `null` where they turn out to be something else, and the next rule is asked. */
  read(groups: Groups, match: RegExpExecArray): Written | null;
}

export const rule = (source: string, read: Rule["read"], flags = "iuy"): Rule => ({
  pattern: new RegExp(spellOut(source), flags),
  read,
});

/**
 * A rule for a number that the words before it make a name: "Điều 5". The words are looked at backwards from the number,
 * which is cheap, and belong to the mention.
 */
export const ruleBehind = (words: string, source: string, read: Rule["read"], flags = "iuy"): Rule =>
  rule(String.raw`(?<=(?<![\p{Script=Latin}\p{M}\p{N}])(?<lead>${words}))${source}`, read, flags);

export const noise = (what: string): Written => ({ kind: "noise", what });

export const weekday = (day: number): Written => ({ kind: "noise", what: "weekday", weekday: day });

/** A reference whose series is compared without regard to case and spacing. */
export const reference = (series: string, number: string): Written => ({
  kind: "reference",
  series: series.toLowerCase().replace(/\s+/gu, " ").trim(),
  number,
});

/** What stands before a match, at most `length` units of it. */
export const textBefore = (match: RegExpExecArray, length = 24): string =>
  match.input.slice(Math.max(0, match.index - length), match.index);

/** What stands behind a match. */
export const textAfter = (match: RegExpExecArray, length = 24): string =>
  match.input.slice(match.index + match[0].length, match.index + match[0].length + length);

/** The same rules for each of some words, parted by "|". */
export const beginning = (words: string, ...rules: readonly Rule[]): Record<string, readonly Rule[]> =>
  Object.fromEntries(words.split("|").map((word) => [word, rules]));

/** For what a language does not say in this place. */
export const never = /^(?!)/u;
