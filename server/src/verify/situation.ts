import type { Item, ItemKind } from "../corpus/stream/items";
import type { Stream } from "../corpus/stream/stream";
import { agreement } from "./agreement";
import { holdAgainst, type SlotContext, sentenceShare, slotContext, slotFeatures } from "./slot";
import { hitsOf, type Statement } from "./statement";

/** A figure of the source held against one of the draft. */
export interface Pair {
  readonly item: Item;
  /** Logit of the slot score: above 0, rather the same slot than not. */
  readonly score: number;
  readonly agreement: number;
  readonly features: Float64Array;
}

/** Can a figure of one kind answer one of the other? */
const comparable = (a: ItemKind, b: ItemKind): boolean =>
  a === b ||
  (a === "date" && (b === "year" || b === "stretch" || b === "clock")) ||
  (b === "date" && (a === "year" || a === "stretch" || a === "clock")) ||
  (a === "number" && (b === "percent" || b === "rank" || b === "multiple")) ||
  (b === "number" && (a === "percent" || a === "rank" || a === "multiple"));

/** All pairs of a statement's figures with a document's, scored. */
export interface Board {
  readonly statement: Statement;
  readonly document: Stream;
  readonly hits: Int32Array;
  readonly contexts: readonly SlotContext[];
  /** For each figure of the statement: its pairs in the document's order. */
  readonly rows: readonly (readonly Pair[])[];
}

export function lay(statement: Statement, items: readonly Item[], document: Stream, weights: readonly number[]): Board {
  const hits = hitsOf(statement, document);
  const contexts = items.map((item) => slotContext(statement, item));
  const rows = contexts.map((context) => {
    const shares = new Map<number, number>();
    const row: Pair[] = [];
    for (const item of document.items) {
      if (!comparable(context.item.kind, item.kind)) continue;
      const sentence = document.sentences[item.token] ?? 0;
      let share = shares.get(sentence);
      if (share === undefined) {
        share = sentenceShare(context, hits, document, sentence);
        shares.set(sentence, share);
      }
      const features = new Float64Array(slotFeatures.length);
      holdAgainst(context, hits, document, item, share, features);
      let score = weights[0] ?? 0;
      for (let i = 0; i < features.length; i++) score += (weights[i + 1] ?? 0) * (features[i] ?? 0);
      row.push({ item, score, agreement: agreement(context.item, item), features });
    }
    return row;
  });
  return { statement, document, hits, contexts, rows };
}

/** How a draft's figure stands in a document: what the decision weighs. */
export const situationFeatures = [
  "noEqual",
  "equal",
  "noRival",
  "rival",
  "owned",
  "spelled",
  "exact",
  "small",
  "year",
  "rivalInBestSentence",
  "equalSentence",
  "rivalSentence",
  "sameSentence",
  "rivalMiddle",
  "rivalLeft",
  "rivalBoth",
  "oneDigit",
  "dateShared",
  "yearNear",
  "factor",
  "rivalNear",
  "rivalUnit",
  "othersAgree",
  "absent",
  "covered",
  "crowd",
  "reference",
  "margin",
] as const;

export interface Situation {
  /** The best place with a compatible value. */
  readonly equal: Pair | null;
  /** The best place in the slot with another value. */
  readonly rival: Pair | null;
  readonly features: Float64Array;
}

const clip = (score: number): number => Math.max(-6, Math.min(6, score));
const best = (pairs: readonly Pair[], keep: (pair: Pair) => boolean): Pair | null =>
  pairs.reduce<Pair | null>((top, pair) => (keep(pair) && (!top || pair.score > top.score) ? pair : top), null);

const numberOf = (item: Item): number => Number(item.figure.quantity.lower ?? item.figure.quantity.upper);

/** One digit changed, none added: "2011" and "2012". */
function oneDigit(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let differing = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differing++;
  return differing === 1;
}

const series = (item: Item): string | undefined => item.figure.reference?.series;

/** May the other value stand against this one? Numbered names only within their series; "một" is an article too. */
function rivals(draft: Item, pair: Pair): boolean {
  if (pair.agreement !== 0) return false;
  const { item } = pair;
  if (draft.kind !== item.kind) return false;
  if (draft.kind === "reference") return series(draft) === series(item);
  return !(item.spelled && item.key === "1..1");
}

