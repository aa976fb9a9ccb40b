import type { Span } from "../model/span";
import type { Grammar } from "./grammar";
import type { Numeral } from "./numerals/numeral";
import type { Passage } from "./passage";

const word = /[\p{L}\p{M}]+/uy;

/** The word behind a bare number, where it may be what is counted: "12 vệ tinh" → "vệ"; with its modifiers where it is a plural. */
export function nounAfter({ folded, end }: Passage, number: Numeral, grammar: Grammar): Span | null {
  if (number.ratio || !grammar.data.spaces || folded.charCodeAt(number.end) !== 32) return null;
  word.lastIndex = number.end + 1;
  const found = word.exec(folded);
  if (!found || number.end + 1 + found[0].length > end || grammar.stopNouns.has(found[0])) return null;
  // "69,335 more than last year": more of what was spoken of.
  if (grammar.multipleAfter.at(folded, found.index, end)) return null;
  return {
    start: number.end + 1,
    end: pluralAfter(folded, number.end, end, grammar) ?? number.end + 1 + found[0].length,
  };
}

const phraseWord = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/uy;

/** Where the plural ends that a number counts: " four deep-water ports" → behind "ports"; `null` where none follows. */
export function pluralAfter(folded: string, at: number, limit: number, { data, stopNouns }: Grammar): number | null {
  if (!data.plural) return null;
  let from = at;
  for (let words = 0; words < 3; words++) {
    if (folded.charCodeAt(from) !== 32) return null;
    phraseWord.lastIndex = from + 1;
    const word = phraseWord.exec(folded)?.[0];
    if (word === undefined || stopNouns.has(word)) return null;
    from += 1 + word.length;
    if (from > limit) return null;
    if (data.plural.test(word)) return from;
  }
  return null;
}
