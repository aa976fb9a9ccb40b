import type { SourceDocument } from "../../corpus/document";
import type { CorpusStore } from "../../corpus/store/port";
import { createMemoryStore } from "../../corpus/store/store";
import type { Evidence, Verdict } from "../../model/verdict";
import type { Prose } from "../../text/prose";
import { measured } from "../concepts/questions";
import { homeOf } from "../home";
import { type JudgingOptions, judge } from "../judge";
import { JudgingMemo, kept, onto } from "../memo";
import { namedFor } from "./named";
import type { Publishers } from "./publishers";

type Some = readonly [Evidence, ...Evidence[]];

/** What the publisher named for a figure has to say of it, where the corpus holds anything of that publisher that speaks of it. */
interface Hearing {
  readonly publishers: Publishers;
  readonly store: CorpusStore;
  readonly options: JudgingOptions;
  readonly memo: JudgingMemo;
}

/** The documents of whoever is named nearest to a figure, among those that speak of it. */
function documentsNamed(verdict: Verdict, draft: Prose, { publishers, store, options }: Hearing): SourceDocument[] {
  const { figure } = verdict;
  const namings = namedFor(figure, draft);
  if (namings.length === 0) return [];
  const spoken = [
    ...verdict.evidence.flatMap(({ document }) => store.document(document.id) ?? []),
    ...measured(figure, store, options.concepts).map(({ document }) => document),
  ];
  const all = [...new Map(spoken.map((document) => [document.about.id, document])).values()];
  for (const naming of namings) {
    const named = all.filter(
      ({ about }) => about.publisher !== undefined && publishers.isNamed(naming, about.publisher),
    );
    if (named.length > 0) return named;
  }
  return [];
}

const step = { what: "named" } as const;

/** What the named publisher's documents say comes first, what the others say behind it. */
function preferred(verdict: Verdict, own: Verdict): Verdict {
  if (own.verdict === "not-enough-info") return verdict;
  const others = verdict.evidence.filter(
    (one) => !own.evidence.some(({ document, start }) => document.id === one.document.id && start === one.start),
  );
  const [first, ...rest] = own.evidence;
  if (!first) return verdict;
  const evidence: Some = [first, ...rest, ...others];
  return { ...own, evidence, provenance: [step, ...own.provenance] } as Verdict;
}

/**
 * Holds a figure against the publisher that the draft names for it ("Theo Tổng cục Hải quan, …"): where that publisher's own documents
 * decide it, they decide, whatever others say; who agrees or differs beside them stays in the evidence.
 */
export function weighNamed(verdicts: readonly Verdict[], draft: Prose, hearing: Hearing): readonly Verdict[] {
  const { store, options, memo } = hearing;
  const figures = verdicts.map(({ figure }) => figure);
  let within: JudgingOptions["within"];
  const ask = (verdict: Verdict): Verdict | null => {
    const { figure } = verdict;
    const documents = documentsNamed(verdict, draft, hearing);
    if (documents.length === 0) return null;
    within ??= { documents: store.describe().documents, home: homeOf(figures) };
    const alone = new JudgingMemo(memo.stream);
    const beside = figures.filter(({ sentence }) => sentence === figure.sentence);
    const own = judge(beside, draft, createMemoryStore(documents), { ...options, within }, alone);
    const found = own.find((one) => one.figure === figure);
    return found ? kept(found) : null;
  };
  return verdicts.map((verdict) => {
    if (verdict.verdict === "not-enough-info" || verdict.rule === "arithmetic") return verdict;
    const own = memo.named(verdict, () => ask(verdict));
    return own ? preferred(verdict, onto(verdict.figure, own)) : verdict;
  });
}
