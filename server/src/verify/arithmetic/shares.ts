import type { Figure } from "../../model/figure";
import { disjoint, divide, intervalOf, scale } from "./interval";
import type { Relation } from "./relation";
import type { Passage } from "./text";

// Words right before a figure that make it the whole another is a part of.
const whole =
  /(?:(?<![\p{L}\p{M}])(?:tổng(?: số| cộng| kim ngạch| vốn)?|trong số|out of|of a total(?: of)?|total(?: of)?)(?![\p{L}\p{M}])|総数|全体)[^.;\d]{0,30}$/iu;

const isWhole = (passage: Passage, figure: Figure): boolean =>
  whole.test(passage.text.slice(Math.max(0, figure.at.start - 48), figure.at.start));

/** A share that stands with its part and its whole in one sentence: "19 tỷ, chiếm 25% tổng kim ngạch 76 tỷ USD". */
export function shares(passages: readonly Passage[]): Relation[] {
  return passages.flatMap((passage) => {
    const stated = passage.figures.filter((f) => f.quantity.unit === "percent" && f.quantity.relation === "share");
    const levels = passage.figures.filter(
      (f) => f.kind === "quantity" && f.quantity.relation === "level" && f.quantity.unit !== "percent",
    );
    const [share] = stated;
    const [first, second] = levels;
    if (
      !share ||
      stated.length > 1 ||
      !first ||
      !second ||
      levels.length > 2 ||
      first.quantity.unit !== second.quantity.unit
    )
      return [];
    const wholes = levels.filter((figure) => isWhole(passage, figure));
    const [total] = wholes;
    if (!total || wholes.length > 1) return [];
    const part = total === first ? second : first;
    const a = intervalOf(part.quantity);
    const b = intervalOf(total.quantity);
    const ratio = a && b && divide(a, b);
    const claimed = intervalOf(share.quantity);
    if (!ratio || !claimed) return [];
    const computed = scale(ratio, 100);
    return [
      {
        result: share,
        operands: [part, total],
        computed,
        formula: `${part.text} : ${total.text}`,
        holds: !disjoint(claimed, computed),
      },
    ] satisfies Relation[];
  });
}
