import type { Figure } from "../../model/figure";
import type { Prose } from "../../text/prose";
import type { ConceptFamily } from "../compare/concept";
import { balances } from "./balances";
import { growth } from "./growth";
import type { ByKind, RelationMemo } from "./memo";
import { rates } from "./rates";
import type { Relation } from "./relation";
import { shares } from "./shares";
import { spans } from "./spans";
import { sums } from "./sums";
import { byBlock, bySentence } from "./text";
import { totals } from "./totals";

/** What one paragraph's figures state, in the order of `relations`. */
function within(figures: readonly Figure[], prose: Prose, concepts: ConceptFamily): ByKind {
  const passages = bySentence(figures, prose);
  return [totals(passages, prose), sums(figures, concepts), balances(passages), growth(passages), shares(passages)];
}

/**
 * Every sum, balance, growth, share and duration that a text states together with what it is made of.
 * `memo`: what was found in a draft's paragraphs before.
 */
export function relations(
  figures: readonly Figure[],
  prose: Prose,
  concepts: ConceptFamily,
  memo?: RelationMemo,
): Relation[] {
  const paragraphs = byBlock(figures, prose)
    .filter(({ figures: own }) => own.length > 1)
    .map(({ figures: own }) => {
      const work = (): ByKind => within(own, prose, concepts);
      return memo?.recall(own, prose, work) ?? work();
    });
  const kinds = paragraphs[0]?.map((_, kind) => paragraphs.flatMap((found) => found[kind] ?? [])) ?? [];
  return [...kinds.flat(), ...spans(figures, prose), ...rates(figures)];
}
