import type { MarkdownWriter } from "../markdown";
import { type Cell, isValue, writeTable } from "../table";

/** A row of a sheet that holds something, its cells in order; between them and before may be gaps. */
export interface SheetRow {
  /** From 1. */
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

export interface SheetCell extends Cell {
  /** From 1. */
  readonly column: number;
}

/** A title, a unit or a note above, between or below tables: words alone in their row. */
const isLine = ({ cells }: SheetRow): boolean => cells.length === 1 && cells.every(({ text }) => !isValue(text));

const holdsValue = ({ cells }: SheetRow): boolean => cells.some(({ text }) => isValue(text));

/** What stands one below the other on a sheet: lines and tables. */
type Part = { readonly line: SheetRow } | { readonly table: readonly SheetRow[] };

/**
 * Cuts a sheet into lines and tables. A line between rows of values heads the rows below it ("Châu Á") and stays in the table;
 * a line or a gap with a row of heads below it begins another. Rows above a gap above the heads ("Bộ … | Số: …") are lines too.
 */
export function partsOf(rows: readonly SheetRow[]): Part[] {
  const parts: Part[] = [];
  let table: SheetRow[] = [];
  const end = (): void => {
    if (table.some(holdsValue) || table.length > 2) parts.push({ table });
    else for (const row of table) for (const cell of row.cells) parts.push({ line: { row: row.row, cells: [cell] } });
    table = [];
  };
  for (const [index, row] of rows.entries()) {
    const [before, next] = [rows[index - 1], rows[index + 1]];
    const isApart = before !== undefined && row.row > before.row + 1;
    if (isLine(row)) {
      const isWithin = table.some(holdsValue) && !isApart && next !== undefined && !isLine(next) && holdsValue(next);
      if (isWithin) table.push(row);
      else {
        end();
        parts.push({ line: row });
      }
      continue;
    }
    if (isApart && !holdsValue(row)) end();
    table.push(row);
  }
  end();
  return parts;
}

/** Cells that are merged over rows of the sheet, as merged over the rows that hold something. */
const merged = (rows: readonly SheetRow[]): Cell[][] =>
  rows.map(({ row, cells }, r) =>
    cells.map((cell) => {
      let below = 1;
      while ((rows[r + below]?.row ?? Number.POSITIVE_INFINITY) < row + (cell.rows ?? 1)) below++;
      return { ...cell, rows: below };
    }),
  );

/** Writes a sheet: its first line as a heading, its own name where it says something, then line by line and table by table. */
export function writeSheet(rows: readonly SheetRow[], name: string, writer: MarkdownWriter): void {
  const parts = partsOf(rows);
  const [first] = parts;
  const title = first && "line" in first ? first.line.cells[0] : undefined;
  if (title) writer.heading(1, title.text, title.place);
  const [corner] = rows[0]?.cells ?? [];
  if (corner && name !== "" && !/^(?:sheet|trang tính|bảng tính|シート) ?\d*$/i.test(name))
    writer.heading(2, name, corner.place);
  for (const part of title ? parts.slice(1) : parts)
    if ("table" in part) writeTable(merged(part.table), writer);
    else for (const { text, place } of part.line.cells) writer.paragraph(text, place);
}
