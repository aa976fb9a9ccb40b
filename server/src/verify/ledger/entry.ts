import { hashWord } from "../../corpus/stream/hash";
import type { Figure } from "../../model/figure";
import type { Verdict } from "../../model/verdict";

/** A figure that a person looked at and let stand, whatever the sources say. */
export interface Accepted {
  /** What is measured, and between whom: "exports from viet-nam to japan"; `null` where that is not known. */
  readonly concept: string | null;
  /** "44980000000 USD", "moreThan 5 count văn kiện", "up 4 percent"; dates and references as written. */
  readonly value: string;
  /** ISO days "2023-01-01/2023-12-31", "../2023-10-31" for as-of; `null` where the text names none. */
  readonly period: string | null;
  readonly reason: string;
  readonly who: string;
  /** ISO day. */
  readonly when: string;
  /** Fingerprint of what the sources said at that time: when it changes, the figure is looked at anew. */
  readonly evidence: string;
}

const conceptOf = ({ concept, parties }: Figure): string | null => {
  if (!concept) return null;
  const among = (["of", "from", "to"] as const).flatMap((role) => (parties[role] ? [`${role} ${parties[role]}`] : []));
  return [concept.id ?? concept.text, ...among].join(" ");
};

function writtenValue({ kind, text, quantity }: Figure): string {
  if (kind !== "quantity") return text.normalize("NFC").replace(/\s+/g, " ").trim();
  const { lower, upper, unit, noun, bound, change } = quantity;
  const amount = lower === upper ? (lower ?? "") : [lower ?? "", upper ?? ""].join("..");
  return [bound === "exact" ? "" : bound, change ?? "", amount, unit, unit === "count" ? (noun ?? "") : ""]
    .filter(Boolean)
    .join(" ");
}

// A time that no words name hangs on the day of the check.
const periodOf = ({ period }: Figure): string | null =>
  period?.mention ? `${period.start ?? ".."}/${period.end ?? ".."}` : null;

const hex = (text: string): string => hashWord(text).toString(16).padStart(8, "0");

/** What the sources say of the figure, as 16 hexadecimal digits: another passage, source or verdict gives another. */
export function fingerprintOf({ verdict, reason, evidence }: Verdict): string {
  const places = evidence.map(({ text, sentence, document: { publisher, publishedOn } }) =>
    [publisher, publishedOn, text, sentence.normalize("NFC").replace(/\s+/g, " ").trim()].join("\u0000"),
  );
  const all = [verdict, reason, ...places.sort()].join("\u0001");
  return hex(`a${all}`) + hex(`b${all}`);
}

/** What an entry is found by. */
export const slotOf = ({ figure }: Verdict): Pick<Accepted, "concept" | "value" | "period"> => ({
  concept: conceptOf(figure),
  value: writtenValue(figure),
  period: periodOf(figure),
});

export type Signature = Pick<Accepted, "reason" | "who" | "when">;

/** The entry by which a person accepts a verdict's figure. */
export const entryOf = (verdict: Verdict, { reason, who, when }: Signature): Accepted => ({
  ...slotOf(verdict),
  ...{ reason, who, when, evidence: fingerprintOf(verdict) },
});

/**
 * Are two entries about the same figure? Of a figure whose concept is not known, value and period say too little:
 * the same evidence is asked for, so that accepting "15" here accepts no other "15".
 */
export const sameFigure = (a: Omit<Accepted, keyof Signature>, b: Omit<Accepted, keyof Signature>): boolean =>
  a.concept === b.concept &&
  a.value === b.value &&
  a.period === b.period &&
  (a.concept !== null || a.evidence === b.evidence);
