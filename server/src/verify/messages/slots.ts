import type { RuleCode } from "../rules";

/** What a message may speak of, each already in the words of the message's language; empty where it is not known. */
export interface Slots {
  /** The draft's figure as written: "gần 73 tỷ USD". */
  readonly draft: string;
  /** The source's figure as written: "gần 37 tỷ USD". */
  readonly source: string;
  /** Who says so and when: "Báo Nhân Dân, 28/11/2023". */
  readonly who: string;
  /** A second source, where two are held against each other. */
  readonly otherSource: string;
  readonly otherWho: string;
  /** Which way they move: "giảm", "tăng"; empty where they do not say. */
  readonly draftChange: string;
  readonly sourceChange: string;
  /** Why two sources may differ, a sentence without its stop. */
  readonly cause: string;
  /** How far the draft is off: "bản thảo cao hơn 97,3%". */
  readonly difference: string;
  /** "10 tháng đầu năm 2023". */
  readonly draftPeriod: string;
  readonly sourcePeriod: string;
  /** What the source's figure measures, in the source's words. */
  readonly sourceConcept: string;
  /** What only the rule knows: a sum written out, the two readings of an ambiguous figure, who accepted it. */
  readonly detail: string;
}

/** One message a rule: a code without its message does not compile. */
export type Messages = Readonly<Record<RuleCode, (slots: Slots) => string>>;
