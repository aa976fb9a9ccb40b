import type { PageCell, PageTable } from "./table";

const widthOf = (row: readonly PageCell[] | undefined): number =>
  row?.reduce((sum, { columns }) => sum + columns, 0) ?? 0;

const wordsOf = (row: readonly PageCell[] | undefined): string => JSON.stringify(row?.map(({ text }) => text) ?? null);

const isAligned = (a: readonly number[] | undefined, b: readonly number[] | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.length === b.length &&
  a.every((at, index) => Math.abs(at - (b[index] ?? 0)) <= 3);

/**
 * The rows that a table at the top of a page adds to the one that the page before ended with: without the heads that it repeats;
 * without heads of its own it goes on if its columns stand where those above stood. `null`: it is another table.
 */
export function restOf(above: PageTable, below: PageTable): PageTable["cells"] | null {
  if (widthOf(above.cells[0]) !== widthOf(below.cells[0])) return null;
  let again = 0;
  while (again < below.cells.length && wordsOf(below.cells[again]) === wordsOf(above.cells[again])) again++;
  if (again > 0 && again >= below.heads) return again < below.cells.length ? below.cells.slice(again) : null;
  if (below.heads > 0) return null;
  return above.edges === undefined || isAligned(above.edges, below.edges) ? below.cells : null;
}
