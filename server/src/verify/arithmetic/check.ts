import type { Figure } from "../../model/figure";
import type { Prose } from "../../text/prose";
import type { ConceptFamily } from "../compare/concept";
import { balances } from "./balances";
import { growth } from "./growth";
import { rates } from "./rates";
import type { Relation } from "./relation";
import { shares } from "./shares";
import { spans } from "./spans";
import { sums } from "./sums";
import { bySentence } from "./text";
import { totals } from "./totals";

/** Every sum, balance, growth, share and duration that a text states together with what it is made of. */
export function relations(figures: readonly Figure[], prose: Prose, concepts: ConceptFamily): Relation[] {
  const passages = bySentence(figures, prose);
  return [
    ...totals(passages, prose),
    ...sums(figures, prose, concepts),
    ...balances(passages),
    ...growth(passages),
    ...shares(passages),
    ...spans(figures, prose),
    ...rates(figures),
  ];
}
