import type { Candidate, CorpusStore } from "../corpus/store/port";
import type { SourceMetadata } from "../model/document";
import type { Figure, Parties } from "../model/figure";
import type { Period } from "../model/period";
import type { Decimal } from "../model/quantity";
import type { Span } from "../model/span";
import type { Verdict } from "../model/verdict";
import type { ConceptFamily } from "./compare/concept";
import { compareParties } from "./compare/parties";
import { compareValues, isSaid } from "./compare/value";
import { about } from "./concepts/questions";

/** One value of a concept at one time, as a source states it. */
export interface HistoryPoint extends Span {
  readonly period: Period;
  /** In the base unit; the written number where a bound leaves one end open. */
  readonly value: Decimal;
  readonly unit: string;
  /** As the source writes it. */
  readonly text: string;
  readonly figure: Figure;
  readonly documentId: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly key?: string;
  readonly document: SourceMetadata;
  /** Further sources that say the same, or round it. */
  readonly others: number;
}

const speaksOfSomeone = ({ of, from, to }: Parties): boolean => (of ?? from ?? to) !== undefined;

const samePeople = (a: Parties, b: Parties): boolean =>
  compareParties(a, b) === "same" || (!speaksOfSomeone(a) && !speaksOfSomeone(b));

/**
 * How long a value was gathered, so that a year's trade never stands in one line with ten months': whole months, or `null` for
 * what is counted on a day (every stock; whatever is said "as of").
 */
function stretch({ period }: Figure, stock: boolean): number | null {
  if (!period?.start || !period.end || stock || period.shape === "asOf") return null;
  return Math.round((Date.parse(period.end) - Date.parse(period.start)) / 86_400_000 / 30.44);
}

const writtenValue = ({ quantity: { lower, upper } }: Figure): Decimal | null =>
  lower !== null && upper !== null && lower !== upper ? null : (lower ?? upper);

const saysSame = (a: Figure, b: Figure): boolean => isSaid(compareValues(a.quantity, b.quantity));

const sameTime = (a: Figure, b: Figure): boolean =>
  a.period?.start === b.period?.start && a.period?.end === b.period?.end;

/** Figures looked at: decades of what every source gives. */
const looked = 500;

/** The source's figures that make one line with this one: same concept, parties, unit, kind of value and length of time; facts only. */
function inLine(figure: Figure, store: CorpusStore, concepts: ConceptFamily): Candidate[] {
  const concept = figure.concept?.id;
  if (!concept || figure.kind !== "quantity") return [];
  const { unit, relation, change } = figure.quantity;
  const stock = concepts.get(concept)?.nature === "stock";
  const { found } = store.find({ concept, unit, ...about(figure), limit: looked });
  return found.filter(({ figure: other }) => {
    const { quantity, period } = other;
    return (
      other.kind === "quantity" &&
      quantity.unit === unit &&
      quantity.relation === relation &&
      (relation === "level" || quantity.change === change) &&
      quantity.counted === figure.quantity.counted &&
      quantity.ambiguous === undefined &&
      other.modality === "actual" &&
      // A time taken from the day of publication is no time of the value.
      period?.mention !== undefined &&
      period.end !== null &&
      stretch(other, stock) === stretch(figure.period ? figure : other, stock) &&
      samePeople(figure.parties, other.parties)
    );
  });
}

const byTime = (a: Candidate, b: Candidate): number => {
  const [one, two] = [a.figure.period?.end ?? "", b.figure.period?.end ?? ""];
  return one < two ? -1 : one > two ? 1 : Number(a.figure.quantity.step) - Number(b.figure.quantity.step);
};

/**
 * What the sources say of a figure's concept over time: same parties, same unit, facts only, the oldest first. Where several
 * sources say the same of one time it is one point, told as the finest of them tells it; where they differ, each stays.
 *
 * "kim ngạch Việt Nam - Nhật Bản năm 2025" → 2022: 47,6 tỷ USD; 2023: 44,98 tỷ USD; 2024: 46,2 tỷ USD …
 * Empty where the glossary does not know what is measured. The draft's own figure is not among them.
 */
export function historyOf(figure: Figure, store: CorpusStore, concepts: ConceptFamily): HistoryPoint[] {
  const told: { candidate: Candidate; value: Decimal; sources: Set<string> }[] = [];
  for (const candidate of inLine(figure, store, concepts).sort(byTime)) {
    const value = writtenValue(candidate.figure);
    if (value === null) continue;
    const same = told.find(
      ({ candidate: { figure: before } }) => sameTime(before, candidate.figure) && saysSame(candidate.figure, before),
    );
    if (same) same.sources.add(candidate.document.about.id);
    else told.push({ candidate, value, sources: new Set([candidate.document.about.id]) });
  }
  return told.flatMap(({ candidate: { document, figure: stated }, value, sources }): HistoryPoint[] => {
    const { about } = document;
    if (!stated.period) return [];
    return [
      {
        period: stated.period,
        value,
        unit: stated.quantity.unit,
        text: stated.text,
        start: stated.start,
        end: stated.end,
        figure: stated,
        documentId: about.id,
        ...(about.title !== undefined && { title: about.title }),
        ...(about.publisher !== undefined && { publisher: about.publisher }),
        ...(about.key !== undefined && { key: about.key }),
        document: about,
        others: sources.size - 1,
      },
    ];
  });
}

/**
 * The history behind a verdict: of the draft's figure; where the draft leaves unsaid what is measured, or whose it is, of the
 * source's figure that answers it.
 */
export function historyBehind(verdict: Verdict, store: CorpusStore, concepts: ConceptFamily): HistoryPoint[] {
  const answers = verdict.evidence.flatMap(({ figure }) => figure ?? []);
  let best: HistoryPoint[] = [];
  for (const figure of [verdict.figure, ...answers]) {
    const found = historyOf(figure, store, concepts);
    if (found.length > 1) return found;
    if (best.length === 0) best = found;
  }
  return best;
}
