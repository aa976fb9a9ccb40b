import { hashWord } from "./hash";
import { normaliseSyllable } from "./syllable";

/** A word as streams hold it. */
export const idOf = (word: string): number => hashWord(normaliseSyllable(word));

/** The words of a list, one space between them. */
export const idsOf = (words: string): ReadonlySet<number> => new Set(words.split(" ").map(idOf));
