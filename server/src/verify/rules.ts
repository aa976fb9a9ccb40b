import type { Reason, VerdictKind } from "../model/verdict";

/** How loudly an editor speaks when nobody set it otherwise; `off` shows nothing. */
export type Severity = "warning" | "information" | "hint" | "off";

/** What a rule says when it speaks. `help` is the section on it, relative to the project. */
export interface Rule {
  readonly verdict: VerdictKind;
  readonly reason: Reason | null;
  readonly severity: Severity;
  readonly help: string;
}

const severities: Readonly<Record<VerdictKind, Severity>> = {
  supported: "off",
  refuted: "warning",
  outdated: "warning",
  conflicting: "information",
  "not-enough-info": "hint",
};

/** Codes of rules that refute are the contract's reasons themselves. */
export const refutingCodes = [
  "value",
  "scale",
  "unit",
  "bound",
  "direction",
  "rank",
  "period",
  "role",
  "target",
  "date",
  "reference",
  "arithmetic",
] as const satisfies readonly Reason[];

export const supportingCodes = ["stated", "rounded", "derived"] as const;

/**
 * Why nothing was decided, in the order of use to the writer:
 * `unsure`: a source differs, but is not clearly about the same thing. `other-statement`: the number stands there, of something else.
 * `other-period`, `other-unit`: the same thing, for another time or in another unit. `no-figure`: the passage names no number.
 * `ambiguous`: the draft's figure reads two ways. `future`: later than any source. `no-source`: nothing speaks of it.
 * `ignored`, `accepted`: the writer said so, in the draft or in the ledger.
 */
export const undecidedCodes = [
  "unsure",
  "other-statement",
  "other-period",
  "other-unit",
  "no-figure",
  "ambiguous",
  "future",
  "no-source",
  "ignored",
  "accepted",
] as const;

/**
 * What is wrong with a citation, whatever its figure: `unknown-source`: no source has its key; `unknown-footnote`: a footnote mark
 * without its footnote. They stand beside the verdicts, which are of figures.
 */
export const citationCodes = ["unknown-source", "unknown-footnote"] as const;
export type CitationCode = (typeof citationCodes)[number];

/** The section on a citation's fault, relative to the project. */
export const helpOnCitation = (code: CitationCode): string => `docs/verdicts.md#${code}`;

export type RefutingCode = (typeof refutingCodes)[number];
export type SupportingCode = (typeof supportingCodes)[number];
export type UndecidedCode = (typeof undecidedCodes)[number];
export type RuleCode =
  | RefutingCode
  | "wording"
  | SupportingCode
  | UndecidedCode
  | "outdated"
  | "conflicting"
  | "cited-otherwise";

export const ruleCodes: readonly RuleCode[] = [
  ...refutingCodes,
  "wording",
  "outdated",
  "conflicting",
  "cited-otherwise",
  ...supportingCodes,
  ...undecidedCodes,
];

const rule = (code: RuleCode, verdict: VerdictKind, reason: Reason | null = null): [RuleCode, Rule] => [
  code,
  { verdict, reason, severity: severities[verdict], help: `docs/verdicts.md#${code}` },
];

const rules: ReadonlyMap<string, Rule> = new Map([
  ...refutingCodes.map((code) => rule(code, "refuted", code)),
  // Its reason is the slot that the word fills.
  rule("wording", "refuted"),
  rule("outdated", "outdated"),
  rule("conflicting", "conflicting"),
  rule("cited-otherwise", "conflicting"),
  ...supportingCodes.map((code) => rule(code, "supported")),
  ...undecidedCodes.map((code) => rule(code, "not-enough-info")),
]);

/** Is this one of the codes? A verdict carries its rule as plain text. */
export const isRuleCode = (code: string): code is RuleCode => rules.has(code);

/** The row of a code; `undefined` where no rule has it: `ruleOf("scale")?.severity` → `"warning"`. */
export const ruleOf = (code: string): Rule | undefined => rules.get(code);
