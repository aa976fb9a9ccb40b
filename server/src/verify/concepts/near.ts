import type { Figure } from "../../model/figure";
import type { Agreement } from "../compare/agreement";

/**
 * Are two values close enough that one may be a mistake for the other? A region, one product, a single year go by the name of
 * the whole: what is `times` as much is hardly the same thing, unless a power of ten slipped.
 */
export function near(claim: Figure, evidence: Figure, { value }: Agreement, times: number): boolean {
  const written = ({ quantity }: Figure): number => Number(quantity.lower ?? quantity.upper);
  const ratio = written(claim) / written(evidence);
  return value === "scale" || claim.quantity.unit === "rank" || (ratio <= times && ratio >= 1 / times);
}
