import type { Rule } from "./rules";

/** A cell of a ruled table: where it lies on the page, and which rows and columns it takes, counted from 0. */
export interface GridCell {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Grid {
  readonly cells: readonly GridCell[];
  readonly rows: number;
  readonly columns: number;
  /** Where its columns begin and the last one ends. */
  readonly edges: readonly number[];
}

/** How far two rules may lie apart and still be one, or meet. */
const near = 3;

/** Rules that lie on one line, put together where they touch: a border is drawn cell by cell, and as a thin box with two sides. */
function joined(rules: readonly Rule[]): Rule[] {
  const lines: Rule[][] = [];
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const line = lines.at(-1);
    if (line?.[0] && rule.at - line[0].at <= near) line.push(rule);
    else lines.push([rule]);
  }
  return lines.flatMap((line) => {
    const parts: Rule[] = [];
    const at = line.reduce((sum, rule) => sum + rule.at, 0) / line.length;
    for (const rule of line.toSorted((a, b) => a.from - b.from)) {
      const last = parts.at(-1);
      if (last && rule.from - last.to <= near) parts[parts.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
      else parts.push({ ...rule, at });
    }
    return parts;
  });
}

const meet = (a: Rule, b: Rule): boolean =>
  b.at >= a.from - near && b.at <= a.to + near && a.at >= b.from - near && a.at <= b.to + near;

/** Rules that hang together by where they meet. */
function bundles(down: readonly Rule[], across: readonly Rule[]): { down: Rule[]; across: Rule[] }[] {
  const left = new Set(across);
  const found: { down: Rule[]; across: Rule[] }[] = [];
  const seen = new Set<Rule>();
  for (const first of down) {
    if (seen.has(first)) continue;
    const bundle: { down: Rule[]; across: Rule[] } = { down: [], across: [] };
    const open = [first];
    seen.add(first);
    for (let rule = open.pop(); rule; rule = open.pop()) {
      bundle.down.push(rule);
      for (const line of [...left].filter((one) => meet(rule as Rule, one))) {
        left.delete(line);
        bundle.across.push(line);
        for (const other of down)
          if (!seen.has(other) && meet(other, line)) {
            seen.add(other);
            open.push(other);
          }
      }
    }
    found.push(bundle);
  }
  return found;
}

/** Where rules lie, in order, each place once; with the ends of those that cross them where the outermost are not drawn. */
function placesOf(rules: readonly Rule[], crossing: readonly Rule[]): number[] {
  const places = rules.map(({ at }) => at).sort((a, b) => a - b);
  const distinct = places.filter((at, index) => at - (places[index - 1] ?? Number.NEGATIVE_INFINITY) > near);
  const [first, last] = [Math.min(...crossing.map(({ from }) => from)), Math.max(...crossing.map(({ to }) => to))];
  if (first < (distinct[0] ?? 0) - near * 3) distinct.unshift(first);
  if (last > (distinct.at(-1) ?? 0) + near * 3) distinct.push(last);
  return distinct;
}

/** More cells than a page can show. */
const most = 10_000;

/**
 * The tables that a page's rules draw, with cells merged where no rule parts them. What is no table of at least two rows and
 * two columns, or has cells that are no rectangles, is none.
 */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const down = joined(rules.filter(({ isDown }) => isDown));
  const across = joined(rules.filter(({ isDown }) => !isDown));
  if (down.length * across.length > 1_000_000) return [];
  return bundles(down, across).flatMap((bundle) => gridOf(bundle.down, bundle.across) ?? []);
}

function gridOf(down: readonly Rule[], across: readonly Rule[]): Grid | null {
  if (across.length === 0) return null;
  const [xs, ys] = [placesOf(down, across), placesOf(across, down)];
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 2 || columns * rows > most) return null;
  const covers = (lines: readonly Rule[], at: number, where: number): boolean =>
    lines.some((line) => Math.abs(line.at - at) <= near && line.from <= where + near && line.to >= where - near);
  const middle = (places: readonly number[], index: number): number =>
    ((places[index] ?? 0) + (places[index + 1] ?? 0)) / 2;
  const isParted = (lines: readonly Rule[], places: readonly number[], index: number, where: number): boolean =>
    covers(lines, places[index] ?? 0, where);

  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let wide = 1;
      while (column + wide < columns && !isParted(down, xs, column + wide, middle(ys, row))) wide++;
      let high = 1;
      while (row + high < rows && !isParted(across, ys, row + high, middle(xs, column))) high++;
      for (let r = row; r < row + high; r++)
        for (let c = column; c < column + wide; c++) {
          if (taken.has(r * columns + c)) return null;
          taken.add(r * columns + c);
        }
      cells.push({
        left: xs[column] ?? 0,
        right: xs[column + wide] ?? 0,
        top: ys[row] ?? 0,
        bottom: ys[row + high] ?? 0,
        row,
        column,
        rows: high,
        columns: wide,
      });
    }
  return { cells, rows, columns, edges: xs };
}
