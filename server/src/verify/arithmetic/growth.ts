import type { Figure } from "../../model/figure";
import type { Prose } from "../../text/prose";
import { disjoint, divide, type Interval, intervalOf, scale, shift } from "./interval";
import type { Relation } from "./relation";
import { between, bySentence, type Passage } from "./text";

// "từ 40 tỷ USD lên 50 tỷ USD", "from 40 to 50", "40から50へ": the words that lead from one level to the next.
const leadsOn =
  /^[^.;]{0,24}?(?:(?<![\p{L}\p{M}])(?:lên|xuống|đến|tới|thành|còn|to)(?![\p{L}\p{M}])|から)[^.;\d]{0,16}$/u;
const leadsIn = /(?:(?<![\p{L}\p{M}])(?:từ|from)(?![\p{L}\p{M}])[^.;\d]{0,24})$/iu;

const isLevel = (figure: Figure): boolean => figure.kind === "quantity" && figure.quantity.relation === "level";

interface Levels {
  readonly from: Figure;
  readonly to: Figure;
}

/** Two levels of one thing that the sentence itself leads from one to the other. */
function levels(passage: Passage): Levels[] {
  const found: Levels[] = [];
  const measured = passage.figures.filter(isLevel);
  for (const [i, from] of measured.entries()) {
    const to = measured[i + 1];
    if (!to || to.quantity.unit !== from.quantity.unit || from.quantity.unit === "multiple") continue;
    const words = between(passage, from, to, 60);
    const japanese = words?.includes("から") ?? false;
    const led = japanese || leadsIn.test(passage.text.slice(Math.max(0, from.at.start - 40), from.at.start));
    if (words !== null && led && leadsOn.test(words)) found.push({ from, to });
  }
  return found;
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
export function growth(figures: readonly Figure[], prose: Prose): Relation[] {
  const found: Relation[] = [];
  for (const passage of bySentence(figures, prose)) {
    const pairs = levels(passage);
    const results = passage.figures.filter((f) => f.quantity.unit === "multiple" || f.quantity.unit === "percent");
    const [pair] = pairs;
    // With two pairs or two results a sentence does not say which belongs to which.
    if (!pair || pairs.length > 1) continue;
    const old = intervalOf(pair.from.quantity);
    const now = intervalOf(pair.to.quantity);
    const ratio = old && now && divide(now, old);
    if (!ratio) continue;
    const candidates = results.flatMap((result) => {
      const computed = result === pair.from || result === pair.to ? null : expected(result, ratio);
      const stated = intervalOf(result.quantity);
      return computed && stated ? [{ result, computed, stated }] : [];
    });
    const [only] = candidates;
    if (!only || candidates.length > 1) continue;
    const formula = `${pair.to.text} : ${pair.from.text}`;
    found.push({
      result: only.result,
      operands: [pair.from, pair.to],
      computed: only.computed,
      formula,
      holds: !disjoint(only.stated, only.computed),
    });
  }
  return found;
}
