import type { CorpusStore } from "../../corpus/store/port";
import { createMemoryStore } from "../../corpus/store/store";
import type { StreamMemo } from "../../corpus/stream/stream";
import type { SourceMetadata } from "../../model/document";
import type { Evidence, Reason, Verdict } from "../../model/verdict";
import type { Prose } from "../../text/prose";
import { type JudgingOptions, judge } from "../judge";
import { JudgingMemo } from "../memo";
import { tell } from "../messages/index";
import type { Library } from "./cited";
import { citedFor } from "./figures";

const from = (sources: readonly SourceMetadata[]) => {
  const ids = new Set(sources.map(({ id }) => id));
  return ({ document }: Evidence): boolean => ids.has(document.id);
};

/** The cited source first among those that agree. */
function citedFirst(verdict: Verdict, isCited: (evidence: Evidence) => boolean): Verdict {
  const rank = (one: Evidence): number => (one.agrees && isCited(one) ? 0 : 1);
  const [best] = verdict.evidence;
  if (verdict.verdict !== "supported" || !best || rank(best) === 0) return verdict;
  const [first, ...rest] = [...verdict.evidence].sort((a, b) => rank(a) - rank(b));
  return first ? { ...verdict, evidence: [first, ...rest] } : verdict;
}

/** What the cited sources say against a figure, and in which slot: as the verdict already has it, else judged by them alone. */
function objection(
  verdict: Verdict,
  isCited: (evidence: Evidence) => boolean,
  alone: () => Verdict | undefined,
): { readonly rival: Evidence | undefined; readonly reason: Reason | null } {
  const known = verdict.evidence.find((one) => !one.agrees && isCited(one));
  if (known) return { rival: known, reason: verdict.reason };
  const judged = alone();
  return judged?.verdict === "refuted"
    ? { rival: judged.evidence[0], reason: judged.reason }
    : { rival: undefined, reason: null };
}

/**
 * Holds what is supported against the very source that is cited for it. Where that one says otherwise, though another
 * agrees, the verdict is `conflicting`, rule `cited-otherwise`: the cited source's figure first, then the one that agrees.
 */
export function weighCitations(
  verdicts: readonly Verdict[],
  prose: Prose,
  library: Library,
  store: CorpusStore,
  options: JudgingOptions,
  stream?: StreamMemo,
): readonly Verdict[] {
  const figures = verdicts.map(({ figure }) => figure);
  const cited = citedFor(figures, prose, library);
  if (cited.size === 0) return verdicts;
  return verdicts.map((verdict) => {
    const { figure, provenance } = verdict;
    const sources = cited.get(figure);
    if (!sources || (verdict.verdict !== "supported" && verdict.verdict !== "conflicting")) return verdict;
    const isCited = from(sources);
    if (verdict.evidence.some((one) => one.agrees && isCited(one))) return citedFirst(verdict, isCited);
    const agreeing = verdict.evidence.filter(({ agrees }) => agrees);
    const { rival, reason } = objection(verdict, isCited, () => {
      const companions = figures.filter(({ sentence }) => sentence === figure.sentence);
      const alone = createMemoryStore(sources.flatMap(({ id }) => store.document(id) ?? []));
      return judge(companions, prose, alone, options, new JudgingMemo(stream)).find((one) => one.figure === figure);
    });
    const [first] = agreeing;
    if (!rival || !first) return verdict;
    const evidence = [rival, first, ...agreeing.slice(1)] as const;
    const message = tell("cited-otherwise", { figure, language: figure.language, evidence });
    return { figure, rule: "cited-otherwise", message, provenance, verdict: "conflicting", reason, evidence };
  });
}
