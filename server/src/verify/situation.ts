import type { Item, ItemKind } from "../corpus/stream/items";
import type { Tokens } from "../corpus/stream/stream";
import { agreement } from "./agreement";
import { widths } from "./context";
import type { Coverage } from "./coverage";
import { sentenceShare, sightFrom } from "./sight";
import { holdAgainst, type SlotContext, slotContext, slotFeatures } from "./slot";
import { presentIn, type Statement } from "./statement";
import { tellingOf } from "./telling";
import { coverageFeatures } from "./uncovered";
import { weigh } from "./weigh";

/** A figure of the source held against one of the draft. */
export interface Pair {
  readonly item: Item;
  /** Logit of the slot score: above 0, rather the same slot than not. */
  readonly score: number;
  readonly agreement: number;
  readonly features: readonly number[];
}

// "hiệp 1" and "năm 1994" may be read as names and times, or as bare numbers where the text runs on.
const nameless: readonly ItemKind[] = ["reference", "year"];

/** Can a figure of one kind answer one of the other? */
const comparable = (a: ItemKind, b: ItemKind): boolean =>
  a === b ||
  (a === "number" && nameless.includes(b)) ||
  (b === "number" && nameless.includes(a)) ||
  (a === "date" && (b === "year" || b === "stretch" || b === "clock")) ||
  (b === "date" && (a === "year" || a === "stretch" || a === "clock")) ||
  (a === "number" && (b === "percent" || b === "rank" || b === "multiple")) ||
  (b === "number" && (a === "percent" || a === "rank" || a === "multiple"));

// Where a sentence and its neighbours hold next to nothing of the statement, none of its figures answers one of the draft.
const passing = 0.08;

/** Weights of the slot score: of numbers and names, and of days and times, which stand looser in a sentence. */
export interface SlotWeights {
  readonly slot: readonly number[];
  readonly timeSlot: readonly number[];
}

/** How well the surroundings of a pair fit, by its features. */
export function scoreOf(weights: SlotWeights, { calendar }: Item, features: readonly number[]): number {
  return weigh(calendar ? weights.timeSlot : weights.slot, features);
}

/** All pairs of a statement's figures with a document's, scored. */
export interface Board {
  readonly statement: Statement;
  readonly document: Tokens;
  readonly hits: Int32Array;
  /** Words of the statement that the document holds. */
  readonly present: ReadonlySet<number>;
  readonly contexts: readonly SlotContext[];
  /** For each figure of the statement: its pairs in the document's order. */
  readonly rows: readonly (readonly Pair[])[];
}

export function lay(
  statement: Statement,
  items: readonly Item[],
  document: Tokens,
  hits: Int32Array,
  weights: SlotWeights,
): Board {
  const contexts = items.map((item) => slotContext(statement, item));
  const rows = contexts.map((context) => {
    const sight = sightFrom(statement, context.item.token);
    const shares = new Map<number, number>();
    const row: Pair[] = [];
    for (const item of document.items) {
      if (!comparable(context.item.kind, item.kind)) continue;
      const sentence = document.sentences[item.token] ?? 0;
      let share = shares.get(sentence);
      if (share === undefined) {
        share = sentenceShare(sight, hits, document, sentence);
        shares.set(sentence, share);
      }
      if (share < passing) continue;
      const features = holdAgainst(context, hits, document, item, share);
      const score = scoreOf(weights, context.item, features);
      row.push({ item, score, agreement: agreement(context.item, item), features });
    }
    return row;
  });
  return { statement, document, hits, present: presentIn(hits), contexts, rows };
}

