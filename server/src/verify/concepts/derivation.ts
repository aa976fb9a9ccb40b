import type { Candidate } from "../../corpus/store/port";
import type { Figure } from "../../model/figure";
import type { Interval } from "../arithmetic/interval";
import { compareParties } from "../compare/parties";

/** What figures of one source give for a draft's, and how. */
export interface Derivation {
  readonly operands: readonly [Candidate, ...Candidate[]];
  readonly computed: Interval;
  readonly formula: string;
  /** Is it of the draft's very time, by what the source says and not by what is taken for granted? Else it only supports. */
  readonly sure: boolean;
}

export const isLevel = ({ kind, quantity, modality }: Figure): boolean =>
  kind === "quantity" && quantity.relation === "level" && modality === "actual";

/** About the same countries; a sum's parts go in both directions. */
export const samePeople = (a: Figure, b: Figure): boolean => {
  const match = compareParties(a.parties, b.parties);
  return match === "same" || match === "swapped";
};
