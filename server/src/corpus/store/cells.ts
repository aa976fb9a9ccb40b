import { type Columns, never } from "./columns";

/** Entries of one slot, a piece of an order: those of one value first, by value; behind `wide` the ranges, by their lower end. */
export interface Cell {
  readonly start: number;
  readonly wide: number;
  readonly stop: number;
  readonly unit: number;
  /** Day number, `never` where the cell holds all times. */
  readonly end: number;
}

/** Orders of a segment's entries and the cells in them. An order holds entry numbers. */
export interface Cells {
  /** By concept, unit, end of the period, then value. */
  readonly timed: Uint32Array;
  /** By concept, unit, then value. */
  readonly valued: Uint32Array;
  /** By unit, then value. */
  readonly plain: Uint32Array;
  /** By concept, unit, then standing. */
  readonly standing: Uint32Array;
}

const isWide = ({ low, high }: Columns, entry: number): number => (low[entry] === high[entry] ? 0 : 1);

/** Sorts entry numbers by columns of numbers, the first that differs. */
function sorted(size: number, keys: readonly ((entry: number) => number)[]): Uint32Array {
  return Uint32Array.from({ length: size }, (_, entry) => entry).sort((a, b) => {
    for (const key of keys) {
      const difference = key(a) - key(b);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}

/** `rank`: the standing of each document among the others, 0 the best. */
export function layCells(columns: Columns, rank: Uint32Array): Cells {
  const of = (column: ArrayLike<number>) => (entry: number) => column[entry] ?? 0;
  const concept = of(columns.concept);
  const unit = of(columns.unit);
  const wide = (entry: number) => (Number.isNaN(columns.low[entry]) ? 2 : isWide(columns, entry));
  const value = (entry: number) => {
    const low = columns.low[entry] ?? 0;
    return Number.isNaN(low) ? 0 : low;
  };
  const standing = (entry: number) => rank[columns.document[entry] ?? 0] ?? 0;
  const size = columns.document.length;
  return {
    timed: sorted(size, [concept, unit, of(columns.end), wide, value, standing]),
    valued: sorted(size, [concept, unit, wide, value, standing]),
    plain: sorted(size, [unit, wide, value, standing]),
    standing: sorted(size, [concept, unit, standing]),
  };
}

/** Finds the cells of an order: pieces whose entries share their unit, and their concept and time where the order goes by them. */
export function cellsOf(
  order: Uint32Array,
  columns: Columns,
  by: { concept: boolean; end: boolean },
): Map<number, Cell[]> {
  const byConcept = new Map<number, Cell[]>();
  const same = (a: number, b: number): boolean =>
    columns.unit[a] === columns.unit[b] &&
    (!by.concept || columns.concept[a] === columns.concept[b]) &&
    (!by.end || columns.end[a] === columns.end[b]);
  for (let start = 0; start < order.length; ) {
    const first = order[start] ?? 0;
    let stop = start;
    let wide = start;
    for (let entry = first; stop < order.length && same(first, entry); entry = order[++stop] ?? 0)
      if (isWide(columns, entry) === 0) wide = stop + 1;
    const key = by.concept ? (columns.concept[first] ?? 0) : -1;
    const end = by.end ? (columns.end[first] ?? never) : never;
    const cell = { start, wide, stop, unit: columns.unit[first] ?? 0, end };
    const list = byConcept.get(key);
    if (list) list.push(cell);
    else byConcept.set(key, [cell]);
    start = stop;
  }
  return byConcept;
}
