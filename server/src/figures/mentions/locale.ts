import type { Behind } from "../../text/behind";
import type { Anchors } from "./anchors";
import type { Rule } from "./rule";

/** What a language adds to the language-free scan (`scan.ts`). */
export interface MentionLocale {
  /** The words that a time or a reference begins with, with what is tried there. */
  readonly anchors: Anchors;
  /** Tried at a bracket or plus before a digit, and at raised digits. */
  readonly atSign: readonly Rule[];
  /** Tried in order at a number that a sign or a letter goes on from ("5/9", "14h30", "59-NQ"); the first that reads wins. */
  readonly atJoinedNumber: readonly Rule[];
  /** Tried then, at any number. */
  readonly atNumber: readonly Rule[];
  /** Words right before a time that make it counted up to ("hết", "tính đến"), or a baseline ("so với"), or a beginning ("kể từ"). */
  readonly asOfBefore: Behind;
  readonly asOfAfter: RegExp;
  /** A deed that is done at one time: "hoàn thành trong quý III", "opens in July", "7月に開業". */
  readonly deedBefore: Behind;
  readonly deedAfter: RegExp;
  readonly baselineBefore: Behind;
  readonly baselineAfter: RegExp;
  readonly sinceBefore: Behind;
  readonly sinceAfter: RegExp;
  /** The whole text between the two ends of a stretch ("đến"), and between members of a list (", ", "và"). */
  readonly through: RegExp;
  readonly listed: RegExp;
  /** Before the first of two that a list joins to a stretch: "between January and July". */
  readonly betweenBefore: Behind;
}