export function situate(board: Board, index: number): Situation {
  const row = board.rows[index] ?? [];
  const context = board.contexts[index] as SlotContext;
  const draft = context.item;
  const { document, hits } = board;
  const equal = best(row, (pair) => pair.agreement > 0);
  const owned = (pair: Pair): boolean =>
    board.rows.some((other, at) => {
      if (at === index) return false;
      const same = other.find((candidate) => candidate.item === pair.item);
      return same !== undefined && same.agreement === 1 && same.score >= pair.score - 0.3;
    });
  // An owned rival competes with a handicap, so that a free one comes first.
  let rival: Pair | null = null;
  let rivalScore = -Infinity;
  let rivalOwned = false;
  for (const pair of row) {
    if (!rivals(draft, pair) || pair.score <= rivalScore) continue;
    const taken = owned(pair);
    const score = taken ? pair.score - 3 : pair.score;
    if (score > rivalScore) [rival, rivalScore, rivalOwned] = [pair, score, taken];
  }
  const bestShare = row.reduce((top, pair) => Math.max(top, pair.features[3] ?? 0), 0);
  const sentence = (pair: Pair): number => document.sentences[pair.item.token] ?? 0;

  let agree = 0;
  let others = 0;
  if (rival)
    for (const [at, other] of board.rows.entries()) {
      if (at === index) continue;
      others++;
      if (other.some((pair) => pair.agreement === 1 && sentence(pair) === sentence(rival as Pair))) agree++;
    }

  // Words around the figure that stand nowhere in the document: an inserted phrase.
  const present = new Set<number>();
  for (const hit of hits) if (hit >= 0) present.add(hit);
  let absent = 0;
  let around = 0;
  for (const [word, places] of context.places.entries())
    for (const place of places) {
      const weight = context.weights[3 * place + 1] ?? 0;
      around += weight;
      if (!present.has(word)) absent += weight;
    }
  let covered = 0;
  for (const word of present) covered += context.sentenceWeights[word] ?? 0;

  const value = numberOf(draft);
  const other = rival ? numberOf(rival.item) : Number.NaN;
  const ratio =
    draft.kind === "number" || draft.kind === "percent" ? Math.max(value / other, other / value) : Number.NaN;
  const crowd = rival
    ? row.filter((pair) => pair !== rival && rivals(draft, pair) && pair.score > (rival as Pair).score - 1).length
    : 0;
  const calendar = draft.calendar;
  const otherCalendar = rival?.item.calendar;
  const shared =
    calendar &&
    otherCalendar &&
    (["year", "month", "day"] as const).some(
      (field) => calendar[field] !== undefined && calendar[field] === otherCalendar[field],
    );
  const yearGap =
    calendar?.year !== undefined && otherCalendar?.year !== undefined && calendar.year !== otherCalendar.year
      ? Math.abs(calendar.year - otherCalendar.year)
      : Number.NaN;

  const features = Float64Array.from([
    equal ? 0 : 1,
    equal ? clip(equal.score) : -6,
    rival ? 0 : 1,
    rival ? clip(rivalScore) : -6,
    rivalOwned ? 1 : 0,
    draft.spelled ? 1 : 0,
    equal ? equal.agreement : 0,
    draft.kind === "number" && value <= 10 ? 1 : 0,
    draft.kind === "year" ? 1 : 0,
    rival && (rival.features[3] ?? 0) >= bestShare - 1e-9 ? 1 : 0,
    equal?.features[3] ?? 0,
    rival?.features[3] ?? 0,
    equal && rival && sentence(equal) === sentence(rival) ? 1 : 0,
    rival?.features[1] ?? 0,
    rival?.features[7] ?? 0,
    rival?.features[9] ?? 0,
    rival && oneDigit(draft.key, rival.item.key) ? 1 : 0,
    shared ? 1 : 0,
    yearGap > 0 ? Math.exp(-yearGap / 4) : 0,
    ratio <= 1.5 ? 1 : ratio <= 3 ? 0.5 : 0,
    rival?.features[0] ?? 0,
    rival && rival.features[12] === 0 ? 1 : 0,
    others > 0 ? agree / others : 0.5,
    around > 0 ? absent / around : 0,
    context.sentenceTotal > 0 ? covered / context.sentenceTotal : 0,
    Math.min(3, crowd) / 3,
    draft.kind === "reference" ? 1 : 0,
    rival && equal ? Math.max(-4, Math.min(4, rivalScore - equal.score)) : 0,
  ]);
  return { equal, rival, features };
}
