import type { Span } from "../model/span";

// A full stop ends a sentence before white space and anything but a lower-case letter; "2.812,8" and "TP. Hải Phòng" it does not end.
const ends = /[.!?…]+["')\]]*(?=\s+(?!\p{Ll}))|[。！？]+[」』）]*|\n{2,}/gu;
const abbreviation =
  /(?:^|[\s(])(?:TP|Tp|GS|PGS|TS|ThS|BS|Mr|Mrs|Ms|Dr|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|Q|P|U\.S|[A-Z])\.$/;

/** Sentences of one block, white space trimmed, in the block's order. */
export function splitSentences(text: string, block: Span): Span[] {
  const body = text.slice(block.start, block.end);
  const found: Span[] = [];
  let from = 0;
  const push = (to: number): void => {
    const piece = body.slice(from, to);
    const start = from + (piece.length - piece.trimStart().length);
    const end = from + piece.trimEnd().length;
    if (end > start) found.push({ start: block.start + start, end: block.start + end });
    from = to;
  };
  for (const match of body.matchAll(ends)) {
    const to = match.index + match[0].length;
    if (abbreviation.test(body.slice(Math.max(0, to - 12), to))) continue;
    push(to);
  }
  push(body.length);
  return found;
}
