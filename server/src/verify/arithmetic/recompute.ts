import type { Figure } from "../../model/figure";
import type { Verdict } from "../../model/verdict";
import type { Prose } from "../../text/prose";
import type { ConceptFamily } from "../compare/concept";
import { miscalculated } from "../verdicts";
import { relations } from "./check";
import type { RelationMemo } from "./memo";
import type { Relation } from "./relation";
import { restated } from "./restated";
import { writtenLike } from "./written";

/** "102 tỷ Yên + 5,2 tỷ Yên = 107,2 tỷ Yên ≠ 110 tỷ Yên" */
export function recomputedInWords({ formula, result, computed }: Relation): string {
  const value = writtenLike(result, computed);
  return [`${formula}${value === null ? "" : ` = ${value}`}`, result.text].join(" ≠ ");
}

/**
 * Adds what a draft says against itself to what the sources say of it. Never against a figure that a source supports:
 * of a total and its parts, the total is to blame where no source has it, else the one part that none has; where every
 * figure is supported, or one is refuted already, there is nothing to add.
 */
export function recompute(
  verdicts: readonly Verdict[],
  draft: Prose,
  concepts: ConceptFamily,
  memo?: RelationMemo,
): Verdict[] {
  const figures = verdicts.map(({ figure }) => figure);
  const found = new Map(verdicts.map((verdict) => [verdict.figure, verdict]));
  const is = (figure: Figure, kind: Verdict["verdict"]): boolean => found.get(figure)?.verdict === kind;
  const refuse = (figure: Figure, detail: string, related: readonly Figure[]): void => {
    found.set(figure, miscalculated(figure, detail, related));
  };

  for (const relation of relations(figures, draft, concepts, memo)) {
    const { result, operands, holds } = relation;
    const all = [result, ...operands];
    if (holds || all.some((figure) => is(figure, "refuted") || is(figure, "outdated"))) continue;
    const open = operands.filter((figure) => !is(figure, "supported"));
    const [only] = open;
    const blamed = !is(result, "supported") ? result : only && open.length === 1 ? only : null;
    if (blamed)
      refuse(
        blamed,
        recomputedInWords(relation),
        all.filter((figure) => figure !== blamed),
      );
  }
  for (const [first, second] of restated(figures)) {
    if ([first, second].some((figure) => is(figure, "refuted") || is(figure, "outdated"))) continue;
    const blamed = !is(second, "supported") ? second : !is(first, "supported") ? first : null;
    if (blamed) refuse(blamed, `${first.text} ≠ ${second.text}`, [blamed === first ? second : first]);
  }
  return verdicts.map((verdict) => found.get(verdict.figure) ?? verdict);
}
