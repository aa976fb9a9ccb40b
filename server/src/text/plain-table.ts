import type { Span } from "../model/span";
import type { Piece } from "./layout";
import { headsIn } from "./table";

interface Line extends Span {
  readonly text: string;
}

function cellsOf(line: Line, separator: string): Span[] {
  const cells: Span[] = [];
  let from = 0;
  for (const part of line.text.split(separator === "|" ? /(?<!\\)\|/ : separator)) {
    const start = line.start + from + (part.length - part.trimStart().length);
    cells.push({ start, end: Math.max(start, line.start + from + part.trimEnd().length) });
    from += part.length + 1;
  }
  // "| a | b |" has an empty cell at either end.
  if (separator === "|" && line.text.startsWith("|")) cells.shift();
  if (separator === "|" && line.text.length > 1 && line.text.endsWith("|")) cells.pop();
  return cells;
}

/** The cells of a table drawn with pipes or copied with tabs: at least two rows of as many cells; else `null`. */
export function tableOf(lines: readonly Line[], base: number, leadIn: number | null): Piece[] | null {
  const separator = ["|", "\t"].find((mark) => lines.length > 1 && lines.every((line) => line.text.includes(mark)));
  if (separator === undefined) return null;
  const rows = lines.filter((line) => !/^[\s|:+-]+$/.test(line.text)).map((line) => cellsOf(line, separator));
  if (rows.length < 2 || rows.some((row) => row.length !== rows[0]?.length)) return null;
  const pieces: Piece[] = [];
  let section: number | null = null;
  for (const [r, row] of rows.entries()) {
    const cells: number[] = [];
    for (const [c, cell] of row.entries()) {
      const heads = headsIn(r === 0 ? [] : cells, r === 0 ? null : base + c, section);
      cells.push(base + pieces.push({ kind: "tableCell", ...cell, leadIn, heads }) - 1);
    }
    if (r > 0 && row.every(({ start, end }, c) => end > start === (c === 0))) section = cells[0] ?? null;
  }
  return pieces;
}
