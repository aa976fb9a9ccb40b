import type { Board, Pair } from "./situation";
import { pairlessAt } from "./uncovered";
import type { Wording } from "./wording";

// So far around a figure stands what is told of it, and what stands nearer tells more: by a factor of e in six words.
const reach = 12;
const fade = 6;
// Where more of the neighbouring pairs than this stand together, the two tell one thing.
const reworded = 0.5;

/** Share of the words around a token, by weight, that the other text lacks. */
function ownShare(
  center: number,
  [from, to]: readonly [number, number],
  weightOf: (token: number) => number,
  isOwn: (token: number) => boolean,
): number {
  let all = 0;
  let own = 0;
  for (let token = Math.max(from, center - reach); token < Math.min(to, center + reach + 1); token++) {
    const weight = token === center ? 0 : weightOf(token) * Math.exp(-Math.abs(token - center) / fade);
    all += weight;
    if (isOwn(token)) own += weight;
  }
  return all > 0 ? own / all : 0;
}

/**
 * How far a statement and a document's sentence tell of two events around their figures, 0 .. 1: the share of words there that
 * only the statement has, times the share that only the document's sentence has; 0 where the two say most of it in the same words.
 *
 * "Ngày 20/3, công an Hải Dương khởi tố ba cán bộ xã" and "Ngày 27/3, công an Cao Bằng bắt tạm giam một người buôn lậu" each say
 * something the other does not. Told of one event in other words or at greater length, one of the two says little of its own.
 *
 * @param token The statement's figure. `features`: those of the document's coverage.
 */
export function eventsApart(
  { statement, document, hits }: Board,
  token: number,
  { item }: Pair,
  features: readonly number[],
  wording: Wording,
): number {
  if ((features[pairlessAt] ?? 0) <= reworded) return 0;
  const { stream, first, end, own } = statement;
  const sentence = document.sentences[item.token] ?? 0;
  const there = [document.begins[sentence] ?? 0, document.begins[sentence + 1] ?? 0] as const;
  const said = new Set(document.ids.subarray(...there));
  const ours = ownShare(
    token,
    [first, end],
    (at) => ((stream.itemAt[at] ?? -1) < 0 ? (stream.weights[at] ?? 0) : 0),
    (at) => !said.has(stream.ids[at] ?? 0),
  );
  if (ours === 0) return 0;
  const figures = new Set(document.items.map((one) => one.token));
  const weights = wording.weights(sentence);
  const theirs = ownShare(
    item.token,
    there,
    (at) => (figures.has(at) ? 0 : (weights.get(document.ids[at] ?? 0) ?? 0)),
    (at) => !own[hits[at] ?? -1],
  );
  return ours * theirs;
}
