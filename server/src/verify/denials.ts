import { idOf, idsOf } from "../corpus/stream/word-ids";

/** They deny what they stand before: the words by their ids. */
export const negations: ReadonlyMap<number, string> = new Map(
  ["không", "chưa", "chẳng"].map((word) => [idOf(word), word] as const),
);
// They deny without "không", so that one says no more than the other: "không có căn cứ", "vô căn cứ".
const otherDenials = idsOf("vô bất phi thiếu hết ngừng thôi khó đừng tránh trừ phủ ngoại mất");
// Behind them "không" denies nothing: "không chỉ", "không những", "chưa đến 3 km", "không quá 5 %", "chẳng hạn".
const harmless = idsOf("chỉ những đến tới quá ít kém dưới mấy may ngừng hạn");
// What an affirmation has where a denial has "không".
const auxiliaries = idsOf("đã có được vẫn là sẽ đang còn cũng rất khá luôn phải");
const most = 2;

/** Words in one place, and the word behind them. */
export interface Words {
  readonly words: readonly number[];
  readonly next: number;
}

/** Where among words of one text something is denied that another says in the same place; -1 where nothing is. */
export function added({ words, next }: Words, there: Words): number {
  if (words.length > most || there.words.length > most) return -1;
  if (there.words.some((word) => negations.has(word) || otherDenials.has(word))) return -1;
  return words.findIndex((word, at) => negations.has(word) && !harmless.has(words[at + 1] ?? next));
}

/** Is a denial of the other text left out, with nothing or a mere auxiliary in its place? */
export const leftOut = ({ words }: Words, there: Words): boolean =>
  there.words.length === 1 &&
  added(there, { words, next: -1 }) === 0 &&
  words.length <= 1 &&
  words.every((word) => auxiliaries.has(word));
