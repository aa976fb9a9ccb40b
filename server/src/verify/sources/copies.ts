import type { SourceDocument } from "../../corpus/document";
import type { Tokens } from "../../corpus/stream/stream";

// Five words in a row are rarely the same by chance (A. Broder, "On the resemblance and containment of documents", 1997).
const width = 5;
// Shorter texts are alike by their subject alone.
const fewest = 8;

/** From this share of common shingles on one text is taken for a copy of the other, or of a part of it. */
export const copied = 0.8;

const known = new WeakMap<Tokens, ReadonlySet<number>>();

/** The runs of five tokens within a sentence, figures among them by value, hashed: another number is another run. */
export function shinglesOf(stream: Tokens): ReadonlySet<number> {
  const before = known.get(stream);
  if (before) return before;
  const found = new Set<number>();
  for (let sentence = 0; sentence + 1 < stream.begins.length; sentence++) {
    const end = stream.begins[sentence + 1] ?? 0;
    for (let at = stream.begins[sentence] ?? 0; at + width <= end; at++) {
      let hash = 0x811c9dc5;
      for (let i = at; i < at + width; i++) hash = Math.imul(hash ^ (stream.ids[i] ?? 0), 0x01000193) >>> 0;
      found.add(hash);
    }
  }
  known.set(stream, found);
  return found;
}

/** How much of the shorter text stands in the other: 0 none … 1 all; 0 where either is too short to say. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a];
  if (less.size < fewest) return 0;
  let common = 0;
  for (const shingle of less) if (more.has(shingle)) common++;
  return common / less.size;
}

/** Is one source a copy of the other, as agencies' reports are in many papers? */
export const areCopies = (a: SourceDocument, b: SourceDocument): boolean =>
  a === b || containment(shinglesOf(a.stream), shinglesOf(b.stream)) >= copied;
