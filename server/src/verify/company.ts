import type { Figure } from "../model/figure";
import type { Verdict } from "../model/verdict";
import { leave } from "./verdicts";

const isByWords = ({ provenance }: Verdict): boolean => provenance.every(({ what }) => what !== "concept");

/**
 * "Tăng 2,7% so với năm 2023" where no source tells this growth: one that tells another year's, and so from another year, says
 * nothing of this one.
 */
const isAside = ({ kind, sentence, period }: Figure, verdicts: readonly Verdict[]): boolean =>
  kind === "date" &&
  verdicts.some(
    ({ figure, verdict }) =>
      figure.sentence === sentence &&
      figure.baseline !== undefined &&
      figure.baseline.start === period?.start &&
      figure.baseline.end === period.end &&
      verdict !== "supported",
  );

/**
 * Doubts a refutation that comes from strange company: a source that supports nothing in the draft's sentence, while another
 * source supports what stands beside the figure. A corpus tells the same every year in the same words; the sentence's
 * other figures say which year's telling the draft follows.
 */
export function keepCompany(verdicts: readonly Verdict[]): Verdict[] {
  const company = new Map<number, Set<string>>();
  const doubtful = new Set(verdicts.flatMap(({ verdict, figure }) => (verdict === "refuted" ? [figure.sentence] : [])));
  for (const { figure, verdict, evidence } of verdicts) {
    if (verdict !== "supported" || !doubtful.has(figure.sentence)) continue;
    const documents = company.get(figure.sentence) ?? new Set();
    for (const { document } of evidence) documents.add(document.id);
    company.set(figure.sentence, documents);
  }
  return verdicts.map((verdict) => {
    const { figure, evidence, provenance } = verdict;
    const [against] = evidence;
    const documents = company.get(figure.sentence);
    const strange = against !== undefined && documents !== undefined && !documents.has(against.document.id);
    return verdict.verdict === "refuted" && (strange || isAside(figure, verdicts)) && isByWords(verdict)
      ? leave(figure, "unsure", evidence, provenance)
      : verdict;
  });
}
