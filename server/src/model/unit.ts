const families: Readonly<Record<string, string>> = {
  percentagePoint: "percent",
  person: "count",
  dose: "count",
};

export const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/**
 * The units that a writer can mistake for each other go by one name: any two currencies, percent and percentage points,
 * people and whatever else is counted.
 *
 * @example familyOf("JPY") → "money"; familyOf("person") → "count"; familyOf("hectare") → "hectare"
 */
export const familyOf = (unit: string): string => families[unit] ?? (isCurrency(unit) ? "money" : unit);
