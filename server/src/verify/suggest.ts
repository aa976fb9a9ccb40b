import type { Candidate, CorpusStore, Found } from "../corpus/store/port";
import { readStream } from "../corpus/stream/stream";
import type { Figure } from "../model/figure";
import type { Language } from "../model/language";
import type { Quantity } from "../model/quantity";
import { familyOf } from "../model/unit";
import type { Prose } from "../text/prose";
import { compareFigures } from "./compare/agreement";
import type { ConceptFamily } from "./compare/concept";
import { compareParties } from "./compare/parties";
import { comparePeriods, distance } from "./compare/period";
import { compareValues } from "./compare/value";
import { digitsOf } from "./concepts/digits";
import { about, endingWith } from "./concepts/questions";
import { lay } from "./situation";
import { hitsOf, readStatement, type Statement } from "./statement";
import { fitted } from "./weights";

/** A source's figure for a place of the draft, the higher the score the more it is meant. */
export interface Suggestion extends Candidate {
  readonly score: number;
}

/** A draft read with something in a gap, and the figure that was read there. */
export interface Filled {
  readonly prose: Prose;
  readonly figures: readonly Figure[];
  readonly place: Figure;
}

/** A place of a draft without its figure. */
export interface Gap {
  readonly standIn: string;
  /** `null` where no quantity is read with this in it. */
  readonly read: (standIn: string) => Filled | null;
  /** A source's figure as the draft would write it. */
  readonly write: (figure: Figure) => string;
}

/** A number that is read for nothing but a number: no year, no list mark. Its thousands are parted as the language does. */
export const standIn = (language: Language): string => (language === "vi" ? "98.765" : "98,765");

/** Digits from which on two equal numbers are hardly a coincidence. */
const telling = 3;
const documentsAsked = 4;
const figuresAsked = 80;
/** Kinds of figures ("… dự án", "… tỷ USD", "…%") that are tried in the gap. */
const kindsTried = 7;
/** What a place in no nearby sentence of the source is worth: nothing led there but the slots. */
const unled = -2;
/** More than this no place is worth, however like: the slots have their say. */
const led = 3;

/**
 * How well a source's figure fits the slots of the place, whatever its value: who, when, what, which way. A noun names a concept by
 * itself ("… dự án"): that the place then measures it says little, unless the words around the gap say so too (`bare`).
 */
function slotScore(place: Figure, bare: Figure, source: Figure, concepts: ConceptFamily): number {
  const { concept, parties, direction } = compareFigures(place, source, concepts);
  const { unit, counted, noun } = source.quantity;
  const named = counted === undefined && noun === undefined && unit !== "rank";
  const around = concepts.compare(bare.concept, source.concept);
  const scores = {
    concept: { same: named || around === "same" ? 3 : 1.5, part: -1, sibling: -3, different: -3, unknown: 0 }[concept],
    parties: { same: 1, partly: 0.5, compatible: 0, swapped: -4, different: -4 }[parties],
    period: timeScore(place, source),
    direction: { same: 0, unknown: -0.5, opposite: -2 }[direction],
    modality: place.modality === source.modality ? 0 : -3,
    // By the words around the gap: "tăng gấp đôi" brings a movement of its own into any place.
    relation: bare.quantity.relation === source.quantity.relation ? 0.5 : -2,
    // Ranks and multiples mostly bring words of their own ("đứng thứ", "tăng gấp").
    rarity: unit === "rank" ? -0.5 : unit === "multiple" ? -2 : 0,
  };
  return Object.values(scores).reduce((sum, one) => sum + one, 0);
}

/** The time that the draft names is asked for; where it names none, none speaks against a figure. */
function timeScore(place: Figure, source: Figure): number {
  const match = comparePeriods(place.period, source.period);
  if (match === "same") return 3;
  if (place.period?.certainty !== "stated") return 0;
  const apart = distance(place.period, source.period);
  return match === "different" || (apart !== null && apart > 31) ? -5 : -1.5;
}

/** Figures of one kind are written alike: "… dự án", "… tỷ USD", "…%". */
const kindOf = ({ quantity: { unit, counted, noun } }: Figure): string => `${unit} ${counted ?? noun ?? ""}`;

const ownWords = (statement: Statement): number[] =>
  [...statement.words].flatMap(([id, word]) => (statement.own[word] ? [id] : []));

