import type { Position, Range } from "vscode-languageserver";
import type { Span } from "../model/span";

/** How a client counts characters in a line (LSP 3.17, `PositionEncodingKind`). */
export type Encoding = "utf-8" | "utf-16" | "utf-32";

/** Offsets into one text ↔ positions as the client counts them. */
export interface Positions {
  position(offset: number): Position;
  range(span: Span): Range;
  /** Offsets beyond a line's or the text's end are drawn back to it, as LSP asks. */
  offset(position: Position): number;
}

const widthOf = (code: number, encoding: Exclude<Encoding, "utf-16">): number =>
  encoding === "utf-32" || code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;

/** How many of the client's units `line` takes: "tỷ" is 2 in UTF-16 and 4 in UTF-8. */
function measure(line: string, encoding: Encoding): number {
  if (encoding === "utf-16") return line.length;
  let width = 0;
  for (const character of line) width += widthOf(character.codePointAt(0) ?? 0, encoding);
  return width;
}

/** The UTF-16 offset in `line` that stands `units` of the client's units in; inside a character: its start. */
function advance(line: string, units: number, encoding: Encoding): number {
  if (encoding === "utf-16") return Math.min(units, line.length);
  let offset = 0;
  let width = 0;
  for (const character of line) {
    width += widthOf(character.codePointAt(0) ?? 0, encoding);
    if (width > units) break;
    offset += character.length;
  }
  return offset;
}

/** Lays out the lines of a text (`\n`, `\r\n`, `\r`) once; each look-up is then a binary search. */
export function createPositions(text: string, encoding: Encoding): Positions {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  const position = (at: number): Position => {
    const offset = Math.max(0, Math.min(at, text.length));
    const line = lineOf(offset);
    return { line, character: measure(text.slice(starts[line], offset), encoding) };
  };
  return {
    position,
    range: ({ start, end }) => ({ start: position(start), end: position(end) }),
    offset: ({ line, character }) => {
      const start = starts[line];
      if (start === undefined) return text.length;
      const content = text.slice(start, starts[line + 1] ?? text.length).replace(/[\r\n]+$/, "");
      return start + advance(content, Math.max(0, character), encoding);
    },
  };
}
