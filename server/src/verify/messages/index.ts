import type { SourceMetadata } from "../../model/document";
import type { Figure } from "../../model/figure";
import type { Language } from "../../model/language";
import type { Evidence, Verdict } from "../../model/verdict";
import { oneLine } from "../../text/one-line";
import { comparePeriods } from "../compare/period";
import { isRuleCode, type RefutingCode, type RuleCode, type SupportingCode, type UndecidedCode } from "../rules";
import { inFull } from "./bare";
import { causeInWords } from "./cause";
import { changeInWords } from "./change";
import { differenceInWords } from "./difference";
import { en } from "./en";
import { ja } from "./ja";
import { dayInWords, periodInWords } from "./period";
import type { Messages, Slots } from "./slots";
import { vi } from "./vi";

const messages: Readonly<Record<Language, Messages>> = { vi, en, ja };

/** A source in a few words: publisher (else title, else id) and day: "Báo Nhân Dân, 28/11/2023". */
export function sourceInWords({ publisher, title, id, publishedOn }: SourceMetadata, language: Language): string {
  const name = oneLine(publisher ?? title ?? id);
  if (publishedOn === undefined) return name;
  const day = dayInWords(publishedOn, language);
  return language === "ja" ? `${name}、${day}` : `${name}, ${day}`;
}

/** What the message is about: the draft's figure, the places in sources that decide, best first, and what only the rule knows. */
export interface Told {
  readonly figure: Figure;
  readonly language: Language;
  /** For `outdated`: the newer source, then the one that has the draft's figure. For `conflicting`: the two. */
  readonly evidence?: readonly Evidence[];
  readonly detail?: string;
}

/** The times to tell apart: those the figures hold for, or, where only these differ, those a change is measured against. */
function periodsOf(draft: Figure, source: Figure | null, language: Language) {
  const against =
    comparePeriods(draft.period, source?.period ?? null) !== "different" && draft.baseline && source?.baseline;
  return {
    draftPeriod: periodInWords(against ? draft.baseline : draft.period, language),
    sourcePeriod: periodInWords((against ? source?.baseline : source?.period) ?? null, language),
  };
}

/** What the place says, or the calculation that follows from it. */
const saidBy = (evidence: Evidence | undefined, language: Language): string =>
  evidence ? (evidence.derivation ?? inFull(evidence.text, evidence.figure?.quantity, language)) : "";

const slotsOf = ({ figure, language, evidence: [first, second] = [], detail }: Told): Slots => ({
  draft: figure.text,
  source: saidBy(first, language),
  who: first ? sourceInWords(first.document, language) : "",
  otherSource: saidBy(second, language),
  otherWho: second ? sourceInWords(second.document, language) : "",
  cause: first && second ? causeInWords(first, second, language) : "",
  draftChange: changeInWords(figure.quantity.change, language),
  sourceChange: changeInWords(first?.figure?.quantity.change ?? null, language),
  difference: first?.figure ? differenceInWords(figure.quantity, first.figure.quantity, language) : "",
  ...periodsOf(figure, first?.figure ?? null, language),
  sourceConcept: first?.figure?.concept?.text ?? "",
  detail: detail ?? first?.derivation ?? "",
});

type CitingCode = RefutingCode | "wording" | SupportingCode;
type One = readonly [Evidence, ...Evidence[]];
type Two = readonly [Evidence, Evidence, ...Evidence[]];

/**
 * What a rule tells the writer, in the language asked for; a rule that cites must bring its evidence.
 *
 * `tell("value", { figure, evidence: [best], language: "vi" })` →
 * "Nguồn ghi gần 37 tỷ USD, bản thảo ghi gần 73 tỷ USD (bản thảo cao hơn 97,3%). Theo Báo Nhân Dân, 28/11/2023."
 */
export function tell(code: CitingCode, told: Told & { readonly evidence: One }): string;
export function tell(
  code: "outdated" | "conflicting" | "cited-otherwise",
  told: Told & { readonly evidence: Two },
): string;
export function tell(code: UndecidedCode | "arithmetic" | "date", told: Told): string;
export function tell(code: RuleCode, told: Told): string {
  return messages[told.language][code](slotsOf(told));
}

/** The verdict with its message in this language; the judge writes it in the language of the figure's own passage. */
export const inLanguage = (verdict: Verdict, language: Language): Verdict =>
  language !== verdict.figure.language && isRuleCode(verdict.rule)
    ? { ...verdict, message: messages[language][verdict.rule](slotsOf({ ...verdict, language })) }
    : verdict;
