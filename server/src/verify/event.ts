import type { Item } from "../corpus/stream/items";
import type { Figure } from "../model/figure";
import { align } from "./alignment";
import { type Difference, differences } from "./differences";
import { areOthers } from "./names";
import type { Board, Pair } from "./situation";
import type { Statement } from "./statement";
import type { Wording } from "./wording";

// So far around a figure stands what is told of it, and what stands nearer tells more: by a factor of e in six words.
const reach = 12;
const fade = 6;
// A name farther from a quantity may belong to another part of the sentence.
const close = 10;
// So many words behind the number of a paper say what it is about.
const matter = 5;
// Lighter words are grammar.
const grammar = 0.3;

// Where more of the neighbouring pairs than this stand together, the two tell one thing.
const reworded = 0.5;

type Range = readonly [from: number, to: number];

const range = ([from, to]: Range): number[] => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** One sentence of two that are held against each other. */
interface Side {
  readonly tokens: Range;
  /** Its figure. */
  readonly center: number;
  /** How rare a word is; 0 for figures. */
  readonly weight: (token: number) => number;
  /** Does the other sentence lack the word? */
  readonly isOwn: (token: number) => boolean;
}

function sidesOf({ statement, document, hits }: Board, center: number, { item }: Pair, wording: Wording) {
  const { stream, first, end, own } = statement;
  const sentence = document.sentences[item.token] ?? 0;
  const tokens: Range = [document.begins[sentence] ?? 0, document.begins[sentence + 1] ?? 0];
  const said = new Set(document.ids.subarray(...tokens));
  const figures = new Set(document.items.map(({ token }) => token));
  const weights = wording.weights(sentence);
  const ours: Side = {
    tokens: [first, end],
    center,
    weight: (token) => ((stream.itemAt[token] ?? -1) < 0 ? (stream.weights[token] ?? 0) : 0),
    isOwn: (token) => !said.has(stream.ids[token] ?? 0),
  };
  const theirs: Side = {
    tokens,
    center: item.token,
    weight: (token) => (figures.has(token) ? 0 : (weights.get(document.ids[token] ?? 0) ?? 0)),
    isOwn: (token) => !own[hits[token] ?? -1],
  };
  return { ours, theirs };
}

/** Share of the words around its figure, by weight, that only this side has. */
function ownShare({ tokens: [from, to], center, weight, isOwn }: Side): number {
  let all = 0;
  let own = 0;
  for (const token of range([Math.max(from, center - reach), Math.min(to, center + reach + 1)])) {
    const share = token === center ? 0 : weight(token) * Math.exp(-Math.abs(token - center) / fade);
    all += share;
    if (isOwn(token)) own += share;
  }
  return all > 0 ? own / all : 0;
}

/** Do both say something behind their figures, and nothing of it alike? */
const differBehind = (sides: readonly Side[]): boolean =>
  sides.every(({ tokens: [, to], center, weight, isOwn }) => {
    const telling = range([center + 1, Math.min(to, center + matter + 1)]).filter((token) => weight(token) >= grammar);
    return telling.length > 0 && telling.every(isOwn);
  });

/** Do words of one side that the other lacks stand right before its figure, but for grammar? */
const endsAtFigure = ({ center, weight, isOwn }: Side, words: Range): boolean =>
  words[1] <= center &&
  range(words).some((token) => weight(token) >= grammar) &&
  range(words).every(isOwn) &&
  range([words[1], center]).every((token) => weight(token) < grammar);

/** Does the document name somebody or some place else in the same place? */
function namesAnother({ stream }: Statement, ours: Side, theirs: Side, { own, other }: Difference, wording: Wording) {
  // The first word of a sentence has its capital for being there.
  const name = range(own).filter((token) => token > ours.tokens[0] && stream.capital[token] && ours.weight(token) > 0);
  const instead = range(other).filter((token) => token > theirs.tokens[0] && theirs.isOwn(token));
  return areOthers(
    name.filter(ours.isOwn).map(wording.ours),
    instead.map(wording.theirs).filter((word) => /^\p{Lu}/u.test(word)),
    wording.parties,
  );
}

/** Is it the number of a paper, "29-NQ/TW", rather than a name with a number, "U23"? */
const isPaper = ({ reference }: Figure): boolean => /\p{Lu}{2}/u.test(reference?.series ?? "");

const surely = Number.POSITIVE_INFINITY;

/**
 * How far a statement and a document's sentence tell of two events around their figures: from 0, where one of them says nothing
 * of its own there, to 1, where they have nothing in common; infinite where that is sure.
 *
 * "Ngày 20/3, công an Hải Dương khởi tố ba cán bộ xã" and "Ngày 27/3, công an Cao Bằng bắt tạm giam một người buôn lậu" each say
 * something the other does not. Told of one event in other words or at greater length, one of the two says little of its own.
 * Sure is another name in the very place ("lúa mì Mỹ tăng 15 USD", "lúa mì Úc tăng 12 USD"); and of days, ranks and numbers of a
 * series, each of which is an event of its own, other words right beside them ("được ký ngày 8/3", "có hiệu lực ngày 30/12").
 *
 * @param pairless Share of the statement's neighbouring pairs that don't stand together in the document.
 */
export function eventsApart(
  board: Board,
  { token, kind, calendar, figure }: Item,
  rival: Pair,
  wording: Wording,
  pairless: number,
): number {
  const { ours, theirs } = sidesOf(board, token, rival, wording);
  const { statement, document, hits } = board;
  const isNumbered = kind === "reference" || kind === "rank";
  const answers = align(statement, document, hits, [document.sentences[rival.item.token] ?? 0]);
  for (const difference of differences(statement, document, answers)) {
    const { own, other } = difference;
    const isClose = isNumbered || Math.abs(own[0] - token) <= close;
    if (isClose && namesAnother(statement, ours, theirs, difference, wording)) return surely;
    if ((isNumbered || calendar) && pairless > reworded && endsAtFigure(ours, own) && endsAtFigure(theirs, other))
      return surely;
  }
  if (isPaper(figure) && differBehind([ours, theirs])) return surely;
  return pairless > reworded ? ownShare(ours) * ownShare(theirs) : 0;
}
