import Big from "big.js";
import type { Quantity } from "../../model/quantity";

/** All values that a written figure may stand for, ends included. */
export interface Interval {
  readonly low: Big;
  readonly high: Big;
}

// How far "khoảng", "gần" and "hơn" may stand from the value, as in compare/value.ts.
const latitude = new Big("0.06");

const counted = new Set(["count", "person", "dose"]);

/** 18 people are 18, not 17,6; 12.000 may be 11.800. */
const roundness = (value: Big): Big => {
  const zeros = /0*$/.exec(value.toFixed())?.[0].length ?? 0;
  return zeros > 0 && value.gte(1000) ? new Big(10).pow(zeros) : new Big(0);
};

const known = new WeakMap<Quantity, Interval | null>();

/** "24,6" → 24.55..24.65; "gần 50" → 47..50; "hơn 50" → 50..53; `null` where no number is written. */
export function intervalOf(quantity: Quantity): Interval | null {
  const found = known.get(quantity);
  if (found !== undefined) return found;
  const read = readInterval(quantity);
  known.set(quantity, read);
  return read;
}

function readInterval({ lower, upper, step, bound, unit }: Quantity): Interval | null {
  const first = lower ?? upper;
  const last = upper ?? lower;
  if (first === null || last === null) return null;
  const low = new Big(first);
  const high = new Big(last);
  const half = new Big(counted.has(unit) && step === "1" ? roundness(high) : step).abs().div(2);
  const room = high.abs().times(latitude);
  const wide = room.gt(step) ? room : new Big(step).abs();
  switch (bound) {
    case "exact":
      return { low: low.minus(half), high: high.plus(half) };
    case "approximate":
      return { low: low.minus(wide), high: high.plus(wide) };
    case "moreThan":
    case "atLeast":
      return { low: low.minus(half), high: high.plus(wide) };
    case "almost":
    case "lessThan":
    case "atMost":
      return { low: low.minus(wide), high: high.plus(half) };
  }
}

export const disjoint = (a: Interval, b: Interval): boolean => a.high.lt(b.low) || b.high.lt(a.low);

export const add = (a: Interval, b: Interval): Interval => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) });

export const subtract = (a: Interval, b: Interval): Interval => ({
  low: a.low.minus(b.high),
  high: a.high.minus(b.low),
});

/** a / b for b > 0 throughout, else `null`. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (b.low.lte(0) || a.low.lt(0)) return null;
  return { low: a.low.div(b.high), high: a.high.div(b.low) };
}

/** a × b, both above nought. */
export const multiply = (a: Interval, b: Interval): Interval => ({
  low: a.low.times(b.low),
  high: a.high.times(b.high),
});

export const scale = (a: Interval, factor: number): Interval => ({
  low: a.low.times(factor),
  high: a.high.times(factor),
});

export const shift = (a: Interval, by: number): Interval => ({ low: a.low.plus(by), high: a.high.plus(by) });

/** The middle, for showing a computed value. */
export const middle = (a: Interval): Big => a.low.plus(a.high).div(2);