/** How a draft's figure stands in a document: what the decision weighs. E is the best equal value, N the best rival. */
export const situationFeatures = [
  "equal", // slot score of E
  "exact", // E agrees: 1 fully, less in part
  "equalSentence", // share of the statement in E's sentence
  "noRival", // no other value of the kind
  "rival", // slot score of N
  "owned", // N is the value of another figure of the statement, which fits there as well
  "rivalSentence", // share of the statement in N's sentence
  "rivalMiddle", // N's context within ten words
  "margin", // N's score over E's
  "contest", // N's share of the evidence: e^N / (e^N + e^E + 0.3)
  "hold", // E's share of it
  "oneDigit", // one digit differs
  "yearNear", // two years a few years apart
  "factor", // two numbers within a factor of 1.5 (half: 3)
  "equalOwned", // E answers another figure of the statement better
  "absent", // share of the words around the figure that stand nowhere in the document
  "small", // a count up to ten
  "told", // share of the statement that N's sentence has word for word in its place
  "names", // names of the statement that stand neither in N's sentence nor beside it
  "beyond", // share of N's sentence that the statement does not have
  "beyondNear", // the same close to N
  "share", // share of the statement in the sentences that cover it best
  "away", // share of it in none of them
  "loose", // the longest row of its words that stand beside none of their neighbours there
] as const;

export interface Situation {
  /** The best place with a compatible value. */
  readonly equal: Pair | null;
  /** The best place in the slot with another value. */
  readonly rival: Pair | null;
  readonly features: readonly number[];
}

const clip = (score: number, limit: number): number => Math.max(-limit, Math.min(limit, score));

const numberOf = (item: Item): number => Number(item.figure.quantity.lower ?? item.figure.quantity.upper);

/** One digit changed, none added: "2011" and "2012". */
function oneDigit(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let differing = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differing++;
  return differing === 1;
}

/** A year beside a day or month that names its own year: "năm 1945", "tháng 2/1943". */
const isYear = (year: Item, other: Item): boolean => year.kind === "year" && other.calendar?.year !== undefined;

const [awayAt, looseAt] = [coverageFeatures.indexOf("away"), coverageFeatures.indexOf("loose")];
// Counts this small stand in every text: for what is a slip of the pen.
const smallest = 10;

const [left, right] = [slotFeatures.indexOf("left"), slotFeatures.indexOf("right")];

/** May the other value stand against this one? Numbered names only within their series. */
function stands(draft: Item, { agreement: agrees, item, features }: Pair): boolean {
  if (agrees !== 0) return false;
  if (draft.kind !== item.kind) return isYear(draft, item) || isYear(item, draft);
  if (draft.kind === "reference") return draft.figure.reference?.series === item.figure.reference?.series;
  // "một" is an article too, unless it stands between the very words that the draft's number does: "hạ một bậc".
  const isArticle = item.kind === "number" && item.spelled && item.key === "1..1";
  return !isArticle || ((features[right] ?? 0) === 1 && (features[left] ?? 0) === 1);
}

/** Is the source's figure the one another figure of the statement answers to? */
const ownedBy = (board: Board, index: number, pair: Pair): boolean =>
  board.rows.some((row, at) => {
    if (at === index) return false;
    const same = row.find((candidate) => candidate.item === pair.item);
    return same !== undefined && same.agreement === 1 && same.score >= pair.score - 0.3;
  });

/** Does another figure of the statement, of the same value, fit the place better? */
const answersAnother = (board: Board, index: number, pair: Pair): boolean =>
  board.rows.some((row, at) => {
    if (at === index) return false;
    const same = row.find((candidate) => candidate.item === pair.item);
    return same !== undefined && same.agreement === 1 && same.score > pair.score + 0.5;
  });

/** The rival of best standing; one that another figure of the statement owns competes with a handicap. */
function findRival(board: Board, index: number, draft: Item): { pair: Pair; score: number; owned: boolean } | null {
  let top: { pair: Pair; score: number; owned: boolean } | null = null;
  for (const pair of board.rows[index] ?? []) {
    if (!stands(draft, pair) || (top && pair.score <= top.score)) continue;
    const owned = ownedBy(board, index, pair);
    const score = owned ? pair.score - 3 : pair.score;
    if (!top || score > top.score) top = { pair, score, owned };
  }
  return top;
}

