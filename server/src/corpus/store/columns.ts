import type { Figure, Parties } from "../../model/figure";
import { familyOf } from "../../model/unit";

/**
 * The figures of some documents by slots, a column each, so that hundreds of thousands of them are found without one object
 * made. Entries stand in the order of their documents and of their places in them.
 *
 * Values are floats: they only find figures, which are compared as exact decimals afterwards.
 */
export interface Columns {
  /** Number of the document. */
  readonly document: Uint32Array;
  /** Index among the document's figures. */
  readonly nth: Uint32Array;
  /** Written value, in the base unit; of a range its lower end. NaN where there is none. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Index into `concepts`. */
  readonly concept: Uint32Array;
  readonly unit: Uint32Array;
  readonly party: Uint32Array;
  /** Day that the period ends on, days since 1970; `never` where it has none. */
  readonly end: Int32Array;
  /** 1 where the figure says by how much something moved. */
  readonly moves: Uint8Array;
  readonly names: Names;
}

/** What the numbers in the columns stand for. */
export interface Names {
  /** "" for what the glossary does not know. */
  readonly concepts: readonly string[];
  readonly units: readonly string[];
  /** Each the parties of a figure, joined with "+". */
  readonly parties: readonly string[];
}

/** Later than any day, so that figures without a time stand together. */
export const never = 0x7fffffff;

export const dayNumber = (day: string | null | undefined): number => {
  const time = day ? Date.parse(day) : Number.NaN;
  return Number.isNaN(time) ? never : Math.round(time / 86_400_000);
};

function everyone({ of, from, to }: Parties): string {
  if (from === undefined && to === undefined && !of?.includes("+")) return of ?? "";
  return [...new Set([of, from, to].flatMap((party) => party?.split("+") ?? []))].sort().join("+");
}

const moving = ({ quantity: { relation } }: Figure): boolean =>
  relation === "difference" || relation === "contribution";

/** Numbers for names, in the order they are first met. */
class Numbered {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.names.length;
      this.names.push(name);
      this.#numbers.set(name, number);
    }
    return number;
  }
}

/** Numbers for the days of figures, which come again and again. */
class Days {
  readonly #known = new Map<string, number>();

  of(day: string | null | undefined): number {
    if (!day) return never;
    let number = this.#known.get(day);
    if (number === undefined) {
      number = dayNumber(day);
      this.#known.set(day, number);
    }
    return number;
  }
}

/** Gathers the figures of documents, which must come in the order of their numbers. */
export class ColumnsBuilder {
  readonly #rows = {
    document: [] as number[],
    nth: [] as number[],
    low: [] as number[],
    high: [] as number[],
    concept: [] as number[],
    unit: [] as number[],
    party: [] as number[],
    end: [] as number[],
    moves: [] as number[],
  };
  readonly #concepts = new Numbered();
  readonly #units = new Numbered();
  readonly #parties = new Numbered();
  readonly #days = new Days();

  add(document: number, figures: readonly Figure[]): void {
    const rows = this.#rows;
    for (const [nth, figure] of figures.entries()) {
      const { lower, upper, unit } = figure.quantity;
      const low = Number(lower ?? upper ?? Number.NaN);
      rows.document.push(document);
      rows.nth.push(nth);
      rows.low.push(low);
      rows.high.push(upper === lower ? low : Number(upper ?? lower ?? Number.NaN));
      rows.concept.push(this.#concepts.of(figure.concept?.id ?? ""));
      rows.unit.push(this.#units.of(unit));
      rows.party.push(this.#parties.of(everyone(figure.parties)));
      rows.end.push(this.#days.of(figure.period?.end));
      rows.moves.push(moving(figure) ? 1 : 0);
    }
  }

  build(): Columns {
    const { document, nth, low, high, concept, unit, party, end, moves } = this.#rows;
    return {
      document: new Uint32Array(document),
      nth: new Uint32Array(nth),
      low: new Float64Array(low),
      high: new Float64Array(high),
      concept: new Uint32Array(concept),
      unit: new Uint32Array(unit),
      party: new Uint32Array(party),
      end: new Int32Array(end),
      moves: new Uint8Array(moves),
      names: { concepts: this.#concepts.names, units: this.#units.names, parties: this.#parties.names },
    };
  }
}

/** The numbers of the units that a question asks for; `null`: any. */
export function unitsAsked(
  { unit, family }: { readonly unit?: string; readonly family?: string },
  { units }: Names,
): ReadonlySet<number> | null {
  if (unit === undefined && family === undefined) return null;
  return new Set(
    units.flatMap((name, number) =>
      name === unit || (family !== undefined && familyOf(name) === family) ? [number] : [],
    ),
  );
}

/** How many quantities of a document measure each concept. Entries stand in the order of their documents. */
export function conceptsOf(columns: Columns, document: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let entry = firstOf(columns, document); columns.document[entry] === document; entry++) {
    const unit = columns.names.units[columns.unit[entry] ?? 0];
    if (unit === "date" || unit === "reference") continue;
    const concept = columns.names.concepts[columns.concept[entry] ?? 0] ?? "";
    found.set(concept, (found.get(concept) ?? 0) + 1);
  }
  return found;
}

function firstOf({ document: column }: Columns, document: number): number {
  let from = 0;
  let to = column.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((column[middle] ?? 0) < document) from = middle + 1;
    else to = middle;
  }
  return from;
}
