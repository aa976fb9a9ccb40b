import type { Figure } from "../../model/figure";
import { disjoint, divide, intervalOf, scale } from "./interval";
import type { Relation } from "./relation";
import type { Passage } from "./text";

// Words right before a figure that make it the whole another is a part of.
const whole =
  /(?:(?<![\p{L}\p{M}])(?:(?:tổng(?: số| cộng| kim ngạch| vốn)?|trong số|out of|of a total(?: of)?|total(?: of)?)(?![\p{L}\p{M}])[^.;\d]{0,30}|(?:trong|of)(?: tổng)?(?: the| all| its| their| số)?\s)|(?:総数|全体)[^.;\d]{0,30})$/iu;
const wholeBehind = /^[^、。,\d]{0,8}(?:のうち|中[、,])/u;

const isWhole = ({ text }: Passage, { at }: Figure): boolean =>
  whole.test(text.slice(Math.max(0, at.start - 48), at.start)) || wholeBehind.test(text.slice(at.end, at.end + 16));

// "100 were approved, or 35%", "75件（30%）": a percentage that only says the part before it anew.
const restates = /^[^.;。\d]{0,40}?(?:,\s*)?(?:or|i\.e\.|tức(?: là)?|hay|tương đương|[(（])\s*$/iu;

const isShare = ({ text }: Passage, share: Figure, part: Figure): boolean =>
  share.quantity.relation === "share" ||
  (share.quantity.relation === "level" &&
    restates.test(text.slice(part.at.end, Math.max(part.at.end, share.at.start))));

/** A share that stands with its part and its whole in one sentence: "19 tỷ, chiếm 25% tổng kim ngạch 76 tỷ USD". */
export function shares(passages: readonly Passage[]): Relation[] {
  return passages.flatMap((passage): Relation[] => {
    const stated = passage.figures.filter(({ quantity }) => quantity.unit === "percent");
    const levels = passage.figures.filter(
      ({ kind, quantity }) => kind === "quantity" && quantity.relation === "level" && quantity.unit !== "percent",
    );
    const [share, another] = stated;
    const [first, second, third] = levels;
    if (!share || another || !first || !second || third || first.quantity.unit !== second.quantity.unit) return [];
    const wholes = levels.filter((figure) => isWhole(passage, figure));
    const [total] = wholes;
    if (!total || wholes.length > 1) return [];
    const part = total === first ? second : first;
    const a = intervalOf(part.quantity);
    const b = intervalOf(total.quantity);
    const ratio = a && b && divide(a, b);
    const claimed = intervalOf(share.quantity);
    if (!isShare(passage, share, part) || !ratio || !claimed) return [];
    const computed = scale(ratio, 100);
    const formula = `${part.text} : ${total.text}`;
    return [{ result: share, operands: [part, total], computed, formula, holds: !disjoint(claimed, computed) }];
  });
}
