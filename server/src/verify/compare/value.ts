import Big from "big.js";
import { tenTo } from "../../figures/numerals/powers";
import type { Bound, Quantity } from "../../model/quantity";

/**
 * How two written values stand to each other, units and slots left aside.
 * `equal`: the same number; `rounded`: one is the other at its written precision; `within`: a bound covers it;
 * `bound`: the number fits but the words around it exclude each other ("hơn 37" and "gần 37");
 * `scale`: the same digits off by a power of ten; `differs`: none of these.
 */
export type ValueMatch = "equal" | "rounded" | "within" | "bound" | "scale" | "differs";

/** Does the one value say the other, as far as it goes? */
export const isSaid = (match: ValueMatch): boolean => match === "equal" || match === "rounded" || match === "within";

// How far a rounded phrase may stand from the value it speaks of, in its own direction: "gần 50 tỷ" is written for 47,6,
// but "hơn 51,43 tỷ" not for 53. By the number of digits written.
const latitudes = [new Big("0.06"), new Big("0.06"), new Big("0.06"), new Big("0.02")] as const;
const precise = new Big("0.002");

/** Digits of a number that carry information: 560000 has two, 51.43 four. */
const digitsOf = (value: Big): number => value.c.length;

type Side = "below" | "above" | "either" | "none";

/** On which side of the written number the true value lies. */
const sideOf = (bound: Bound): Side => {
  switch (bound) {
    case "moreThan":
    case "atLeast":
      return "above";
    case "almost":
    case "lessThan":
    case "atMost":
      return "below";
    case "approximate":
      return "either";
    case "exact":
      return "none";
  }
};

/** A decimal with the double nearest to it: doubles tell most pairs apart at once, the decimals decide the rest. */
interface Exact {
  readonly big: Big;
  readonly about: number;
}

interface Written {
  readonly low: Exact;
  readonly high: Exact;
  readonly step: Exact;
  readonly side: Side;
}

const exact = (big: Big): Exact => ({ big, about: big.toNumber() });

/** Different doubles are different decimals; equal ones may be. */
const same = (a: Exact, b: Exact): boolean => a === b || (a.about === b.about && a.big.eq(b.big));

/** a < b */
const less = (a: Exact, b: Exact): boolean => (a.about === b.about ? a.big.lt(b.big) : a.about < b.about);

// More than what rounding to doubles can make of a difference.
const blur = 1e-9;

// "433.000 người" is written for 432.934: whole thousands of a large count are a rounding, though each digit is there.
const roundedCount = new Big(100_000);
const thousand = new Big(1000);

function precision(value: Big, step: Big): Big {
  return step.eq(1) && value.gte(roundedCount) && value.mod(thousand).eq(0) ? thousand : step;
}

// A source's figure is held against many: it is parsed once.
const known = new WeakMap<Quantity, Written | null>();

function written(quantity: Quantity): Written | null {
  const found = known.get(quantity);
  if (found !== undefined) return found;
  const read = parse(quantity);
  known.set(quantity, read);
  return read;
}

/** The number(s) as written: both ends of a range, the same twice for a single value; `null` where nothing is. */
function parse({ lower, upper, step, bound }: Quantity): Written | null {
  const low = lower ?? upper;
  const high = upper ?? lower;
  if (low === null || high === null) return null;
  const value = new Big(low);
  const begin = exact(value);
  return {
    low: begin,
    high: high === low ? begin : exact(new Big(high)),
    step: exact(precision(value.abs(), new Big(step).abs())),
    side: sideOf(bound),
  };
}

const hundredth = new Big("0.01");

// "7" stands for 6,6, but nobody takes "4%" for 3,5: a rounding hides no more than "khoảng" would.
const hidden = new Big("0.06");

/**
 * Does `value`, written to `step`, stand for `exact`? By rounding; or by cutting digits off, which "hơn" announces
 * and which nobody minds where it hides less than a hundredth ("51,4" for 51,47).
 */
function standsFor(phrase: Written, value: Exact): boolean {
  return mayStandFor(phrase, value.about) && standsExactly(phrase, value.big);
}

/** Either way the two are no more than a step apart. */
function mayStandFor({ low, step }: Written, value: number): boolean {
  return Math.abs(value - low.about) <= step.about + blur * Math.abs(low.about);
}

function standsExactly({ low: { big: low }, step: { big: step }, side }: Written, value: Big): boolean {
  const distance = value.minus(low);
  if (distance.abs().times(2).lte(step) && distance.abs().lte(low.abs().times(hidden))) return true;
  return distance.gte(0) && distance.lt(step) && (side === "above" || step.lte(low.abs().times(hundredth)));
}

function reaches({ low: { big: low }, high: { big: high }, step: { big: step }, side }: Written, to: Exact): boolean {
  if (side === "none") return false;
  const value = to.big;
  const reach = low.abs().times(latitudes[digitsOf(low)] ?? precise);
  const room = step.gt(reach) ? step : reach;
  switch (side) {
    case "above":
      return value.gte(low) && value.minus(high).lte(room);
    case "below":
      return value.lte(high) && low.minus(value).lte(room);
    case "either":
      // What merely rounds was found before.
      return value.gte(low.minus(reach)) && value.lte(high.plus(reach));
  }
}

