import type { Span } from "../model/span";
import type { Block, BlockKind, Heads } from "./block";
import type { Edit } from "./edits";

/** The block before this piece of text leads in to it; known only once the pieces are put together. */
export const outside = -1;

/** A block as a format's splitter finds it: indices count within its own piece of text. */
export interface Piece extends Span {
  readonly kind: BlockKind;
  /** 1-6 for headings. */
  readonly depth?: number;
  readonly leadIn: number | typeof outside | null;
  readonly heads?: Heads;
}

/** What a splitter makes of a text: its blocks, and the edits that turn the text into prose. */
export interface Layout {
  readonly pieces: readonly Piece[];
  readonly edits: readonly Edit[];
}

const shift = (index: number | null, by: number): number | null => (index === null ? null : index + by);

const shiftHeads = ({ row, column, beside }: Heads, by: number): Heads => ({
  row: shift(row, by),
  column: shift(column, by),
  ...(beside && { beside: beside.map((index) => index + by) }),
});

/** Puts one piece of text behind the others: moves its offsets and indices, finds its lead-in. */
export function append(all: { pieces: Piece[]; edits: Edit[] }, layout: Layout, offset: number): void {
  const base = all.pieces.length;
  // What stands before: a paragraph, or the paragraph that leads in to the list that goes on here.
  let before: number | null = base - 1;
  while (before !== null && all.pieces[before]?.kind === "listItem") before = all.pieces[before]?.leadIn ?? null;
  if (before !== null && all.pieces[before]?.kind !== "paragraph") before = null;
  for (const piece of layout.pieces)
    all.pieces.push({
      ...piece,
      start: piece.start + offset,
      end: piece.end + offset,
      leadIn: piece.leadIn === outside ? before : shift(piece.leadIn, base),
      ...(piece.heads && { heads: shiftHeads(piece.heads, base) }),
    });
  for (const edit of layout.edits)
    all.edits.push({ start: edit.start + offset, end: edit.end + offset, text: edit.text });
}

/** Gives every block the headings above it. */
export function underHeadings(pieces: readonly Piece[]): Block[] {
  const open: { index: number; depth: number }[] = [];
  return pieces.map(({ kind, start, end, depth, leadIn, heads }, index) => {
    if (kind === "heading") while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= (depth ?? 1)) open.pop();
    const block: Block = {
      kind,
      start,
      end,
      headings: open.map((heading) => heading.index),
      leadIn: leadIn === outside ? null : leadIn,
      ...(heads && { heads }),
      furniture: false,
    };
    if (kind === "heading") open.push({ index, depth: depth ?? 1 });
    return block;
  });
}
