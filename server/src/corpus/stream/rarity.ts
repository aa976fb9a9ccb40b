import { hashWord } from "./hash";
import table from "./rarity.json";

// Bands of words by how many texts hold them; the table is made by scripts/fit/rarity.ts.
const known = new Map<string, number>(
  Object.entries(table).flatMap(([weight, words]) => words.split(" ").map((word) => [word, Number(weight)] as const)),
);

/**
 * How telling a word is: its inverse document frequency, log(N/df)/log(N), 0..1. Unknown words are rare: 1.
 *
 * @example rarity("của") → 0.1; rarity("saigon") → 1
 */
export const rarity = (word: string): number => known.get(word) ?? 1;

const knownIds = new Map([...known].map(([word, weight]) => [hashWord(word), weight] as const));

/** The same for a word as streams hold it. */
export const rarityOf = (id: number): number => knownIds.get(id) ?? 1;
