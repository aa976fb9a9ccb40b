import type { Figure } from "../../model/figure";
import { disjoint, intervalOf, subtract } from "./interval";
import type { Relation } from "./relation";
import type { Passage } from "./text";

// Words right before a figure that make it what is left of the first of two amounts when the second is taken away.
const left =
  /^[^.,;、。\d]{0,30}[,;、]?\s*(?:(?:và|nên|vậy)\s)?(?:(?:còn dư|kết dư|dư|còn lại|chênh lệch|leaving|(?:leaving |with )?a (?:balance|difference) of|the (?:balance|difference) (?:being|is))(?:\s(?:là|khoảng|about|of))?|(?:差額|差引|差し引き|残額|残り)は)\s*$/iu;
// "Of these", "bằng nhau": not a whole and what is taken from it.
const others = /(?<![\p{L}\p{M}])(?:mỗi|từng|each|per)(?![\p{L}\p{M}])|ずつ|各/iu;

const isAmount = ({ kind, quantity }: Figure): boolean =>
  kind === "quantity" &&
  quantity.relation === "level" &&
  quantity.change === null &&
  quantity.ambiguous === undefined &&
  !["percent", "percentagePoint", "rank", "multiple", "year", "month", "day", "hour"].includes(quantity.unit);

/** "Thu 320 triệu đồng, chi 275 triệu đồng, còn dư 45 triệu đồng": what is left, beside the two amounts it is left of. */
export function balances(passages: readonly Passage[]): Relation[] {
  return passages.flatMap(({ figures: all, text }) =>
    all.flatMap((result, at): Relation[] => {
      if (at < 2 || !isAmount(result)) return [];
      const [whole, taken, another] = all.slice(0, at).filter(isAmount);
      if (!whole || !taken || another || all[at - 1] !== taken) return [];
      if ([whole, taken].some(({ quantity }) => quantity.unit !== result.quantity.unit)) return [];
      if (!left.test(text.slice(taken.at.end, result.at.start))) return [];
      if (others.test(text.slice(whole.at.end, taken.at.end))) return [];
      const [stated, a, b] = [intervalOf(result.quantity), intervalOf(whole.quantity), intervalOf(taken.quantity)];
      if (!stated || !a || !b || b.high.gt(a.high)) return [];
      const computed = subtract(a, b);
      const formula = `${whole.text} − ${taken.text}`;
      return [{ result, operands: [whole, taken], computed, formula, holds: !disjoint(stated, computed) }];
    }),
  );
}
