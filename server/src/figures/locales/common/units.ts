import type { UnitWord } from "../../locale";

/** Words for one unit id, by the id: `{ kilometer: ["km"] }` → `{ km: { unit: "kilometer" } }`. */
export const unitsOf = (ids: Readonly<Record<string, readonly string[]>>): Record<string, UnitWord> =>
  Object.fromEntries(Object.entries(ids).flatMap(([unit, words]) => words.map((word) => [word, { unit }])));

/** Nouns that are counted, as `count` with the noun itself. */
export const counted = (nouns: readonly string[], unit = "count"): Record<string, UnitWord> =>
  Object.fromEntries(nouns.map((noun) => [noun, { unit, counted: true }]));

/** International symbols, by CLDR unit id (Unicode TR35, "Unit Identifiers"). */
export const symbols = unitsOf({
  percent: ["%"],
  permille: ["‰"],
  kilometer: ["km"],
  meter: ["m"],
  centimeter: ["cm"],
  millimeter: ["mm"],
  decimeter: ["dm"],
  micrometer: ["µm", "μm"],
  nanometer: ["nm"],
  "square-kilometer": ["km2", "km²"],
  "square-meter": ["m2", "m²"],
  "square-centimeter": ["cm2", "cm²"],
  hectare: ["ha"],
  "cubic-meter": ["m3", "m³"],
  "cubic-kilometer": ["km3", "km³"],
  "cubic-centimeter": ["cm3", "cm³", "cc"],
  liter: ["l", "lít"],
  milliliter: ["ml"],
  kilogram: ["kg"],
  gram: ["g", "gr"],
  milligram: ["mg"],
  microgram: ["µg", "μg", "mcg"],
  "kilometer-per-hour": ["km/h", "km/giờ", "kph"],
  "meter-per-second": ["m/s"],
  "mile-per-hour": ["mph"],
  megawatt: ["mw"],
  kilowatt: ["kw"],
  gigawatt: ["gw"],
  watt: ["w"],
  "kilowatt-hour": ["kwh"],
  "megawatt-hour": ["mwh"],
  "gigawatt-hour": ["gwh"],
  "terawatt-hour": ["twh"],
  byte: ["byte"],
  kilobyte: ["kb"],
  megabyte: ["mb"],
  gigabyte: ["gb"],
  terabyte: ["tb"],
  bit: ["bit"],
  megabit: ["mbps"],
  celsius: ["°c", "ºc", "℃", "độ c"],
  fahrenheit: ["°f"],
  degree: ["°"],
  hertz: ["hz"],
  megahertz: ["mhz"],
  gigahertz: ["ghz"],
  volt: ["v"],
  kilovolt: ["kv"],
  horsepower: ["hp"],
});
