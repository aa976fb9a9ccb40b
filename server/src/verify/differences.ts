import type { Tokens } from "../corpus/stream/stream";
import type { Statement } from "./statement";

type Range = readonly [from: number, to: number];

/** A place where a statement and a document go apart, while they say the same around it. Either may have no word there. */
export interface Difference {
  /** Tokens of the statement: `[from, to)`. */
  readonly own: Range;
  /** Tokens of the document. */
  readonly other: Range;
  /** Does the statement begin or end with it, so that the two meet on one side only? */
  readonly atEnd: boolean;
}

// More words than these are another way of saying things; at an end nothing tells how far it goes.
const longest = 4;
const longestAtEnd = 2;

/** The places where a document says the same as a statement but for a few words. `answers`: see `align`. */
export function differences({ first, end }: Statement, document: Tokens, answers: Int32Array): Difference[] {
  const pairs = inLine(document, answers);
  const found: Difference[] = [];
  const add = (own: Range, other: Range, atEnd: boolean): void => {
    const sizes = [own[1] - own[0], other[1] - other[0]];
    const most = atEnd ? longestAtEnd : longest;
    if (sizes.every((size) => size >= 0 && size <= most) && sizes.some((size) => size > 0))
      found.push({ own: [first + own[0], first + own[1]], other, atEnd });
  };
  const sentence = (token: number): number => document.sentences[token] ?? 0;
  for (const [i, [at, there]] of pairs.entries()) {
    const [before, answer] = pairs[i - 1] ?? [];
    if (before === undefined || answer === undefined)
      add([0, at], [Math.max(document.begins[sentence(there)] ?? 0, there - longestAtEnd), there], true);
    else if (sentence(answer) === sentence(there)) add([before + 1, at], [answer + 1, there], false);
  }
  const [at, there] = pairs.at(-1) ?? [];
  if (at !== undefined && there !== undefined) {
    const stop = document.begins[sentence(there) + 1] ?? there + 1;
    add([at + 1, end - first], [there + 1, Math.min(stop, there + 1 + longestAtEnd)], true);
  }
  return found;
}

/** The words that are answered, without those whose answer lies elsewhere while the words beside them are answered side by side. */
function inLine(document: Tokens, answers: Int32Array): [at: number, there: number][] {
  const pairs = [...answers.entries()].filter(([, there]) => there >= 0);
  return pairs.filter(([, there], i) => {
    const before = pairs[i - 1]?.[1];
    const behind = pairs[i + 1]?.[1];
    if (before === undefined || behind === undefined || document.sentences[before] !== document.sentences[behind])
      return true;
    const apart = behind - before;
    return apart <= 0 || apart > longest + 1 || (there > before && there < behind);
  });
}
