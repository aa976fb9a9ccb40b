import type { Figure } from "../../model/figure";
import type { Quantity } from "../../model/quantity";
import { disjoint, divide, type Interval, intervalOf, scale, shift } from "./interval";
import type { Relation } from "./relation";
import { between, type Passage } from "./text";

// "từ 40 tỷ USD lên 50 tỷ USD", "from 40 to 50", "40から50へ": the words that lead from one level to the next.
const leadsOn =
  /^[^.;]{0,24}?(?:(?<![\p{L}\p{M}])(?:lên|xuống|đến|tới|thành|còn|to)(?![\p{L}\p{M}])|から)[^.;\d]{0,16}$/u;
const leadsIn = /(?:(?<![\p{L}\p{M}])(?:từ|from)(?![\p{L}\p{M}])[^.;\d]{0,24})$/iu;

const isLevel = (figure: Figure): boolean => figure.kind === "quantity" && figure.quantity.relation === "level";

interface Levels {
  readonly figures: readonly Figure[];
  readonly from: Quantity;
  readonly to: Quantity;
  readonly formula: string;
}

// "tăng từ 40 lên 60", "rose from 40 to 60", "40から60へ増加" are read as one figure from the lower to the higher.
const risingRange = /^(?:từ|from)(?![\p{L}\p{M}])/iu;

/** Does "doubled", "gấp ba" stand right before it? */
const isMultiplied = (figure: Figure, { figures }: Passage): boolean =>
  risingRange.test(figure.text) &&
  figures.some(
    ({ quantity, at }) => quantity.unit === "multiple" && at.end <= figure.at.start && figure.at.start - at.end <= 2,
  );

/** A range that says from what to what something rose, as its two ends. */
function risen(figure: Figure, passage: Passage): Levels[] {
  const { lower, upper, unit, change, bound } = figure.quantity;
  if (lower === null || upper === null || lower === upper || bound !== "exact") return [];
  const rises =
    (change === "up" && risingRange.test(figure.text)) ||
    isMultiplied(figure, passage) ||
    (figure.text.includes("から") && "へに".includes(passage.text.charAt(figure.at.end)));
  if (unit === "percent" || unit === "multiple" || !rises) return [];
  const at = (value: string): Quantity => ({ ...figure.quantity, lower: value, upper: value });
  return [{ figures: [figure], from: at(lower), to: at(upper), formula: figure.text }];
}

/** Two levels of one thing that the sentence itself leads from one to the other. */
function levels(passage: Passage): Levels[] {
  const found: Levels[] = passage.figures.flatMap((figure) => risen(figure, passage));
  const measured = passage.figures.filter(isLevel);
  for (const [i, from] of measured.entries()) {
    const to = measured[i + 1];
    if (!to || to.quantity.unit !== from.quantity.unit || from.quantity.unit === "multiple") continue;
    const words = between(passage, from, to, 60);
    const japanese = words?.includes("から") ?? false;
    const led = japanese || leadsIn.test(passage.text.slice(Math.max(0, from.at.start - 40), from.at.start));
    if (words !== null && led && leadsOn.test(words))
      found.push({
        figures: [from, to],
        from: from.quantity,
        to: to.quantity,
        formula: `${to.text} : ${from.text}`,
      });
  }
  return found;
}

// What may stand between two levels and the growth they make; any other word may begin another subject ("thuế tăng 10%").
const links = new Set(
  [
    "tức là hay tương đương tương ứng với mức tăng giảm đã đạt gấp khoảng gần hơn",
    "up down or by an a increase decrease rise fall growth gain of i.e that is which more than nearly about",
    "へ に と は の 約 に増え に増加し へ増加し へ増え に拡大し に伸び に上昇し に減り に減少し へ減少し に低下し",
  ].flatMap((list) => list.split(" ")),
);

/** Do only such words stand between the levels and the result, before or behind them? */
function linked({ figures, text }: Passage, pair: Levels, result: Figure): boolean {
  const first = pair.figures[0] ?? result;
  const last = pair.figures.at(-1) ?? result;
  const behind = result.at.start >= last.at.end;
  const [from, to] = behind ? [last.at.end, result.at.start] : [result.at.end, first.at.start];
  if (figures.some((other) => other.at.start >= from && other.at.end <= to)) return false;
  const words =
    text
      .slice(from, to)
      .toLowerCase()
      .match(/[\p{L}\p{M}.]+/gu) ?? [];
  return words.every((word) => links.has(word.replace(/\.$/, "")));
}

/** What the two levels make of it, in the unit the result is written in; `null` where it is no result of theirs. */
function expected(result: Figure, ratio: Interval): Interval | null {
  const { unit, change, relation } = result.quantity;
  if (unit === "multiple") return ratio;
  if (unit !== "percent" || relation !== "difference" || change === null || change === "flat") return null;
  const percent = shift(scale(ratio, 100), -100);
  return change === "up" ? percent : { low: percent.high.neg(), high: percent.low.neg() };
}

/** Growth and multiples that stand beside the two levels they are of: "từ 40 lên 50 tỷ USD, tăng 25%". */
export function growth(passages: readonly Passage[]): Relation[] {
  const found: Relation[] = [];
  for (const passage of passages) {
    const results = passage.figures.filter((f) => f.quantity.unit === "multiple" || f.quantity.unit === "percent");
    if (results.length === 0) continue;
    const pairs = levels(passage);
    const [pair] = pairs;
    // With two pairs or two results a sentence does not say which belongs to which.
    if (!pair || pairs.length > 1) continue;
    const old = intervalOf(pair.from);
    const now = intervalOf(pair.to);
    const ratio = old && now && divide(now, old);
    if (!ratio) continue;
    const candidates = results.flatMap((result) => {
      const computed = pair.figures.includes(result) || !linked(passage, pair, result) ? null : expected(result, ratio);
      const stated = intervalOf(result.quantity);
      return computed && stated ? [{ result, computed, stated }] : [];
    });
    const [only] = candidates;
    if (!only || candidates.length > 1) continue;
    found.push({
      result: only.result,
      operands: pair.figures,
      computed: only.computed,
      formula: pair.formula,
      holds: !disjoint(only.stated, only.computed),
    });
  }
  return found;
}
