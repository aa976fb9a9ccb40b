import type { SourceDocument } from "../../corpus/document";
import type { CorpusStore } from "../../corpus/store/port";
import type { Figure } from "../../model/figure";
import type { Evidence, Verdict } from "../../model/verdict";
import type { Prose } from "../../text/prose";
import { type Agreement, compareFigures, mayBeOfOne } from "../compare/agreement";
import type { ConceptFamily } from "../compare/concept";
import { cite } from "../evidence";
import { isOfUnnamedPlace } from "../places";
import { refute, support } from "../verdicts";
import { digitsOf } from "./digits";
import { near } from "./near";

/** Where a source says a figure that stands beside the one to be judged. */
interface Place {
  readonly document: SourceDocument;
  readonly figure: Figure;
}

const moves = ({ quantity }: Figure): boolean => quantity.relation === "difference";

/**
 * Judges what stands in a supported figure's company: where a source in another language says what the figures beside it say,
 * it answers this one too if one figure of its passage does, and no slot objects. Its number supports; another number of the
 * very same thing, told nowhere else in that passage, refutes.
 * Within one language the words tell more (see `situation.ts`).
 *
 * @example
 * "… over 1,000 delegates; the Ministry arranged 50 meetings" against "Ngoài hơn 1.000 đại biểu … 40 cuộc gặp" → refuted, `value`
 */
export function judgeBeside(
  verdicts: readonly Verdict[],
  draft: Prose,
  store: CorpusStore,
  concepts: ConceptFamily,
): Verdict[] {
  const blockOf = ({ sentence }: Figure): number => draft.sentences[sentence]?.block ?? -1;
  const supported = new Map<number, Verdict[]>();
  for (const verdict of verdicts) {
    if (verdict.verdict !== "supported") continue;
    const block = blockOf(verdict.figure);
    supported.set(block, [...(supported.get(block) ?? []), verdict]);
  }
  const judge = (figure: Figure): Verdict | null => {
    const company = supported.get(blockOf(figure)) ?? [];
    const placesIn = (all: readonly Verdict[]): Place[] =>
      all.flatMap(({ evidence }) => evidence.flatMap((one) => placeOf(one, figure, store)));
    const sentence = placesIn(company.filter((one) => one.figure.sentence === figure.sentence));
    const paragraph = placesIn(company);
    const beside = sentence.length > 0 || digitsOf(figure) < 2 ? sentence : paragraph;
    return confirm(figure, beside, concepts) ?? contradict(figure, sentence, paragraph, draft, concepts);
  };
  return verdicts.map((verdict) =>
    verdict.verdict === "not-enough-info" && verdict.figure.kind === "quantity" && !verdict.figure.quantity.ambiguous
      ? (judge(verdict.figure) ?? verdict)
      : verdict,
  );
}

function placeOf({ document, figure: source }: Evidence, { language }: Figure, store: CorpusStore): Place[] {
  if (source === null || source.language === language) return [];
  const found = store.document(document.id);
  return found ? [{ document: found, figure: source }] : [];
}

/** The quantities of a place's passage: its sentence and those next to it. */
const passageOf = ({ document, figure }: Place): Figure[] =>
  document.figures.filter(
    (other) => other !== figure && other.kind === "quantity" && Math.abs(other.sentence - figure.sentence) <= 1,
  );

function confirm(figure: Figure, places: readonly Place[], concepts: ConceptFamily): Verdict | null {
  for (const place of places) {
    const beside = passageOf(place).filter(
      (other) => moves(other) === moves(figure) && mayBeOfOne(compareFigures(figure, other, concepts)),
    );
    const [only] = beside;
    if (only && beside.length === 1)
      return support(figure, "stated", [cite(place.document, only, true)], [{ what: "concept" }]);
  }
  return null;
}

// What differs more than this is hardly a slip.
const farthest = 3;

function contradict(
  figure: Figure,
  sentence: readonly Place[],
  paragraph: readonly Place[],
  draft: Prose,
  concepts: ConceptFamily,
): Verdict | null {
  const stated = figure.quantity.relation === "level" && figure.modality === "actual";
  if (!stated) return null;
  for (const place of sentence.length > 0 ? sentence : paragraph) {
    const company = new Set(paragraph.filter(({ document }) => document === place.document).map((one) => one.figure));
    // One in the same sentence, or two in the same paragraph, say that it is this document the draft follows.
    if (sentence.length === 0 && company.size < 2) continue;
    const same = passageOf(place).filter((other) => isOfSame(compareFigures(figure, other, concepts)));
    const [only] = same;
    if (!only || same.length > 1 || company.has(only)) continue;
    const agreement = compareFigures(figure, only, concepts);
    if (agreement.reason !== "value" || !near(figure, only, agreement, farthest)) continue;
    if (isOfUnnamedPlace(figure, draft, only, place.document, concepts)) continue;
    return refute(figure, "value", [cite(place.document, only, false)], [{ what: "concept" }]);
  }
  return null;
}

const isOfSame = ({ concept, unit, relation, parties, period, modality }: Agreement): boolean =>
  concept === "same" &&
  unit === "same" &&
  relation === "same" &&
  modality === "same" &&
  period !== "different" &&
  parties !== "different" &&
  parties !== "swapped";