/** The best candidate of each kind that may stand in the gap at all, those of the likeliest kinds first. */
function kinds(candidates: Iterable<Suggestion>): Suggestion[] {
  const best = new Map<string, Suggestion>();
  for (const candidate of candidates) {
    const kind = kindOf(candidate.figure);
    if ((best.get(kind)?.score ?? Number.NEGATIVE_INFINITY) < candidate.score) best.set(kind, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, kindsTried);
}

/**
 * The unit that the words at the gap give ("… tỷ USD", "…%", "US$…"); `null` where they give none, or a noun that may be anything.
 * One that is only carried over from the figure before ("621.100 lượt khách, tăng …") is none.
 */
export const unitBehind = ({ text, quantity: { unit, counted } }: Figure): string | null =>
  (unit === "count" && counted === undefined) || !/\d\P{Nd}+$|\p{Sc}/u.test(text) ? null : unit;

/**
 * The sources' figures that may be meant in a gap of a draft, best first. What may stand there is tried kind by kind, for the words
 * around a figure say what it measures only together with its unit; then each figure is scored as a verdict finds a rival: by a like
 * place in the nearest sentences, values left aside, and by its slots. The newest of equals comes first; values that the sentence
 * gives already are left out.
 */
export function suggest(gap: Gap, store: CorpusStore, concepts: ConceptFamily): Suggestion[] {
  const bare = gap.read(gap.standIn);
  if (!bare) return [];
  // Another stand-in does not change which documents speak of the sentence.
  let nearest: readonly Found[] | null = null;
  const scored = (
    { prose, figures, place }: Filled,
    more: readonly Candidate[],
    fits: (figure: Figure) => boolean,
  ): Suggestion[] => {
    const stream = readStream(prose, figures);
    const items = stream.items.filter((item) => stream.sentences[item.token] === place.sentence);
    const at = items.findIndex((item) => item.figure === place && !item.period);
    const found = new Map<Figure, Suggestion>();
    for (const candidate of more)
      if (fits(candidate.figure))
        found.set(candidate.figure, {
          ...candidate,
          score: unled + slotScore(place, bare.place, candidate.figure, concepts),
        });
    if (at < 0) return [...found.values()];
    const statement = readStatement(stream, place.sentence);
    nearest ??= store.passages(ownWords(statement), documentsAsked).found;
    for (const { document } of nearest) {
      const board = lay(statement, items, document.stream, hitsOf(statement, document.stream), fitted);
      for (const { item, score } of board.rows[at] ?? [])
        if (!item.period && !item.bare && item.figure.kind === "quantity" && fits(item.figure))
          found.set(item.figure, {
            document,
            figure: item.figure,
            score: Math.min(led, Math.max(score, unled)) + slotScore(place, bare.place, item.figure, concepts),
          });
    }
    return [...found.values()];
  };
  const ask = (place: Figure): Candidate[] => {
    const period = endingWith(place.period);
    const concept = place.concept?.id;
    return store
      .findMany([
        ...(period ? [{ ...about(place), period, limit: figuresAsked }] : []),
        ...(concept ? [{ concept, ...about(place), limit: figuresAsked }] : []),
      ])
      .flatMap(({ found }) => found)
      .filter(({ figure }) => figure.kind === "quantity");
  };
  const unit = unitBehind(bare.place);
  // "đứng thứ … quốc gia" counts the ranked; behind a rank stands no other unit.
  const isRank = (quantity: Quantity): boolean => quantity.unit === "rank" && bare.place.quantity.unit === "count";
  const pool = scored(
    bare,
    ask(bare.place),
    ({ quantity }) => unit === null || isRank(quantity) || familyOf(quantity.unit) === familyOf(unit),
  );
  const tried = kinds(pool).flatMap((best): Suggestion[] => {
    const kind = kindOf(best.figure);
    const read = unit === null || isRank(best.figure.quantity) ? gap.read(gap.write(best.figure)) : bare;
    if (!read) return [];
    const own = pool.filter(({ figure }) => kindOf(figure) === kind);
    return scored(read, [...own, ...ask(read.place)], (figure) => kindOf(figure) === kind);
  });
  const said = bare.figures.filter((one) => one !== bare.place && one.sentence === bare.place.sentence);
  const isAmong = (figure: Figure): boolean =>
    said.some(
      (one) =>
        one.quantity.unit === figure.quantity.unit &&
        ["equal", "rounded"].includes(compareValues(one.quantity, figure.quantity)),
    );
  // "lớn thứ 4" may be said twice of two things; a number of three digits hardly.
  const isSaid = (figure: Figure): boolean => digitsOf(figure) >= telling && isAmong(figure);
  /** Stands in its source beside a figure that the draft's sentence gives too: "621.100 lượt khách, tăng 8,2%". */
  const isBeside = ({ document, figure }: Suggestion): boolean =>
    document.figures.some((one) => one !== figure && one.sentence === figure.sentence && isAmong(one));
  const before = said.filter(({ at }) => at.end <= bare.place.at.start).at(-1);
  /** What the sentence's other figures make likely: one rank follows another, nobody gives one thing twice, and what a source says in one go is said so again. */
  const companyScore = (candidate: Suggestion): number => {
    const { figure } = candidate;
    const rank = figure.quantity.unit === "rank" && before?.quantity.unit === "rank" ? 2 : 0;
    const again = said.some(
      (one) => kindOf(one) === kindOf(figure) && concepts.compare(one.concept, figure.concept) === "same",
    );
    return rank - (again && figure.quantity.unit !== "rank" ? 2 : 0) + (isBeside(candidate) ? 2 : 0);
  };
  const day = ({ document }: Suggestion): string => document.about.publishedOn ?? "";
  // Half a point is no difference: the newer source goes first.
  const worth = ({ score }: Suggestion): number => Math.round(score * 2);
  const sorted = tried
    .filter(({ figure }) => !isSaid(figure))
    .map((one) => ({ ...one, score: one.score + companyScore(one) }))
    .sort((a, b) => worth(b) - worth(a) || day(b).localeCompare(day(a)) || b.score - a.score);
  return bare.place.period?.mention === undefined ? latestFirst(sorted, concepts) : sorted;
}

/** Where the draft names no time, the latest value of what is meant goes before its older ones. */
function latestFirst(sorted: readonly Suggestion[], concepts: ConceptFamily): Suggestion[] {
  const [top] = sorted;
  if (!top) return [];
  const isSame = ({ figure }: Suggestion): boolean =>
    figure.quantity.unit === top.figure.quantity.unit &&
    figure.quantity.relation === top.figure.quantity.relation &&
    figure.modality === top.figure.modality &&
    concepts.compare(figure.concept, top.figure.concept) === "same" &&
    compareParties(figure.parties, top.figure.parties) === "same";
  const end = ({ figure: { period } }: Suggestion): string => period?.end ?? "";
  const same = sorted.filter(isSame).sort((a, b) => end(b).localeCompare(end(a)));
  return [...(same.length > 0 ? same : [top]), ...sorted.filter((one) => one !== top && !isSame(one))];
}
