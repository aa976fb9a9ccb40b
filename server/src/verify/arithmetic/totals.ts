import type { Figure } from "../../model/figure";
import type { Prose } from "../../text/prose";
import { add, disjoint, intervalOf } from "./interval";
import type { Relation } from "./relation";
import type { Passage } from "./text";

// Words right before or right behind a figure that make it the total of those before it.
const totalBefore =
  /(?:(?<![\p{L}\p{M}])(?:tổng cộng|cộng lại|cả thảy|for a total of|totall?ing|altogether|combined total of)(?: (?:là|đạt|có|of))?|合計で?|計)[\s:,(]*$/iu;
const totalBehind = /^\s*,?\s*(?:in total|in all|altogether|combined|cả thảy|tổng cộng)(?![\p{L}\p{M}])/iu;
// A list that names only some parts adds up to nothing.
const someOnly = /(?<![\p{L}\p{M}])(?:trong đó|riêng|bao gồm|including|of which|among)(?![\p{L}\p{M}])|うち/iu;
// "24 thành viên: 15 nam và 11 nữ": the list that a whole announces, nothing but parts until the sentence ends.
const announces = /^\s*(?::|,?\s*(?:gồm|made up of|consisting of)(?![\p{L}\p{M}]))\s*$/iu;
const joins = /^(?:\s\p{L}{1,12}){0,3}\s*(?:[,、]|,?\s*(?:và|and)(?![\p{L}\p{M}])|と)\s*$/iu;
const closes = /^(?:\s\p{L}{1,12}){0,3}\s*[.;)。]?\s*$/iu;

const counts = new Set(["count", "person"]);
const sameUnit = (a: Figure, b: Figure): boolean =>
  a.quantity.unit === b.quantity.unit || (counts.has(a.quantity.unit) && counts.has(b.quantity.unit));

const isAmount = ({ kind, quantity }: Figure): boolean =>
  kind === "quantity" &&
  quantity.relation === "level" &&
  quantity.change === null &&
  quantity.ambiguous === undefined &&
  !["percent", "percentagePoint", "rank", "multiple", "year", "month", "day", "hour"].includes(quantity.unit);

function sum(result: Figure, operands: readonly Figure[]): Relation[] {
  const stated = intervalOf(result.quantity);
  const [first, ...rest] = operands.map(({ quantity }) => intervalOf(quantity));
  if (!stated || !first || rest.some((one) => one === null)) return [];
  const computed = rest.reduce<typeof first>((total, one) => (one ? add(total, one) : total), first);
  const formula = operands.map(({ text }) => text).join(" + ");
  return [{ result, operands, computed, formula, holds: !disjoint(stated, computed) }];
}

/** "3 tỷ và 2 tỷ, tổng cộng 5 tỷ": the figures of its unit before it in the sentence are its parts. */
function closing({ figures, text }: Passage): Relation[] {
  return figures.flatMap((result, at) => {
    if (at < 2 || !isAmount(result)) return [];
    const before = text.slice(Math.max(0, result.at.start - 32), result.at.start);
    const behind = text.slice(result.at.end, result.at.end + 32);
    if (!totalBefore.test(before) && !totalBehind.test(behind)) return [];
    const parts = figures.slice(0, at).filter((part) => isAmount(part) && part.quantity.unit === result.quantity.unit);
    const [first, second] = parts;
    if (!first || !second || someOnly.test(text.slice(first.at.end, result.at.start))) return [];
    return sum(result, parts);
  });
}

/** "24 thành viên: 15 nam và 11 nữ": a whole with all its parts in a list to the end of the sentence. */
function opening({ figures, text }: Passage, end: number): Relation[] {
  return figures.flatMap((result, at) => {
    const first = figures[at + 1];
    if (!first || at + 2 >= figures.length || !isAmount(result)) return [];
    if (!announces.test(text.slice(result.at.end, first.at.start))) return [];
    const parts = figures.slice(at + 1);
    const listed = parts.every((part, i) => {
      const next = parts[i + 1];
      const gap = text.slice(part.at.end, next?.at.start ?? end);
      return isAmount(part) && sameUnit(part, result) && (next ? joins : closes).test(gap);
    });
    return listed ? sum(result, parts) : [];
  });
}

/** Totals that a sentence states together with their parts, told by its words. */
export function totals(passages: readonly Passage[], prose: Prose): Relation[] {
  return passages.flatMap((passage) => {
    const [first] = passage.figures;
    const end = (first && prose.sentences[first.sentence]?.end) ?? 0;
    return [...closing(passage), ...opening(passage, end)];
  });
}