/** Share of the words around a figure that stand nowhere in the document: an inserted phrase. */
function absentAround(context: SlotContext, present: ReadonlySet<number>): number {
  let absent = 0;
  let all = 0;
  for (const [place, word] of context.words.entries()) {
    const weight = context.weights[widths * place + 1] ?? 0;
    all += weight;
    if (!present.has(word)) absent += weight;
  }
  return all > 0 ? absent / all : 0;
}

/** How two values resemble each other, as a slip of the pen does: one digit, a near year, a like size. */
function resemblance(a: Item, b: Item): [oneDigit: number, yearNear: number, factor: number] {
  const one = oneDigit(a.key, b.key) ? 1 : 0;
  if (a.calendar && b.calendar) {
    const [c, d] = [a.calendar, b.calendar];
    const gap = c.year !== undefined && d.year !== undefined ? Math.abs(c.year - d.year) : 0;
    return [one, gap > 0 ? Math.exp(-gap / 4) : 0, 0];
  }
  if (a.kind !== "number" && a.kind !== "percent") return [one, 0, 0];
  const ratio = Math.max(numberOf(a) / numberOf(b), numberOf(b) / numberOf(a));
  return [one, 0, ratio <= 1.5 ? 1 : ratio <= 3 ? 0.5 : 0];
}

/** Finds, for one figure of a statement, its equal and its rival in a document, and how they stand. */
export function situate(board: Board, index: number, coverage: Coverage): Situation {
  const row = board.rows[index] ?? [];
  const context = board.contexts[index];
  if (!context) return { equal: null, rival: null, features: situationFeatures.map(() => 0) };
  const draft = context.item;
  const equal = row.reduce<Pair | null>(
    (top, pair) => (pair.agreement > 0 && (!top || pair.score > top.score) ? pair : top),
    null,
  );
  const found = findRival(board, index, draft);
  const rival = found?.pair ?? null;
  const of = (pair: Pair | null, feature: (typeof slotFeatures)[number]): number =>
    pair?.features[slotFeatures.indexOf(feature)] ?? 0;
  const e = equal ? Math.exp(clip(equal.score, 6)) : 0;
  const n = found ? Math.exp(clip(found.score, 6)) : 0;
  const [one, yearNear, factor] = rival ? resemblance(draft, rival.item) : [0, 0, 0];
  const { statement, document, hits } = board;
  const telling = rival && tellingOf(statement, document, hits, document.sentences[rival.item.token] ?? 0);
  const features: Record<(typeof situationFeatures)[number], number> = {
    equal: equal ? clip(equal.score, 6) : -6,
    exact: equal?.agreement ?? 0,
    equalSentence: of(equal, "sentence"),
    noRival: found ? 0 : 1,
    rival: found ? clip(found.score, 6) : -6,
    owned: found?.owned ? 1 : 0,
    rivalSentence: of(rival, "sentence"),
    rivalMiddle: of(rival, "middle"),
    margin: equal && found ? clip(found.score - equal.score, 4) : 0,
    contest: n / (n + e + 0.3),
    hold: e / (n + e + 0.3),
    oneDigit: one,
    yearNear,
    factor,
    equalOwned: equal && answersAnother(board, index, equal) ? 1 : 0,
    absent: absentAround(context, board.present),
    small: draft.kind === "number" && numberOf(draft) <= smallest ? 1 : 0,
    told: telling?.told ?? 0,
    names: telling?.names ?? 0,
    beyond: telling?.beyond ?? 0,
    beyondNear: rival && telling ? telling.beyondNear(rival.item.token) : 0,
    share: coverage.share,
    away: coverage.features[awayAt] ?? 0,
    loose: coverage.features[looseAt] ?? 0,
  };
  return { equal, rival, features: situationFeatures.map((name) => features[name]) };
}
