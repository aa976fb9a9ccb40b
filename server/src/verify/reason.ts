import type { Item } from "../corpus/stream/items";
import type { Reason } from "../model/verdict";
import { compareFigures } from "./compare/agreement";
import type { ConceptFamily } from "./compare/concept";

/** Which slot it is that differs between a draft's figure and its rival in the source. */
export function reasonOf(draft: Item, rival: Item, concepts: ConceptFamily): Exclude<Reason, "arithmetic"> {
  if (draft.kind === "reference") return "reference";
  if (draft.calendar) return draft.period ? "period" : "date";
  const { reason } = compareFigures(draft.figure, rival.figure, concepts);
  return reason === null || reason === "arithmetic" ? "value" : reason;
}

/** Does one rise where the other falls? */
export const movesOppositely = (draft: Item, source: Item, concepts: ConceptFamily): boolean =>
  !draft.calendar && compareFigures(draft.figure, source.figure, concepts).direction === "opposite";
