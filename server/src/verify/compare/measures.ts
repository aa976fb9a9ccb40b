import Big from "big.js";
import type { Quantity } from "../../model/quantity";

type Dimension = "length" | "area" | "volume" | "mass" | "time" | "power" | "energy";

// Units of the CLDR (Unicode TR35) by what they measure, as multiples of one of them. A month and a year have no fixed
// number of days: they stand apart, as "calendar".
const measures: Readonly<Record<Dimension | "calendar", Readonly<Record<string, string>>>> = {
  length: { kilometer: "1000", meter: "1", decimeter: "0.1", centimeter: "0.01", millimeter: "0.001" },
  area: { "square-kilometer": "1000000", hectare: "10000", "square-meter": "1", "square-centimeter": "0.0001" },
  volume: { "cubic-meter": "1000", liter: "1", milliliter: "0.001", "cubic-centimeter": "0.001" },
  mass: { tonne: "1000", kilogram: "1", gram: "0.001", milligram: "0.000001" },
  time: { week: "604800", day: "86400", hour: "3600", minute: "60", second: "1" },
  calendar: { year: "12", month: "1" },
  power: { gigawatt: "1000", megawatt: "1", kilowatt: "0.001", watt: "0.000001" },
  energy: { "terawatt-hour": "1000000", "gigawatt-hour": "1000", "megawatt-hour": "1", "kilowatt-hour": "0.001" },
};

interface Measure {
  readonly dimension: string;
  readonly factor: Big;
}

const byUnit = new Map<string, Measure>(
  Object.entries(measures).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, factor]) => [unit, { dimension, factor: new Big(factor) }] as const),
  ),
);

// What one slip of the pen turns into the other: "m2" and "m3", "2 tháng" and "2 tuần".
const besides: readonly (readonly string[])[] = [
  ["length", "area", "volume"],
  ["time", "calendar"],
];

/** Could a writer have written one unit for the other? "km" for "m", "m2" for "m3", "tháng" for "tuần"; never "km" for "kg". */
export function confusable(a: string, b: string): boolean {
  const one = byUnit.get(a)?.dimension;
  const two = byUnit.get(b)?.dimension;
  if (one === undefined || two === undefined) return false;
  return one === two || besides.some((group) => group.includes(one) && group.includes(two));
}

// Multiplied first: a twelfth has no exact decimal, 24 twelfths have.
const inUnit = (decimal: string, from: Big, to: Big): string => new Big(decimal).times(from).div(to).toFixed();

/** A quantity in another unit of the same dimension: 2 `year` in `month` → 24; `null` where there is no way. */
export function convert(quantity: Quantity, unit: string): Quantity | null {
  if (quantity.unit === unit) return quantity;
  const from = byUnit.get(quantity.unit);
  const to = byUnit.get(unit);
  if (!from || !to || from.dimension !== to.dimension) return null;
  const { lower, upper, step } = quantity;
  const converted = (decimal: string): string => inUnit(decimal, from.factor, to.factor);
  return {
    ...quantity,
    unit,
    lower: lower === null ? null : converted(lower),
    upper: upper === null ? null : converted(upper),
    step: converted(step),
  };
}
