import type { Columns } from "./columns";

/** Entries of one slot, a stretch of an order: those of one value first, by value; from `wide` on the ranges, by their lower end. */
export interface Cell {
  readonly start: number;
  readonly wide: number;
  readonly stop: number;
}

/** The entries of a segment in one order, cut into cells. */
export interface Order {
  /** Entry numbers. */
  readonly entries: Uint32Array;
  /** Where each cell starts, and the number of entries behind the last. */
  readonly starts: Uint32Array;
  /** Where the ranges of each cell start. */
  readonly wides: Uint32Array;
}

export const orders = ["timed", "valued", "plain", "standing"] as const;

/**
 * `timed`: by concept, unit, end of the period, then value; `valued`: by concept, unit, then value; `plain`: by unit, then value;
 * `standing`: by concept, unit, then standing. A cell has all but the last in common.
 */
export type Orders = Readonly<Record<(typeof orders)[number], Order>>;

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
export function layOrders(columns: Columns, rank: Uint32Array): Orders {
  const of = (column: ArrayLike<number>) => (entry: number) => column[entry] ?? 0;
  const concept = of(columns.concept);
  const unit = of(columns.unit);
  const end = of(columns.end);
  const wide = (entry: number) => (Number.isNaN(columns.low[entry]) ? 2 : isWide(columns, entry));
  const value = (entry: number) => {
    const low = columns.low[entry] ?? 0;
    return Number.isNaN(low) ? 0 : low;
  };
  const standing = (entry: number) => rank[columns.document[entry] ?? 0] ?? 0;
  const order = (cell: readonly Key[], within: readonly Key[]): Order =>
    cut(sorted(columns.document.length, [...cell, ...within]), cell, columns);
  return {
    timed: order([concept, unit, end], [wide, value, standing]),
    valued: order([concept, unit], [wide, value, standing]),
    plain: order([unit], [wide, value, standing]),
    standing: order([concept, unit], [standing]),
  };
}

type Key = (entry: number) => number;

/** Cuts an order where one of the keys changes. */
function cut(entries: Uint32Array, keys: readonly Key[], columns: Columns): Order {
  const starts: number[] = [];
  const wides: number[] = [];
  let first = -1;
  for (const [at, entry] of entries.entries()) {
    if (first < 0 || keys.some((key) => key(entry) !== key(first))) {
      starts.push(at);
      wides.push(at);
      first = entry;
    }
    if (isWide(columns, entry) === 0) wides[wides.length - 1] = at + 1;
  }
  return { entries, starts: Uint32Array.from([...starts, entries.length]), wides: Uint32Array.from(wides) };
}

/** The cells of one unit, `from` up to `to`. */
export interface UnitCells {
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}

/** The cells of an order by concept (all under -1 where it does not go by concepts), then unit. */
export function byConcept({ entries, starts }: Order, columns: Columns, concepts: boolean): Map<number, UnitCells[]> {
  const found = new Map<number, UnitCells[]>();
  const count = starts.length - 1;
  for (let from = 0; from < count; ) {
    const first = entries[starts[from] ?? 0] ?? 0;
    const unit = columns.unit[first] ?? 0;
    const concept = concepts ? (columns.concept[first] ?? 0) : -1;
    let to = from + 1;
    for (; to < count; to++) {
      const entry = entries[starts[to] ?? 0] ?? 0;
      if (columns.unit[entry] !== unit || (concepts && columns.concept[entry] !== concept)) break;
    }
    const list = found.get(concept);
    if (list) list.push({ unit, from, to });
    else found.set(concept, [{ unit, from, to }]);
    from = to;
  }
  return found;
}

export const cellAt = ({ starts, wides }: Order, cell: number): Cell => ({
  start: starts[cell] ?? 0,
  wide: wides[cell] ?? 0,
  stop: starts[cell + 1] ?? 0,
});
