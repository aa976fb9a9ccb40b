import type { Figure } from "../../model/figure";
import type { Language } from "../../model/language";

/** How a chart's numbers are written: divided by a power of ten that has a name. */
export interface Scale {
  /** "tỷ USD", "%", "nghìn dự án". */
  readonly unit: string;
  readonly of: (value: string) => number;
}

const powers: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  vi: [
    [1e9, "tỷ"],
    [1e6, "triệu"],
    [1e3, "nghìn"],
  ],
  en: [
    [1e9, "billion"],
    [1e6, "million"],
    [1e3, "thousand"],
  ],
  ja: [
    [1e12, "兆"],
    [1e8, "億"],
    [1e4, "万"],
  ],
};

const people: Readonly<Record<Language, string>> = { vi: "người", en: "people", ja: "人" };
const doses: Readonly<Record<Language, string>> = { vi: "liều", en: "doses", ja: "回分" };
const places: Readonly<Record<Language, string>> = { vi: "thứ", en: "place", ja: "位" };

function unitOf({ quantity: { unit, noun } }: Figure, language: Language): string {
  switch (unit) {
    case "percent":
      return "%";
    case "person":
      return people[language];
    case "dose":
      return doses[language];
    case "rank":
      return places[language];
    case "count":
      return noun ?? "";
    default:
      // Currencies by their code, measures by the name the standard gives them.
      return unit;
  }
}

/** The largest power of ten that the largest value reaches, by its name in the language. */
export function scaleOf(values: readonly string[], figure: Figure, language: Language): Scale {
  const largest = Math.max(...values.map((value) => Math.abs(Number(value))));
  const [power, name] = powers[language].find(([size]) => largest >= size) ?? [1, ""];
  const unit = unitOf(figure, language);
  return {
    unit: [name, unit].filter(Boolean).join(language === "ja" ? "" : " "),
    of: (value) => Number(value) / power,
  };
}
