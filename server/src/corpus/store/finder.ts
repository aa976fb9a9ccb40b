import { byConcept, type Cell, cellAt, type Order, type Orders, type UnitCells } from "./cells";
import { type Columns, dayNumber, unitsAsked } from "./columns";
import type { Question } from "./port";

/** An entry of a segment that answers a question. */
export interface Hit {
  readonly entry: number;
  readonly distance: number;
}

type Accept = (entry: number) => boolean;

const mostParties = 200;

/** Answers questions from the columns of one segment. */
export interface Finder {
  /**
   * The best entries, in no order: all of them, or at least `limit + 1` with none better left out. `complete: false`: so many did
   * not fit that it gave up before it had looked at all.
   */
  find(question: Question, removed: ReadonlySet<number>): { readonly hits: readonly Hit[]; readonly complete: boolean };
}

/** Entries that are looked at for one question: of a thing that hundreds of thousands of figures are like, the nearest tell. */
const mostLooked = 10_000;

/** How many more may be looked at. */
interface Patience {
  left: number;
}

export function createFinder(columns: Columns, orders: Orders): Finder {
  // Laid out when they are first needed: opening a large corpus must not wait for it.
  const laid = new Map<Order, Map<number, UnitCells[]>>();
  const unitsOf = (order: Order, concept: number): readonly UnitCells[] => {
    const known = laid.get(order) ?? byConcept(order, columns, order !== orders.plain);
    laid.set(order, known);
    return known.get(concept) ?? [];
  };
  const allowedParties = new Map<string, Uint8Array>();
  const knownUnits = new Map<string, ReturnType<typeof unitsAsked>>();
  const conceptNumbers = new Map(columns.names.concepts.map((name, number) => [name, number]));

  /** One place for each combination of parties: may it answer? */
  const partiesAllowed = (asked: readonly string[], unnamed: boolean): Uint8Array => {
    const key = `${unnamed} ${asked.join("+")}`;
    const known = allowedParties.get(key);
    if (known) return known;
    const allowed = Uint8Array.from(columns.names.parties, (name) =>
      (name === "" ? unnamed : name.split("+").some((party) => asked.includes(party))) ? 1 : 0,
    );
    // A draft is about few; a session may be about many.
    if (allowedParties.size >= mostParties) allowedParties.clear();
    allowedParties.set(key, allowed);
    return allowed;
  };

  const acceptance = ({ about, naming, movement, period }: Question, removed: ReadonlySet<number>): Accept => {
    const allowed = naming
      ? partiesAllowed(naming, false)
      : about && about.length > 0
        ? partiesAllowed(about, true)
        : null;
    const from = period ? dayNumber(period.from) : 0;
    const to = period ? dayNumber(period.to) : 0;
    return (entry) => {
      if (allowed && !allowed[columns.party[entry] ?? 0]) return false;
      if (movement !== undefined && (columns.moves[entry] === 1) !== movement) return false;
      const end = columns.end[entry] ?? 0;
      if (period && (end < from || end > to)) return false;
      return !removed.has(columns.document[entry] ?? 0);
    };
  };

  /** The first cell whose period ends on this day or later. */
  const firstFrom = ({ entries, starts }: Order, { from, to }: UnitCells, day: number): number => {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((columns.end[entries[starts[middle] ?? 0] ?? 0] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const orderFor = ({ concept, period, value }: Question): Order =>
    concept === undefined ? orders.plain : period ? orders.timed : value ? orders.valued : orders.standing;

  /** The cells that a question is answered from. */
  const cellsFor = (question: Question, order: Order): Cell[] => {
    const key = `${question.unit} ${question.family}`;
    const units = knownUnits.get(key) ?? unitsAsked(question, columns.names);
    knownUnits.set(key, units);
    const concept = order === orders.plain ? -1 : (conceptNumbers.get(question.concept ?? "") ?? -2);
    return unitsOf(order, concept).flatMap((group) => {
      if (units !== null && !units.has(group.unit)) return [];
      const timed = order === orders.timed && question.period;
      const from = timed ? firstFrom(order, group, dayNumber(timed.from)) : group.from;
      const to = timed ? firstFrom(order, group, dayNumber(timed.to) + 1) : group.to;
      return Array.from({ length: Math.max(0, to - from) }, (_, at) => cellAt(order, from + at));
    });
  };

  return {
    find(question, removed) {
      const accept = acceptance(question, removed);
      const order = orderFor(question);
      const asked = cellsFor(question, order);
      const { value, limit } = question;
      const patience = { left: mostLooked };
      if (value) {
        const slot = { value, reach: question.reach ?? Infinity, limit, accept, patience };
        const hits = asked.flatMap((cell) => nearest(columns, order.entries, cell, slot));
        return { hits, complete: patience.left > 0 };
      }
      // Only the order by standing may be cut: in others the best may stand anywhere.
      const most = order === orders.standing ? limit + 1 : Infinity;
      const hits = asked.flatMap((cell) => first(order.entries, cell.start, cell.stop, most, { accept, patience }, 0));
      return { hits, complete: patience.left > 0 };
    },
  };
}

/** What entries are taken by, and how long they are looked for. */
interface Taking {
  readonly accept: Accept;
  readonly patience: Patience;
}

interface Slot extends Taking {
  readonly value: { readonly low: number; readonly high: number };
  readonly reach: number;
  readonly limit: number;
}

/** The first entries of a stretch that are accepted, at most so many. */
function first(
  order: Uint32Array,
  start: number,
  stop: number,
  most: number,
  { accept, patience }: Taking,
  distance: number,
): Hit[] {
  const found: Hit[] = [];
  for (let at = start; at < stop && found.length < most && patience.left > 0; at++, patience.left--) {
    const entry = order[at] ?? 0;
    if (accept(entry)) found.push({ entry, distance });
  }
  return found;
}

/** Where the first entry of at least this value stands in the narrow part of a cell. */
function bisect({ low }: Columns, order: Uint32Array, { start, wide }: Cell, value: number): number {
  let from = start;
  let to = wide;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((low[order[middle] ?? 0] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The entries of a cell nearest to a value: outwards from it, one value after the other; ranges are looked at one by one. */
function nearest(columns: Columns, order: Uint32Array, cell: Cell, slot: Slot): Hit[] {
  const { reach, limit, accept, patience } = slot;
  const { low, high } = slot.value;
  const found: Hit[] = [];
  for (let at = cell.wide; at < cell.stop && patience.left > 0; at++, patience.left--) {
    const entry = order[at] ?? 0;
    const distance = Math.max(0, (columns.low[entry] ?? 0) - high, low - (columns.high[entry] ?? 0));
    if (distance <= reach && accept(entry)) found.push({ entry, distance });
  }
  const valueAt = (at: number): number => columns.low[order[at] ?? 0] ?? 0;
  let right = bisect(columns, order, cell, low);
  let left = right;
  let narrow = 0;
  const take = (start: number, stop: number, distance: number): void => {
    const hits = first(order, start, stop, limit + 1, slot, distance);
    narrow += hits.length;
    found.push(...hits);
  };
  while (narrow <= limit && patience.left > 0) {
    const above = right < cell.wide ? Math.max(0, valueAt(right) - high) : Infinity;
    const below = left > cell.start ? low - valueAt(left - 1) : Infinity;
    const distance = Math.min(above, below);
    if (distance > reach || distance === Infinity) break;
    if (below === distance) {
      const stop = left;
      for (const value = valueAt(left - 1); left > cell.start && valueAt(left - 1) === value; ) left--;
      take(left, stop, distance);
    }
    if (above === distance) {
      const start = right;
      // Within the values asked for all are equally near, and the best of them may be the last.
      if (distance === 0) {
        for (; right < cell.wide && valueAt(right) <= high; ) right++;
        for (let at = start; at < right; ) {
          let stop = at;
          for (const value = valueAt(at); stop < right && valueAt(stop) === value; ) stop++;
          take(at, stop, 0);
          at = stop;
        }
      } else {
        for (const value = valueAt(right); right < cell.wide && valueAt(right) === value; ) right++;
        take(start, right, distance);
      }
    }
  }
  return found;
}