function isScale(phrase: Written, value: Exact): boolean {
  if (phrase.low.about <= 0 || value.about <= 0) return false;
  // Only the power that brings both to one order of magnitude can fit, or one beside it ("99" and "100").
  const apart = phrase.low.big.e - value.big.e;
  for (let power = apart - 1; power <= apart + 1; power++) {
    if (power === 0 || Math.abs(power) > 12) continue;
    if (mayStandFor(phrase, value.about * 10 ** power) && standsExactly(phrase, value.big.times(tenTo(power))))
      return true;
  }
  return false;
}

/**
 * Exact decimals are dear, and most pairs are far apart: no rounding at any power of ten bridges a factor above two
 * ("1" for 1,5 and "1" for 0,5 are the widest).
 */
function farApart(ours: Written, theirs: Written): boolean {
  if (ours.low !== ours.high || theirs.low !== theirs.high) return false;
  const decades = Math.log10(ours.low.about / theirs.low.about);
  return Math.abs(decades - Math.round(decades)) > 0.31;
}

const opposite = (a: Side, b: Side): boolean => (a === "above" && b === "below") || (a === "below" && b === "above");

/**
 * Compares a claim's value with a source's, both in the same base unit.
 *
 * @example
 * compareValues("19,2 tỷ", "19,223 tỷ") → "rounded"
 * compareValues("hơn 51,43", "51,443") → "within"
 * compareValues("hơn 37", "gần 37") → "bound"
 * compareValues("hơn 56.000", "hơn 560.000") → "scale"
 */
export function compareValues(claim: Quantity, evidence: Quantity): ValueMatch {
  const ours = written(claim);
  const theirs = written(evidence);
  if (!ours || !theirs || farApart(ours, theirs)) return "differs";
  // "Thứ 3/143" and "third among 149": the place is the same, of another many.
  if (claim.unit === "rank" && claim.base && evidence.base && claim.base !== evidence.base) return "differs";
  if (same(ours.low, theirs.low) && same(ours.high, theirs.high))
    return opposite(ours.side, theirs.side) ? "bound" : "equal";

  const range = !same(ours.low, ours.high) || !same(theirs.low, theirs.high);
  if (range) return compareRanges(ours, theirs);

  const hedged = compareHedged(ours, theirs);
  if (hedged) return hedged;
  const rounds = standsFor(ours, theirs.low) || standsFor(theirs, ours.low);
  if (excludes(ours, theirs) || excludes(theirs, ours)) {
    // "hơn 37" for 36,99: the words say what the number does not; that a source rounds ("gần 37" for 37) says nothing.
    const near = rounds || reaches({ ...ours, side: "either" }, theirs.low);
    if (near && ours.side !== "none" && !standsFor(theirs, ours.low)) return "bound";
    if (rounds) return "rounded";
    // "71,2 triệu" against "hơn 71,2 tỷ".
    return isScale(ours, theirs.low) || isScale(theirs, ours.low) ? "scale" : "differs";
  }
  if (rounds) return opposite(ours.side, theirs.side) ? "bound" : "rounded";
  if (reaches(ours, theirs.low) || reaches(theirs, ours.low)) return "within";
  return isScale(ours, theirs.low) || isScale(theirs, ours.low) ? "scale" : "differs";
}

/**
 * Two numbers behind the same hedge are two roundings of one value: "khoảng 2.500" is none of "khoảng 2.400", written as
 * finely, nor "hơn 9" of "hơn 8,5"; "hơn 8" is. `null` where the rounding is to be looked at.
 */
function compareHedged(ours: Written, theirs: Written): ValueMatch | null {
  if (ours.side !== theirs.side || ours.side === "none") return null;
  const [our, their] = [ours.low.big, theirs.low.big];
  if (our.e === their.e && digitsOf(our) === digitsOf(their) && digitsOf(our) > 1) return "differs";
  const beyond =
    (ours.side === "above" && less(theirs.low, ours.low)) || (ours.side === "below" && less(ours.low, theirs.low));
  return beyond && digitsOf(our) < digitsOf(their) && standsFor(ours, theirs.low) ? "bound" : null;
}

/** Does the phrase's side shut the other number out? "hơn 37" shuts out 36, not "hơn 36". */
function excludes(phrase: Written, other: Written): boolean {
  if (phrase.side === other.side) return false;
  return (
    (phrase.side === "above" && less(other.low, phrase.low)) || (phrase.side === "below" && less(phrase.low, other.low))
  );
}

function compareRanges(ours: Written, theirs: Written): ValueMatch {
  if (standsFor(ours, theirs.low) && standsFor({ ...ours, low: ours.high }, theirs.high)) return "rounded";
  // A single value that lies in the other's range is covered by it.
  const single = same(ours.low, ours.high) ? ours : same(theirs.low, theirs.high) ? theirs : null;
  const span = single === ours ? theirs : ours;
  if (single && !less(single.low, span.low) && !less(span.high, single.low)) return "within";
  return "differs";
}
