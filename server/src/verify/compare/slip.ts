import type { Quantity } from "../../model/quantity";
import { oncePerPair } from "../pairs";
import { compareValues } from "./value";

const digitsOf = ({ lower, upper }: Quantity): string =>
  [...(lower ?? upper ?? "").replace(/\D/g, "").replace(/^0+|0+$/g, "")].sort().join("");

/** Is one a slip of the pen for the other: its digits in another order ("64,4" and "46,4"), or off by a power of ten? */
export const slips = oncePerPair((a: Quantity, b: Quantity): boolean => {
  const value = compareValues(a, b);
  if (value !== "scale" && value !== "differs") return false;
  const digits = digitsOf(a);
  return value === "scale" ? digits.length > 1 : digits.length > 2 && digits === digitsOf(b);
});

/** Two neighbouring digits in the other order, and all else alike: 54 for 45, 64,4 for 46,4. */
export function turnsTwo({ lower, bound }: Quantity, evidence: Quantity): boolean {
  const [ours, theirs] = [lower ?? "", evidence.lower ?? ""];
  const first = [...ours].findIndex((digit, at) => digit !== theirs[at]);
  return (
    bound === "exact" &&
    first >= 0 &&
    ours.length === theirs.length &&
    ours[first] === theirs[first + 1] &&
    ours[first + 1] === theirs[first] &&
    ours.slice(first + 2) === theirs.slice(first + 2)
  );
}
