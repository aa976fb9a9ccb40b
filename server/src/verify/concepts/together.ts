import type { Candidate, CorpusStore } from "../../corpus/store/port";
import type { Figure } from "../../model/figure";
import type { Verdict } from "../../model/verdict";
import type { Prose } from "../../text/prose";
import { compareFigures, mayBeOfOne } from "../compare/agreement";
import type { ConceptFamily } from "../compare/concept";
import { cite } from "../evidence";
import { support } from "../verdicts";
import { digitsOf } from "./digits";

// Fewer figures, or fewer digits in all, are together by chance; a passage is this many sentences.
const fewest = 3;
const digitsInAll = 7;
const passage = 3;
const asked = 16;

const isOpen = ({ verdict, rule, figure }: Verdict): boolean =>
  verdict === "not-enough-info" &&
  rule !== "ignored" &&
  figure.kind === "quantity" &&
  figure.quantity.ambiguous === undefined &&
  figure.quantity.lower !== null &&
  digitsOf(figure) > 1;

/** Keeps what was worked out for a figure. */
interface Recalling {
  recall(figure: Figure, work: () => readonly Candidate[]): readonly Candidate[];
}

/** The very value in a source of another language, of nothing that is known to be another thing. */
function saidAbroad(figure: Figure, store: CorpusStore, concepts: ConceptFamily): readonly Candidate[] {
  const { unit, lower, upper } = figure.quantity;
  const value = { low: Number(lower), high: Number(upper ?? lower) };
  return store.find({ unit, value, reach: 0, limit: asked }).found.filter(({ figure: other }) => {
    if (other.language === figure.language || other.quantity.relation !== figure.quantity.relation) return false;
    return mayBeOfOne(compareFigures(figure, other, concepts));
  });
}

/** A draft's figure with the source's that has its value. */
interface Match {
  readonly figure: Figure;
  readonly place: Candidate;
}

/** The most figures of one paragraph that stand together in one passage of a source, each with a figure of its own. */
function gathered(matches: readonly Match[]): readonly Match[] {
  let best: readonly Match[] = [];
  for (const { place } of matches) {
    const near = matches.filter(
      ({ place: other }) =>
        other.document === place.document &&
        other.figure.sentence >= place.figure.sentence &&
        other.figure.sentence < place.figure.sentence + passage,
    );
    const used = new Set<Figure>();
    const told = new Map<Figure, Match>();
    for (const match of near) {
      if (told.has(match.figure) || used.has(match.place.figure)) continue;
      told.set(match.figure, match);
      used.add(match.place.figure);
    }
    if (told.size > best.length) best = [...told.values()];
  }
  return best;
}

/**
 * Supports figures of a paragraph that stand together in one passage of a source in another language: one number may be there by
 * chance, "153 ha, 56 doanh nghiệp, 1,2 tỷ USD" and 「153ヘクタール、56社、12億ドル」 are not.
 */
export function supportTogether(
  verdicts: readonly Verdict[],
  { sentences }: Prose,
  store: CorpusStore,
  concepts: ConceptFamily,
  known: Recalling,
): readonly Verdict[] {
  const blocks = new Map<number, Figure[]>();
  for (const verdict of verdicts) {
    if (!isOpen(verdict)) continue;
    const block = sentences[verdict.figure.sentence]?.block ?? -1;
    blocks.set(block, [...(blocks.get(block) ?? []), verdict.figure]);
  }
  const found = new Map<Figure, Candidate>();
  for (const figures of blocks.values()) {
    if (figures.length < fewest) continue;
    const matches = figures.flatMap((figure) =>
      known.recall(figure, () => saidAbroad(figure, store, concepts)).map((place): Match => ({ figure, place })),
    );
    const together = gathered(matches);
    const digits = together.reduce((sum, { figure }) => sum + digitsOf(figure), 0);
    if (together.length < fewest || digits < digitsInAll) continue;
    for (const { figure, place } of together) found.set(figure, place);
  }
  if (found.size === 0) return verdicts;
  return verdicts.map((verdict) => {
    const place = found.get(verdict.figure);
    return place
      ? support(verdict.figure, "stated", [cite(place.document, place.figure, true)], [{ what: "together" }])
      : verdict;
  });
}
