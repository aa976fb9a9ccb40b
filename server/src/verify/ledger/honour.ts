import type { Language } from "../../model/language";
import type { Verdict } from "../../model/verdict";
import { tell } from "../messages/index";
import { reopenedInWords, signedInWords } from "../messages/ledger";
import { type Accepted, fingerprintOf, sameFigure, slotOf } from "./entry";

/**
 * A verdict in the light of what was accepted: not enough information with rule `accepted` where the evidence is still the
 * same; the verdict as it is, its message with a word on the acceptance, where the evidence has changed since.
 */
export function honour(verdict: Verdict, ledger: readonly Accepted[], language: Language): Verdict {
  if (ledger.length === 0 || verdict.verdict === "supported" || verdict.rule === "ignored") return verdict;
  const evidence = fingerprintOf(verdict);
  const here = { ...slotOf(verdict), evidence };
  const entries = ledger.filter((entry) => sameFigure(entry, here));
  const holding = entries.find((entry) => entry.evidence === evidence);
  const { figure, provenance } = verdict;
  if (holding) {
    const detail = signedInWords(holding, language);
    const message = tell("accepted", { figure, language, detail });
    return {
      ...{ figure, rule: "accepted", message, detail, provenance },
      ...{ verdict: "not-enough-info", reason: null, evidence: verdict.evidence },
    };
  }
  const [last] = [...entries].sort((a, b) => (a.when < b.when ? 1 : -1));
  return last ? { ...verdict, message: `${verdict.message} ${reopenedInWords(last, language)}` } : verdict;
}
