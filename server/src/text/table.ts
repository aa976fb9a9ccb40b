import { type Heads, headColumns } from "./block";

/** The heads of a row's next cell: by the cells before it (none in the row of heads), its column's head and its section's. */
export function headsIn(before: readonly number[], column: number | null, section: number | null): Heads {
  const [row = null] = before;
  if (row === null) return { row, column };
  const beside = before.slice(1, headColumns).reverse();
  if (section !== null) beside.push(section);
  return { row, column, ...(beside.length > 0 && { beside }) };
}
