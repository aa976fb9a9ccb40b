import type { Figure } from "../../model/figure";
import { divide, type Interval, intervalOf, scale, shift } from "../arithmetic/interval";
import { comparePeriods } from "../compare/period";

/** What two levels of a sentence make of a percentage or a multiple. */
export interface Ratio {
  readonly figures: readonly [Figure, Figure];
  readonly computed: Interval;
  readonly formula: string;
}

const isLevel = ({ kind, quantity }: Figure): boolean =>
  kind === "quantity" &&
  quantity.relation === "level" &&
  quantity.ambiguous === undefined &&
  !["percent", "percentagePoint", "rank", "multiple", "year", "month", "day", "hour"].includes(quantity.unit);

const amountOf = ({ quantity }: Figure): number => Number(quantity.lower ?? quantity.upper);

/** To the last digit: what rounding may hide of a large count would let it make nearly any percentage. */
const asWritten = ({ quantity }: Figure): Interval | null => intervalOf({ ...quantity, unit: "exactly" });

/** The earlier of two levels of one thing and the later; `null` where nothing says which is which. */
function inTime(one: Figure, other: Figure): readonly [Figure, Figure] | null {
  const [a, b] = [one.period, other.period];
  if (!a?.end || !b?.end || a.end === b.end || comparePeriods(a, b) !== "different") return null;
  return a.end < b.end ? [one, other] : [other, one];
}

/**
 * The share or the growth that the only two amounts of a sentence make: "1.200 lao động, trong đó 300 lao động nữ" → 25 %; `null`
 * where the draft's figure is no such thing, or the sentence has other amounts.
 */
export function ratioOf({ quantity: { unit, relation, change } }: Figure, figures: readonly Figure[]): Ratio | null {
  const [one, other, another] = figures.filter(isLevel);
  if (!one || !other || another || one.quantity.unit !== other.quantity.unit) return null;
  const make = (top: Figure, base: Figure, of: (ratio: Interval) => Interval, sign = ""): Ratio | null => {
    const [a, b] = [asWritten(top), asWritten(base)];
    const ratio = a && b && divide(a, b);
    return ratio && { figures: [top, base], computed: of(ratio), formula: `${top.text} : ${base.text}${sign}` };
  };
  if (unit === "percent" && relation === "share") {
    const [whole, part] = amountOf(one) > amountOf(other) ? [one, other] : [other, one];
    return make(part, whole, (ratio) => scale(ratio, 100));
  }
  const [before, after] = inTime(one, other) ?? [];
  if (!before || !after) return null;
  if (unit === "multiple") return make(after, before, (ratio) => ratio);
  if (unit !== "percent" || relation !== "difference" || change === null || change === "flat") return null;
  const growth = (ratio: Interval): Interval => shift(scale(ratio, 100), -100);
  return change === "up"
    ? make(after, before, growth, " − 1")
    : make(
        after,
        before,
        (ratio) => {
          const { low, high } = growth(ratio);
          return { low: high.neg(), high: low.neg() };
        },
        " − 1",
      );
}
