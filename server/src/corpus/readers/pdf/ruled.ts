import { type Fragment, rowsOf } from "./fragment";
import { type Grid, type GridCell, gridsOf } from "./grid";
import type { PdfPage } from "./open";
import { type Body, paragraphsOf } from "./paragraphs";
import { splitAt } from "./split";
import type { PageCell, PageTable } from "./table";

/** A page without its ruled tables: each stands as one fragment in its place, whose text is its name. */
export interface Unruled {
  readonly fragments: readonly Fragment[];
  readonly tables: ReadonlyMap<string, PageTable>;
}

/** More letters than a cell of a table holds: what has them is a page laid out in boxes. */
const longest = 1000;

const isWithin = (
  { left, right, top, bottom }: Omit<GridCell, "row" | "column" | "rows" | "columns">,
  one: Fragment,
) => {
  const [x, y] = [(one.left + one.right) / 2, one.y - one.size * 0.3];
  return x >= left && x <= right && y >= top && y <= bottom;
};

/** Does a piece of text reach over the side of its cell? Then the rules are not those of a table. */
const overflows = ({ left, right }: GridCell, one: Fragment): boolean =>
  one.left < left - one.size || one.right > right + one.size;

/** Pieces that pdf.js made of the words of two cells are cut at the rule between them. */
const cutAt = (grid: Grid, fragments: readonly Fragment[]): readonly Fragment[] =>
  fragments.flatMap((fragment) => {
    const y = fragment.y - fragment.size * 0.3;
    const sides = grid.cells.filter(({ top, bottom }) => y >= top && y <= bottom).map(({ right }) => right);
    return sides.reduce((parts, side) => parts.flatMap((part) => splitAt(part, side)), [fragment]);
  });

function tableIn(grid: Grid, fragments: readonly Fragment[], body: Body, known: ReadonlySet<string>): PageTable | null {
  const rows: PageCell[][] = Array.from({ length: grid.rows }, () => []);
  const filled = new Set<number>();
  let count = 0;
  for (const cell of grid.cells) {
    const inside = fragments.filter((one) => isWithin(cell, one));
    if (inside.some((one) => overflows(cell, one))) return null;
    const lines = paragraphsOf(rowsOf(inside), cell.right, body, known);
    const text = lines.map((line) => line.text).join("\n");
    if (text.length > longest) return null;
    rows[cell.row]?.push({ text, columns: cell.columns, rows: cell.rows });
    if (text === "") continue;
    count++;
    filled.add(cell.column);
  }
  // The bars and the grid of a chart have few words in them.
  return filled.size > 1 && count * 2 >= grid.cells.length ? { cells: rows, heads: 0, edges: grid.edges } : null;
}

/** Names that no document has: signs of a private plane (Unicode 16, 23.5), counted through all pages. */
const nameOf = (count: number): string => String.fromCodePoint(0xf0000 + count);

/** Is this text the name of a ruled table? */
export const isName = (text: string): boolean => /^[\u{f0000}-\u{ffffd}]$/u.test(text);

/** Takes the ruled tables out of a page; `count`: how many there were on those before. */
export function withoutRuled(page: PdfPage, body: Body, known: ReadonlySet<string>, count: number): Unruled {
  const tables = new Map<string, PageTable>();
  let fragments = page.fragments;
  for (const grid of gridsOf(page.rules)) {
    const [first] = grid.cells;
    const last = grid.cells.at(-1);
    if (!first || !last || count + tables.size > 60_000) continue;
    const frame = {
      left: grid.edges[0] ?? 0,
      right: grid.edges.at(-1) ?? 0,
      top: first.top,
      bottom: Math.max(...grid.cells.map(({ bottom }) => bottom)),
    };
    const inside = fragments.filter((one) => isWithin(frame, one));
    const table = tableIn(grid, cutAt(grid, inside), body, known);
    if (!table) continue;
    const name = nameOf(count + tables.size);
    tables.set(name, table);
    const { left, right, top } = frame;
    const own = new Set(inside);
    const place: Fragment = { text: name, left, right, y: top + body.size * 1.2, size: body.size, font: "" };
    fragments = [...fragments.filter((one) => !own.has(one)), place];
  }
  return { fragments, tables };
}
