import Big from "big.js";
import type { Figure } from "../../model/figure";
import type { Prose } from "../../text/prose";
import { disjoint, intervalOf } from "./interval";
import type { Relation } from "./relation";

// "50 năm thiết lập quan hệ ngoại giao (1973-2023)": two years in parentheses soon behind a duration.
const years = /^[^.;(\d]{0,90}\(\s*(\d{4})\s*[-~–]\s*(\d{4})\s*\)/u;

/** Durations in years with the two years they lie between. Anniversaries count the difference, terms both ends. */
export function spans(figures: readonly Figure[], prose: Prose): Relation[] {
  return figures.flatMap((result) => {
    const { unit, bound } = result.quantity;
    if (unit !== "year" || bound !== "exact") return [];
    const match = years.exec(prose.view.text.slice(result.at.end, result.at.end + 120));
    const stated = intervalOf(result.quantity);
    if (!match || !stated) return [];
    const difference = Number(match[2]) - Number(match[1]);
    if (difference <= 0) return [];
    const computed = { low: new Big(difference), high: new Big(difference + 1) };
    return [
      { result, operands: [], computed, formula: `${match[2]} − ${match[1]}`, holds: !disjoint(stated, computed) },
    ];
  });
}
