import type { Figure } from "../../model/figure";
import type { ConceptFamily } from "../compare/concept";
import { comparePeriods } from "../compare/period";
import { add, disjoint, type Interval, intervalOf, subtract } from "./interval";
import type { Relation } from "./relation";

const isLevel = (figure: Figure): boolean =>
  figure.kind === "quantity" && figure.quantity.relation === "level" && figure.modality === "actual";

const sameCase = (a: Figure, b: Figure): boolean =>
  a.quantity.unit === b.quantity.unit && comparePeriods(a.period, b.period) !== "different";

/** The one figure of a concept beside the result; `null` where there is none or more than one to choose from. */
function only(figures: readonly Figure[], concept: string, result: Figure): Figure | null {
  const found = figures.filter((f) => f !== result && f.concept?.id === concept && isLevel(f) && sameCase(f, result));
  return found.length === 1 ? (found[0] ?? null) : null;
}

const written = (figures: readonly Figure[], sign: string): string => figures.map((f) => f.text).join(` ${sign} `);

function relation(result: Figure, operands: readonly Figure[], computed: Interval, sign: string): Relation | null {
  const stated = intervalOf(result.quantity);
  return stated && { result, operands, computed, formula: written(operands, sign), holds: !disjoint(stated, computed) };
}

/** Totals of a paragraph's figures that stand with all their parts, and balances that stand with both sides, by the glossary. */
export function sums(figures: readonly Figure[], concepts: ConceptFamily): Relation[] {
  const found: Relation[] = [];
  for (const result of figures) {
    const concept = concepts.get(result.concept?.id);
    if (!concept || !isLevel(result)) continue;
    const names = concept.sumOf ?? concept.differenceOf;
    if (!names) continue;
    const operands = names.map((name) => only(figures, name, result));
    const intervals = operands.map((operand) => operand && intervalOf(operand.quantity));
    const [first, ...rest] = intervals.filter((interval) => interval !== null);
    if (!first || rest.length + 1 < names.length) continue;
    const computed = rest.reduce(concept.sumOf ? add : subtract, first);
    const entry = relation(
      result,
      operands.filter((o) => o !== null),
      computed,
      concept.sumOf ? "+" : "−",
    );
    if (entry) found.push(entry);
  }
  return found;
}
