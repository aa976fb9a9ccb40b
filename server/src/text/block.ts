import type { Span } from "../model/span";

export type BlockKind = "paragraph" | "heading" | "listItem" | "tableCell" | "quote";

/** For a table's cell: the first cell of its row and that of its column, by block; `null` where it is one itself. */
export interface Heads {
  readonly row: number | null;
  readonly column: number | null;
  /** Further cells that may head it: those between, nearest first, then the last row that holds but its first cell. */
  readonly beside?: readonly number[];
}

/** How many cells at the beginning of a row may head the others: number, country, goods, month. */
export const headColumns = 4;

/** A run of prose in view offsets: a paragraph, a heading, a list item, a table's cell. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Indices of the headings above it, outermost first. */
  readonly headings: readonly number[];
  /** For a list item: the block that leads in to the list ("trong đó:"); for a table's cell: the one above it; else `null`. */
  readonly leadIn: number | null;
  readonly heads?: Heads;
  /** Page furniture (related headlines, horoscopes, menus): no evidence. */
  readonly furniture: boolean;
}
