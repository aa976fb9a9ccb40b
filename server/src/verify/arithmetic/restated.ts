import type { Figure } from "../../model/figure";
import { comparePeriods } from "../compare/period";
import { compareValues } from "../compare/value";

const isLevel = ({ kind, quantity, modality, period }: Figure): boolean =>
  kind === "quantity" &&
  modality === "actual" &&
  quantity.relation === "level" &&
  quantity.ambiguous === undefined &&
  period?.certainty === "stated";

const partiesOf = ({ parties }: Figure): string => JSON.stringify([parties.of, parties.from, parties.to]);

const digitsOf = ({ quantity }: Figure): string =>
  [...(quantity.lower ?? quantity.upper ?? "").replace(/\D/g, "").replace(/0+$/, "")].sort().join("");

/** A slip of the pen: the same digits in another order, or another power of ten. Other values may be of other things. */
function slips(a: Figure, b: Figure): boolean {
  const value = compareValues(a.quantity, b.quantity);
  if (value === "scale") return digitsOf(a).length > 1;
  return value === "differs" && digitsOf(a).length > 2 && digitsOf(a) === digitsOf(b);
}

/** Pairs of figures that give one concept two values for the same stated time and parties. */
export function restated(figures: readonly Figure[]): [Figure, Figure][] {
  const byConcept = new Map<string, Figure[]>();
  for (const figure of figures) {
    const id = figure.concept?.id;
    if (!id || !isLevel(figure)) continue;
    const key = `${id} ${figure.quantity.unit} ${partiesOf(figure)}`;
    const list = byConcept.get(key);
    if (list) list.push(figure);
    else byConcept.set(key, [figure]);
  }
  return [...byConcept.values()].flatMap((list) =>
    list.flatMap((b, at) =>
      list
        .slice(0, at)
        .filter((a) => a.sentence !== b.sentence && comparePeriods(a.period, b.period) === "same" && slips(a, b))
        .map((a): [Figure, Figure] => [a, b]),
    ),
  );
}
