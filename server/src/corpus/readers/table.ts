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
export const isValue = (text: string): boolean => {
  const plain = text.normalize("NFKC");
  return value.test(plain) && !time.test(plain.trim());
};

// "124,4 triệu người (2023)", "US$33,806", "hơn 5.000 dự án": a figure with its words, as tables of facts have it.
const told =
  /^(?:(?:khoảng|hơn|gần|trên|dưới|about|over|nearly|約|US\$|USD|JPY|VND|EUR|[$€¥£])\s*)?[-−△▲]?\d[\d.,]*\s?(?:[-–~～]\s?\d[\d.,]*\s?)?\p{L}/iu;
// "2023 (sơ bộ)", "9 tháng 2023", "6T/2023", "1st half", "31/12/2023", "1. Xuất khẩu": a time or a numbered name.
const named =
  /^(?:(?:19|20)\d\d(?![\d.,])|\d{1,2}\s?(?:tháng|quý|năm|months?|quarters?|years?|st|nd|rd|th|[THQM](?!\p{L})|年|月|日|か月|ヶ月|カ月|[-–~/.]\s?\d{1,2}\s?(?:tháng|月|[/.-]))|\d{1,2}[.)]\s)/iu;

/** Does the cell hold a figure, with or without words? */
const holdsFigure = (text: string): boolean =>
  isValue(text) || (text.length <= 120 && told.test(text) && !named.test(text) && !time.test(text.trim()));

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

/** How many rows at the top are heads: those that the document calls so, else all above the first that holds a figure. */
function headRows(grid: readonly (readonly Spread[])[]): number {
  const told = grid.findIndex((row) => !row.some((cell) => cell.isHead));
  if (told > 0) return told;
  const first = grid.findIndex((row) => row.some(({ text }, c) => isValue(text) || (c > 0 && holdsFigure(text))));
  // Without any value the first row is the head, as in a table of words.
  return first < 0 ? 1 : Math.min(first, 4);
}

/** A head that is written once over several columns, unmerged: "Năm 2022" stands over both "Lượng" and "Trị giá" below it. */
function spread(heads: readonly (readonly Spread[])[], width: number): Spread[][] {
  return heads.map((row, r) => {
    const below = heads[r + 1];
    const wide: Spread[] = [];
    for (let c = 0; c < width; c++) {
      const cell = row[c] ?? nothing;
      const before = wide[c - 1];
      const isUnder = [c - 1, c].every((at) => (below?.[at]?.text ?? "") !== "");
      wide.push(cell.text === "" && before && before.text !== "" && isUnder ? before : cell);
    }
    return wide;
  });
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
  const head = joinHeads(spread(grid.slice(0, heads), width), width);
  const [numbering] = body;
  const lines = numbering && onlyNumbers(numbering) ? body.slice(1) : body;
  writer.table([head, ...lines.map((row) => row.map((cell) => (cell.isCopy ? empty : cell)))]);
}
