import type { Figure } from "../../model/figure";

/** Digits from which on two equal numbers are hardly a coincidence, if their slots do not differ. */
export const telling = 3;
/** And where hardly a slot is named. */
export const surely = 5;

/** How many digits of a number carry information: "19,223 tỷ" 5, "100 tỷ" 1, "lớn thứ 2" 1. */
export function digitsOf({ quantity }: Figure): number {
  const value = (quantity.lower ?? quantity.upper ?? "")
    .replace(/^-/, "")
    .replace(".", "")
    .replace(/^0+|0+$/g, "");
  return value.length;
}

/** Are two equal numbers long enough, both, that they are one and no coincidence? "6,3%" of two years is none, "11,28%" is. */
export const isTelling = (a: Figure, b: Figure): boolean => Math.min(digitsOf(a), digitsOf(b)) >= telling;
