import type { Figure } from "../../model/figure";
import { comparePeriods } from "../compare/period";
import { slips } from "../compare/slip";

const isLevel = ({ kind, quantity, modality, period }: Figure): boolean =>
  kind === "quantity" &&
  modality === "actual" &&
  quantity.relation === "level" &&
  quantity.ambiguous === undefined &&
  period?.certainty === "stated";

const partiesOf = ({ parties: { of, from, to } }: Figure): string => `${of} ${from} ${to}`;

// A briefing gives a concept a handful of values; a long table would hold each against all.
const nearest = 100;

/**
 * Pairs of figures that give one concept two values for the same stated time and parties, one a slip for the other:
 * other values may be of other things.
 */
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
        .slice(Math.max(0, at - nearest), at)
        .filter(
          (a) =>
            a.sentence !== b.sentence && comparePeriods(a.period, b.period) === "same" && slips(a.quantity, b.quantity),
        )
        .map((a): [Figure, Figure] => [a, b]),
    ),
  );
}
