import type { Figure } from "../../model/figure";
import { oncePerPair } from "../pairs";
import { disjoint, divide, type Interval, intervalOf, multiply } from "./interval";
import type { Relation } from "./relation";

// The yen stood between 76 and 162 to the dollar from 2011 to 2024 (Bank of Japan, Tokyo market), and moves up to a third in a year.
const ever = 2.2;
const inOneYear = 1.35;

/** An amount in two currencies, as the text gives it: "100 tỷ Yên (674 triệu USD)". */
interface Pair {
  readonly amount: Figure;
  readonly equivalent: Figure;
  readonly rates: Rates;
}

/** Units of the second currency for one of the first. */
interface Rates {
  readonly written: Interval;
  /** What it can have been in the same year, and in any other. */
  readonly thatYear: Interval;
  readonly ever: Interval;
}

const around = ({ low, high }: Interval, room: number): Interval => ({ low: low.div(room), high: high.times(room) });

const ratesOf = oncePerPair((amount: Interval, equivalent: Interval): Rates | null => {
  const written = divide(equivalent, amount);
  return written && { written, thatYear: around(written, inOneYear), ever: around(written, ever) };
});

function pairsOf(figures: readonly Figure[]): Pair[] {
  return figures.flatMap((amount, at) => {
    const equivalent = figures[at + 1];
    if (!equivalent || amount.quantity.equivalent?.unit !== equivalent.quantity.unit) return [];
    const [a, b] = [intervalOf(amount.quantity), intervalOf(equivalent.quantity)];
    const rates = a && b && ratesOf(a, b);
    return rates ? [{ amount, equivalent, rates }] : [];
  });
}

const currencies = ({ amount, equivalent }: Pair): string => `${amount.quantity.unit} ${equivalent.quantity.unit}`;

const yearOf = ({ amount: { period } }: Pair): string | null =>
  period?.certainty === "stated" ? (period.end?.slice(0, 4) ?? null) : null;

/** Can no rate be both, in their year or in years apart? */
function conflict(one: Pair, other: Pair): boolean {
  const year = yearOf(one);
  const wide = year !== null && year === yearOf(other) ? one.rates.thatYear : one.rates.ever;
  return disjoint(wide, other.rates.written);
}

// A briefing has a handful; a long table would hold each against all.
const nearest = 50;

/**
 * Amounts in two currencies whose implied rates cannot stand in one text: a lost nought in "100 tỷ Yên (67 triệu USD)" beside
 * "50 tỷ Yên (337 triệu USD)". The pair that parts from most others is to blame, of two alike the later. No rate is invented.
 */
export function rates(figures: readonly Figure[]): Relation[] {
  const pairs = pairsOf(figures);
  const against = pairs.map((one, at) =>
    pairs
      .slice(Math.max(0, at - nearest), at + nearest)
      .filter((other) => other !== one && currencies(other) === currencies(one) && conflict(one, other)),
  );
  return pairs.flatMap((pair, at): Relation[] => {
    const mine = against[at] ?? [];
    const [other] = mine;
    const blamed = mine.every((rival) => {
      const theirs = against[pairs.indexOf(rival)]?.length ?? 0;
      return theirs < mine.length || (theirs === mine.length && pairs.indexOf(rival) < at);
    });
    const amount = intervalOf(pair.amount.quantity);
    if (!other || !blamed || !amount) return [];
    return [
      {
        result: pair.equivalent,
        operands: [pair.amount, other.amount, other.equivalent],
        computed: multiply(amount, other.rates.written),
        formula: `${pair.amount.text} × (${other.equivalent.text} : ${other.amount.text})`,
        holds: false,
      },
    ];
  });
}
