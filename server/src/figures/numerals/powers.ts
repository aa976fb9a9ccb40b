import Big from "big.js";

const known = new Map<number, Big>();

/** 10ⁿ, made once: a step or scale is asked for with every number. */
export function tenTo(exponent: number): Big {
  const found = known.get(exponent);
  if (found) return found;
  const power = new Big(`1e${exponent}`);
  known.set(exponent, power);
  return power;
}

/** Big's own `mod` divides; its digits already tell: "1200" has the coefficient 12 and two zeros behind it. */
const zerosBehind = ({ c, e }: Big): number => e + 1 - c.length;

export const isWhole = (value: Big): boolean => zerosBehind(value) >= 0;

/** 2500 → true; 2510 and 25.5 → false. */
export const isHundreds = (value: Big): boolean => zerosBehind(value) >= 2;
