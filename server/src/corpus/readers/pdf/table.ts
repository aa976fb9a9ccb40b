import { isValue } from "../table";
import type { Row, Segment } from "./fragment";

/** A cell as it stands on the page, over so many columns. */
export interface PageCell {
  text: string;
  readonly columns: number;
  /** 1 if absent. */
  readonly rows?: number;
}

/** What a part of a page is made of: lines of prose, and tables. */
export type Piece = { readonly rows: readonly Row[] } | { readonly table: PageTable };

/** Rows of cells; the first `heads` of them name the columns (0: not known). */
export interface PageTable {
  readonly cells: readonly (readonly PageCell[])[];
  readonly heads: number;
  /** Of a table with rules: where its columns begin and end. */
  readonly edges?: readonly number[];
}

interface Strip {
  readonly from: number;
  readonly to: number;
}

/** What a row leaves free, from edge to edge of the page. */
function freeIn(row: Row): Strip[] {
  const free: Strip[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const { left, right } of row) {
    free.push({ from, to: left });
    from = right;
  }
  return [...free, { from, to: Number.POSITIVE_INFINITY }];
}

/** The strips that are free in both, if no narrower than a gap between columns. */
function common(strips: readonly Strip[], others: readonly Strip[], least: number): Strip[] {
  return strips.flatMap((strip) =>
    others
      .map((other) => ({ from: Math.max(strip.from, other.from), to: Math.min(strip.to, other.to) }))
      .filter(({ from, to }) => to - from >= least),
  );
}

const between = (row: Row): Strip[] => freeIn(row).slice(1, -1);
const sizeOf = (row: Row): number => Math.max(...row.map(({ size }) => size));
const gapBetween = (above: Row | undefined, below: Row | undefined): number =>
  (below?.[0]?.y ?? 0) - (above?.[0]?.y ?? 0);

/** A row with a figure beside its name, or beside another figure. */
const hasValues = (row: Row): boolean => row.length > 1 && row.slice(1).some(({ text }) => isValue(text));

/**
 * From `start`, rows that leave the same strips free: those with figures say which strips; others (a name in two lines, a head over
 * the rows of a group) may stand between them.
 */
function bandFrom(
  rows: readonly Row[],
  start: number,
): { readonly end: number; readonly strips: readonly Strip[] } | null {
  const first = rows[start];
  if (!first || !hasValues(first)) return null;
  let strips = between(first);
  let end = start + 1;
  for (let index = start + 1; index < rows.length && index - end < 3; index++) {
    const row = rows[index] ?? [];
    if (gapBetween(rows[index - 1], row) > sizeOf(row) * 4) break;
    if (!hasValues(row)) continue;
    const shared = common(strips, freeIn(row), sizeOf(row) * 0.5);
    if (shared.length === 0) break;
    strips = shared;
    end = index + 1;
  }
  return end - start > 1 ? { end, strips } : null;
}

/** Puts the segments of a row into columns; `columnsOf` says the first and the last that one stands in. */
function cellsBy(row: Row, width: number, columnsOf: (segment: Segment) => readonly [number, number]): PageCell[] {
  const cells: PageCell[] = [];
  let next = 0;
  for (const segment of row) {
    const [first, last] = columnsOf(segment);
    const before = cells.at(-1);
    if (first < next && before) {
      before.text += ` ${segment.text}`;
      continue;
    }
    for (; next < first; next++) cells.push({ text: "", columns: 1 });
    cells.push({ text: segment.text, columns: last - first + 1 });
    next = last + 1;
  }
  for (; next < width; next++) cells.push({ text: "", columns: 1 });
  return cells;
}

/** Between which strips a segment stands; one that crosses a strip takes several columns. */
const byStrips =
  (strips: readonly Strip[]) =>
  ({ left, right }: Segment): [number, number] => {
    const columnOf = (x: number): number => strips.filter(({ from, to }) => (from + to) / 2 < x).length;
    return [columnOf(left + 0.5), columnOf(right - 0.5)];
  };

/** What the figures of each column take, from the leftmost to the rightmost. */
function extentsOf(rows: readonly Row[], strips: readonly Strip[]): Strip[] {
  const extents = Array.from({ length: strips.length + 1 }, () => ({
    from: Number.POSITIVE_INFINITY,
    to: Number.NEGATIVE_INFINITY,
  }));
  for (const segment of rows.filter(hasValues).flat()) {
    const [first, last] = byStrips(strips)(segment);
    const extent = extents[first];
    if (!extent || first !== last) continue;
    extent.from = Math.min(extent.from, segment.left);
    extent.to = Math.max(extent.to, segment.right);
  }
  return extents;
}

/** A head stands over the columns whose figures it covers in part, else over the nearest: figures keep to the right, heads to the middle. */
const byExtents =
  (extents: readonly Strip[]) =>
  ({ left, right }: Segment): [number, number] => {
    const distances = extents.map(({ from, to }) => Math.max(from - right, left - to));
    const first = distances.findIndex((distance) => distance < 0);
    if (first >= 0) return [first, distances.findLastIndex((distance) => distance < 0)];
    const nearest = distances.indexOf(Math.min(...distances));
    return [nearest, nearest];
  };

