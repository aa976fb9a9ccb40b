import type { Place } from "../../model/place";
import type { MarkdownWriter, Written } from "./markdown";

/** A cell of a table in a Word file, a web page or a sheet. */
export interface Cell {
  /** As Markdown; empty where nothing stands. */
  readonly text: string;
  readonly place: Place;
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
const isValue = (text: string): boolean => value.test(text) && !time.test(text.trim());

/** Cells as they stand one below the other: what is merged is repeated where it is a head, and stands once where it is a value. */
function unmerge(rows: readonly (readonly Cell[])[]): (Written & { readonly isHead: boolean })[][] {
  const grid: (Written & { readonly isHead: boolean })[][] = rows.map(() => []);
  const widest = rows.reduce(
    (most, row) =>
      Math.max(
        most,
        row.reduce((sum, cell) => sum + span(cell.columns), 0),
      ),
    0,
  );
  for (const [r, row] of rows.entries()) {
    let c = 0;
    for (const cell of row) {
      while (grid[r]?.[c]) c++;
      const repeated = !isValue(cell.text);
      for (let down = 0; down < Math.min(span(cell.rows), rows.length - r); down++)
        for (let across = 0; across < Math.min(span(cell.columns), widest); across++) {
          const first = down === 0 && across === 0;
          const line = grid[r + down];
          if (line) line[c + across] = { ...(first || repeated ? cell : empty), isHead: cell.isHead ?? false };
        }
      c += span(cell.columns);
    }
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? { ...empty, isHead: false }));
}

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
function headRows(grid: readonly (readonly (Written & { readonly isHead: boolean })[])[]): number {
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
  const [numbering] = body;
  writer.table([
    joinHeads(grid.slice(0, heads), width),
    ...(numbering && onlyNumbers(numbering) ? body.slice(1) : body),
  ]);
}
