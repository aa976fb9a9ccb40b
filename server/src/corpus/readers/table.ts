import type { Place } from "../../model/place";
import type { MarkdownWriter, Written } from "./markdown";
import { limits, SourceProblem } from "./reader";

/** A cell of a table in a Word file, a web page or a sheet. */
export interface Cell {
  /** As Markdown; empty where nothing stands. */
  readonly text: string;
  readonly place: Place;
  /** From 1, where cells may be missing between; else each stands beside the one before. */
  readonly column?: number;
  /** How many columns and rows it is merged over; 1 if absent. */
  readonly columns?: number;
  readonly rows?: number;
  /** A row of heads, where the document says so itself. */
  readonly isHead?: boolean;
}

const empty: Written = { text: "", place: null };

// A figure of any kind: digits without letters beside units, percent and marks. A time ("2023", "10/2023") is none.
const value = /^[^\p{L}]*\d[^\p{L}]*$/u;
const time = /^\(?(?:(?:19|20)\d\d|(?:0?[1-9]|1[0-2])[/.-](?:19|20)\d\d|(?:19|20)\d\d\s?[-–/]\s?(?:19|20)?\d\d)\)?$/;
export const isValue = (text: string): boolean => value.test(text) && !time.test(text.trim());

interface Spread extends Written {
  readonly isHead: boolean;
  /** Repeats the words of a cell to its left. */
  readonly isCopy: boolean;
}

const nothing: Spread = { ...empty, isHead: false, isCopy: false };

/** Cells as they stand one below the other: words that are merged over several are repeated, values stand once. */
function unmerge(rows: readonly (readonly Cell[])[]): Spread[][] {
  const grid: Spread[][] = rows.map(() => []);
  const columns = rows.flatMap((row) => row.map((cell) => cell.column ?? 1));
  const first = columns.reduce((least, column) => Math.min(least, column), Number.POSITIVE_INFINITY);
  let count = 0;
  for (const [r, row] of rows.entries()) {
    let c = 0;
    for (const cell of row) {
      if (cell.column !== undefined) c = cell.column - first;
      else while (grid[r]?.[c]) c++;
      const isRepeated = !isValue(cell.text);
      for (let down = 0; down < Math.min(span(cell.rows), rows.length - r); down++)
        for (let across = 0; across < span(cell.columns); across++) {
          if (++count > limits.cells) throw tooMany();
          const stands = isRepeated || (down === 0 && across === 0);
          const line = grid[r + down];
          if (line) line[c + across] = { ...(stands ? cell : empty), isHead: cell.isHead ?? false, isCopy: across > 0 };
        }
      c += span(cell.columns);
    }
    count += (grid[r]?.length ?? 0) - row.length;
    if (count > limits.cells) throw tooMany();
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? nothing));
}

const tooMany = (): SourceProblem => new SourceProblem({ code: "too-many-cells", cells: limits.cells });

const span = (count: number | undefined): number => Math.max(1, Math.floor(count ?? 1));

/** "A | B | (1) | (2) | (3)=(2)-(1)": a row that only numbers the columns. */
function onlyNumbers(row: readonly Written[]): boolean {
  const labels = row.map(({ text }) => text.replace(/[()\s]|=.*/g, "")).filter((label) => label !== "");
  const numbers = labels.filter((label) => /^\d{1,2}$/.test(label)).map(Number);
  const letters = labels.filter((label) => /^[A-Z]$/i.test(label));
  const [first = 0] = numbers;
  return (
    numbers.length > 1 &&
    first <= 2 &&
    numbers.every((number, index) => number === first + index) &&
    labels.length === letters.length + numbers.length
  );
}

/** How many rows at the top are heads: those that the document calls so, else all above the first value. */
function headRows(grid: readonly (readonly Spread[])[]): number {
  const told = grid.findIndex((row) => !row.some((cell) => cell.isHead));
  if (told > 0) return told;
  const first = grid.findIndex((row) => row.some(({ text }) => isValue(text)));
  // Without any value the first row is the head, as in a table of words.
  return first < 0 ? 1 : Math.min(first, 4);
}

/** Several rows of heads as one: "2023" over "Xuất khẩu (triệu USD)" → "2023, Xuất khẩu (triệu USD)". */
function joinHeads(rows: readonly (readonly Written[])[], width: number): Written[] {
  return Array.from({ length: width }, (_, c) => {
    const said = rows.map((row) => row[c] ?? empty).filter(({ text }) => text !== "");
    const texts = [...new Set(said.map(({ text }) => text))];
    return { text: texts.join(", "), place: said.at(-1)?.place ?? null };
  });
}

/** Lays out a table's cells, row by row, as one Markdown table. */
export function writeTable(rows: readonly (readonly Cell[])[], writer: MarkdownWriter): void {
  const grid = unmerge(rows).filter((row) => row.some(({ text }) => text.trim() !== ""));
  if (grid.length === 0) return;
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const heads = headRows(grid);
  const body = grid.slice(heads);
  const head = joinHeads(grid.slice(0, heads), width);
  const [numbering] = body;
  const lines = numbering && onlyNumbers(numbering) ? body.slice(1) : body;
  writer.table([head, ...lines.map((row) => row.map((cell) => (cell.isCopy ? empty : cell)))]);
}
