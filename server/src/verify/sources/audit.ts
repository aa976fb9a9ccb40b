import type { SourceDocument } from "../../corpus/document";
import type { Candidate, CorpusStore } from "../../corpus/store/port";
import type { Figure } from "../../model/figure";
import { compareFigures } from "../compare/agreement";
import type { ConceptFamily } from "../compare/concept";
import { containment, copied, shinglesOf } from "./copies";
import { doubtsOf } from "./doubts";

/** A figure of a source, or (for copies) a source as a whole. */
export interface Place {
  readonly document: SourceDocument;
  readonly figure: Figure | null;
}

export type FindingKind =
  /** A source's own figures do not add up, or it gives one thing two values. */
  | "itself"
  /** Two sources give the same thing, at the same stated time, different values. */
  | "each-other"
  /** What is counted from the beginning on is less at a later time. */
  | "falling"
  /** One source is a copy of another, or of a part of it. */
  | "copy";

/** What is to be looked at in a corpus. */
export interface SourceFinding {
  readonly kind: FindingKind;
  readonly places: readonly [Place, ...Place[]];
  /** For `itself` the sum written out, for `copy` the share in percent that is common; else empty. */
  readonly detail: string;
}

const inProse = ({ document: { prose }, figure }: Candidate): boolean =>
  !prose.blocks[prose.sentences[figure.sentence]?.block ?? -1]?.furniture;

/** Does the time stand in the figure's own part of the sentence? "… hiện đã hơn 560.000 người; năm 2023 …" names another's. */
function saysWhen({ document: { prose }, figure: { at, period } }: Candidate): boolean {
  if (period?.certainty !== "stated" || !period.mention) return false;
  const { at: named } = period.mention;
  return !/[;；]/.test(prose.view.text.slice(Math.min(named.end, at.end), Math.max(named.start, at.start)));
}

/** A level that says of itself what it measures, of whom and when: only such are held against each other. */
const isTelling = (candidate: Candidate): boolean => saysWhen(candidate) && isLevel(candidate);

const isLevel = ({ figure }: Candidate): boolean =>
  figure.kind === "quantity" &&
  figure.modality === "actual" &&
  figure.quantity.relation === "level" &&
  figure.quantity.ambiguous === undefined &&
  figure.concept?.id != null &&
  Object.keys(figure.parties).length > 0;

const slot = ({ figure: { concept, parties, quantity } }: Candidate): string =>
  JSON.stringify([concept?.id, parties.of, parties.from, parties.to, quantity.unit, quantity.counted]);

function bySlot(candidates: readonly Candidate[]): Candidate[][] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(slot(candidate));
    if (group) group.push(candidate);
    else groups.set(slot(candidate), [candidate]);
  }
  return [...groups.values()];
}

const differs = (a: Candidate, b: Candidate, concepts: ConceptFamily): boolean => {
  const { period, parties, concept, unit, value } = compareFigures(a.figure, b.figure, concepts);
  const same = period === "same" && parties === "same" && concept === "same" && unit === "same";
  return same && (value === "differs" || value === "scale" || value === "bound");
};

/** Pairs of two sources, each that differ once, whatever else the two have in common. */
function between(group: readonly Candidate[], concepts: ConceptFamily): SourceFinding[] {
  return group.flatMap((b, at) =>
    group.slice(0, at).flatMap((a): SourceFinding[] => {
      if (a.document === b.document || !differs(a, b, concepts)) return [];
      // Who gives two values means two things by the words, and one of them may be the other's.
      const agrees = (one: Candidate, other: Candidate): boolean =>
        group.some(
          (third) =>
            third !== one &&
            third.document === one.document &&
            compareFigures(third.figure, other.figure, concepts).holds,
        );
      return agrees(a, b) || agrees(b, a) ? [] : [{ kind: "each-other", places: [a, b], detail: "" }];
    }),
  );
}

const cumulative =
  /(?<![\p{L}\p{M}])(?:l[uũ][yỹ] ?k[eế]|cộng dồn|cumulative|accumulated|to date)(?![\p{L}\p{M}])|累計|累積/iu;

const isCumulative = ({ document: { prose }, figure }: Candidate): boolean => {
  const sentence = prose.sentences[figure.sentence];
  return sentence !== undefined && cumulative.test(prose.view.text.slice(sentence.start, sentence.end));
};

const single = ({ figure: { quantity } }: Candidate): number => Number(quantity.lower ?? quantity.upper);

/** Cumulative figures in the order of their days: each that is below the one before it. */
function falling(group: readonly Candidate[], concepts: ConceptFamily): SourceFinding[] {
  const line = group
    .filter(isCumulative)
    .sort((a, b) => ((a.figure.period?.end ?? "") < (b.figure.period?.end ?? "") ? -1 : 1));
  return line.flatMap((later, at): SourceFinding[] => {
    const before = line[at - 1];
    if (!before || before.figure.period?.end === later.figure.period?.end || single(later) >= single(before)) return [];
    const { value } = compareFigures(later.figure, before.figure, concepts);
    return value === "differs" || value === "scale" ? [{ kind: "falling", places: [before, later], detail: "" }] : [];
  });
}

function copies(documents: readonly SourceDocument[]): SourceFinding[] {
  const holders = new Map<number, number[]>();
  const shared = new Map<string, number>();
  for (const [index, { stream }] of documents.entries())
    for (const shingle of shinglesOf(stream)) {
      const before = holders.get(shingle);
      for (const other of before ?? []) shared.set(`${other} ${index}`, (shared.get(`${other} ${index}`) ?? 0) + 1);
      if (before) before.push(index);
      else holders.set(shingle, [index]);
    }
  return [...shared.keys()].flatMap((pair): SourceFinding[] => {
    const [first, second] = pair.split(" ").map((index) => documents[Number(index)]);
    if (!first || !second) return [];
    const common = containment(shinglesOf(first.stream), shinglesOf(second.stream));
    if (common < copied) return [];
    const places = [first, second].map((document) => ({ document, figure: null }));
    const [place, ...more] = places;
    return place ? [{ kind: "copy", places: [place, ...more], detail: String(Math.round(100 * common)) }] : [];
  });
}

/** All that a corpus says against itself: within a source, between two, over time; and sources that are copies. */
export function audit(store: CorpusStore, concepts: ConceptFamily): SourceFinding[] {
  const documents = [...store.describe().catalog].flatMap(({ about }) => store.document(about.id) ?? []);
  const within = documents.flatMap((document) =>
    doubtsOf(document, concepts).map(({ figures: [first, ...more], formula }): SourceFinding => {
      const place = (figure: Figure): Place => ({ document, figure });
      return { kind: "itself", places: [place(first), ...more.map(place)], detail: formula };
    }),
  );
  const candidates = documents.flatMap((document) => document.figures.map((figure) => ({ document, figure })));
  const groups = bySlot(candidates.filter(isTelling).filter(inProse));
  return [
    ...within,
    ...groups.flatMap((group) => between(group, concepts)),
    ...groups.flatMap((group) => falling(group, concepts)),
    ...copies(documents),
  ];
}