const isContinued = (text: string): boolean => /^[\p{Ll}(]/u.test(text);

/** A row's name that takes two lines: the line without figures goes to the row that has them. */
function joinWrapped(table: readonly (readonly PageCell[])[]): PageCell[][] {
  const joined: PageCell[][] = [];
  let ahead = "";
  for (const row of table) {
    const [name, ...rest] = row;
    const isAlone = name !== undefined && name.text !== "" && rest.every(({ text }) => text === "");
    const above = joined.at(-1);
    if (
      name &&
      isAlone &&
      above?.[0] &&
      isContinued(name.text) &&
      above.slice(1).some(({ text }) => isValue(text)) &&
      ahead === ""
    )
      above[0] = { ...above[0], text: `${above[0].text} ${name.text}` };
    else if (name && ahead !== "" && !isAlone && (name.text === "" || isContinued(name.text))) {
      joined.pop();
      joined.push([{ ...name, text: `${ahead} ${name.text}`.trim() }, ...rest]);
    } else joined.push([...row]);
    ahead = name && isAlone ? name.text : "";
  }
  return joined;
}

const unit = /^\(?(?:đơn vị|đvt|units?|単位)/iu;

const leftOf = (rows: readonly Row[]): number => Math.min(...rows.flat().map(({ left }) => left));
const rightOf = (rows: readonly Row[]): number => Math.max(...rows.flat().map(({ right }) => right));

/**
 * How far a table's heads reach up: rows of several pieces right above it, and single pieces that stand over some of its columns,
 * in the font of the other heads. A line that begins where the table does is its caption.
 */
function headsAbove(rows: readonly Row[], start: number, end: number, least: number): number {
  const table = rows.slice(start, end);
  const [left, right] = [leftOf(table), rightOf(table)];
  let top = start;
  while (top > least && start - top < 6) {
    const row = rows[top - 1];
    const [first] = row ?? [];
    if (!row || !first || gapBetween(row, rows[top]) > sizeOf(row) * 2.5) break;
    const isOver = first.left > left + first.size * 2 && first.right - first.left < (right - left) * 0.6;
    const isAlike = top === start || (rows[top] ?? []).some(({ font }) => font === first.font);
    if (row.length < 2 && (!isOver || !isAlike || unit.test(first.text))) break;
    top--;
  }
  return top;
}

const isOpen = (text: string): boolean => text.lastIndexOf("(") > text.lastIndexOf(")");

/** A head that its brackets show to take two lines: "Xuất khẩu (triệu" over "USD)". */
function joinOpen(heads: readonly (readonly PageCell[])[]): PageCell[][] {
  const joined: PageCell[][] = [];
  for (const row of heads) {
    const cells = row.map((cell) => ({ ...cell }));
    const above = joined.at(-1);
    let column = 0;
    for (const cell of cells) {
      const open = above && at(above, column);
      if (open && isOpen(open.text) && cell.text !== "") {
        open.text += ` ${cell.text}`;
        cell.text = "";
      }
      column += cell.columns;
    }
    if (cells.some(({ text }) => text !== "")) joined.push(cells);
  }
  return joined;
}

const shapeOf = (text: string): string => text.replace(/\d+/g, "#");

/** A head at the left of what it stands over, as word processors set it: "Năm 2022" and "Năm 2023" below share the one above. */
function spread(heads: readonly (readonly PageCell[])[]): PageCell[][] {
  return heads.map((row, index) => {
    const below = heads[index + 1];
    const wide: PageCell[] = [];
    let column = 0;
    for (const cell of row) {
      const last = wide.at(-1);
      const [over, under] = [below && at(below, column - 1)?.text, below && at(below, column)?.text];
      const isAlike = over && under && over !== under && shapeOf(over) === shapeOf(under);
      if (last?.text && column > 1 && cell.text === "" && isAlike)
        wide[wide.length - 1] = { ...last, columns: last.columns + cell.columns };
      else wide.push({ ...cell });
      column += cell.columns;
    }
    return wide;
  });
}

function at<T extends PageCell>(cells: readonly T[], column: number): T | undefined {
  let next = 0;
  return cells.find(({ columns }) => {
    next += columns;
    return column < next;
  });
}

/** Tells tables from prose in the rows of one part of a page. */
export function piecesOf(rows: readonly Row[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let index = 0; index < rows.length; ) {
    const band = bandFrom(rows, index);
    if (!band) {
      index++;
      continue;
    }
    const top = headsAbove(rows, index, band.end, from);
    if (top > from) pieces.push({ rows: rows.slice(from, top) });
    const heads = rows.slice(top, index);
    const body = rows.slice(index, band.end);
    const width = band.strips.length + 1;
    const table = body.map((row) => cellsBy(row, width, byStrips(band.strips)));
    const extents = extentsOf(body, band.strips);
    const named = spread(joinOpen(heads.map((row) => cellsBy(row, width, byExtents(extents)))));
    pieces.push({ table: { cells: [...named, ...joinWrapped(table)], heads: named.length } });
    index = band.end;
    from = index;
  }
  if (from < rows.length) pieces.push({ rows: rows.slice(from) });
  return pieces;
}

export const textOf = (row: Row): string => row.map(({ text }: Segment) => text).join(" ");
