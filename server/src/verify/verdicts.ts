import type { Figure } from "../model/figure";
import type { Evidence, Reason, Step, Verdict } from "../model/verdict";
import { tell } from "./messages/index";
import type { SupportingCode, UndecidedCode } from "./rules";
import type { Turn } from "./turn";

type One = readonly [Evidence, ...Evidence[]];
type Two = readonly [Evidence, Evidence, ...Evidence[]];

/** The four ways a verdict is put into words: each with its rule, its message in the draft's language and its steps. */
export function refute(
  figure: Figure,
  reason: Exclude<Reason, "arithmetic">,
  evidence: One,
  provenance: readonly Step[],
): Verdict {
  const message = tell(reason, { figure, language: figure.language, evidence });
  return { figure, rule: reason, message, provenance, verdict: "refuted", reason, evidence };
}

/** A figure that the source has, in a statement that a word of the draft's turns round. */
export function refuteWording(
  figure: Figure,
  { reason, own, other }: Turn,
  evidence: One,
  provenance: readonly Step[],
): Verdict {
  const detail = `${own || "–"} / ${other || "–"}`;
  const message = tell("wording", { figure, language: figure.language, evidence, detail });
  return { figure, rule: "wording", message, detail, provenance, verdict: "refuted", reason, evidence };
}

/** A figure that the draft's own others contradict; `detail` writes the calculation out. */
export function miscalculated(figure: Figure, detail: string, related: readonly Figure[]): Verdict {
  const message = tell("arithmetic", { figure, language: figure.language, detail });
  const said = { figure, rule: "arithmetic", message, detail, related, provenance: [] } as const;
  return { ...said, verdict: "refuted", reason: "arithmetic", evidence: [] };
}

/** A day that no calendar has; `detail` says which weekday it is, where only that is wrong. */
export function noSuchDay(figure: Figure, detail?: string): Verdict {
  const { language } = figure;
  const message = tell("date", { figure, language, ...(detail !== undefined && { detail }) });
  return {
    figure,
    rule: "date",
    message,
    ...(detail !== undefined && { detail }),
    provenance: [],
    verdict: "refuted",
    reason: "date",
    evidence: [],
  };
}

export function support(
  figure: Figure,
  rule: SupportingCode,
  evidence: One,
  provenance: readonly Step[],
  detail?: string,
): Verdict {
  const told = { figure, language: figure.language, evidence, ...(detail !== undefined && { detail }) };
  return { figure, rule, message: tell(rule, told), provenance, verdict: "supported", reason: null, evidence };
}

/** `evidence`: for `outdated` the newer source, then the one with the draft's figure; for `conflicting` the two. */
export function weigh(
  figure: Figure,
  verdict: "outdated" | "conflicting",
  evidence: Two,
  provenance: readonly Step[],
): Verdict {
  const message = tell(verdict, { figure, language: figure.language, evidence });
  return { figure, rule: verdict, message, provenance, verdict, reason: null, evidence };
}

export function leave(
  figure: Figure,
  rule: UndecidedCode,
  evidence: readonly Evidence[],
  provenance: readonly Step[],
): Verdict {
  const message = tell(rule, { figure, language: figure.language, evidence });
  return { figure, rule, message, provenance, verdict: "not-enough-info", reason: null, evidence };
}
