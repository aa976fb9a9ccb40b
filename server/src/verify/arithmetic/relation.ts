import type { Figure } from "../../model/figure";
import type { Interval } from "./interval";

/** A relation that a text itself states between its figures, and whether it holds. */
export interface Relation {
  /** The figure that follows from the others: the total, the growth, the share. */
  readonly result: Figure;
  readonly operands: readonly Figure[];
  /** What the operands give, in the result's unit. */
  readonly computed: Interval;
  /** "24,6 tỷ USD + 21,6 tỷ USD": the operands as written, without the result. */
  readonly formula: string;
  readonly holds: boolean;
}
