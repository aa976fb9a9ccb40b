import { distance } from "fastest-levenshtein";
import { plainLetters } from "../text/plain-letters";

/** Everyone whom some words name, by party id: "Úc" and "Australia" name one. */
export type Parties = (text: string) => ReadonlySet<string>;

const most = 3;
// A third of the letters may be a slip of the pen, or another spelling: "Kyrgystan", "Kyrgyzstan".
const slip = 3;

const isName = (word: string): boolean => /^\p{Lu}/u.test(word) && word.length > 1;
const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase();
const initials = (words: readonly string[]): string => plainLetters(words.map((word) => word.charAt(0)).join(""));

/**
 * Do two texts surely name two different things in one place, "Úc" and "Hoa Kỳ"? Not where one may be a slip of the pen for
 * the other, short for it, or another name of the same country, nor where only one is an acronym ("HLV" and "Deschamps").
 */
export function areOthers(own: readonly string[], other: readonly string[], parties: Parties): boolean {
  const all = [...own, ...other];
  if (own.length === 0 || other.length === 0 || own.length > most || other.length > most || !all.every(isName))
    return false;
  if (own.some(isAcronym) !== other.some(isAcronym)) return false;
  const [a, b] = [plainLetters(own.join("")), plainLetters(other.join(""))];
  if (distance(a, b) <= Math.max(1, Math.floor(Math.min(a.length, b.length) / slip))) return false;
  if ((other.length > 1 && a.startsWith(initials(other))) || (own.length > 1 && b.startsWith(initials(own))))
    return false;
  const theirs = parties(other.join(" "));
  return ![...parties(own.join(" "))].some((party) => theirs.has(party));
}
