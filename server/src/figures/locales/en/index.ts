import type { LocaleData } from "../../locale";
import { currencySymbols } from "../common/currencies";
import { symbols } from "../common/units";
import {
  definite,
  denominators,
  glued,
  labels,
  neverAlone,
  noLabels,
  numbers,
  parts,
  plural,
  pointing,
  shy,
  timid,
} from "./numerals";
import { bounds, carries, change, fillers, modality, multiples, range, ranks, roles, share, wholes } from "./phrases";
import { tables } from "./tables";
import { noUnits, stopNouns, units } from "./units";

export const en: LocaleData = {
  decimalMark: ".",
  spaces: true,
  positional: false,
  modifiersFirst: true,
  glued,
  moneyScales: { k: 3, m: 6, b: 9, t: 12 },
  numbers,
  fractions: { over: ["over"], outOf: ["out of"], under: [], denominators, parts, mixed: ["and"] },
  tails: {
    money: Object.fromEntries(
      ["cent", "cents", "c", "pennies", "penny", "pence", "sen", "¢"].map((word) => [word, "0.01"]),
    ),
    foot: { inch: "0.0833333333333333", inches: "0.0833333333333333", in: "0.0833333333333333" },
  },
  halves: ["and a half"],
  pointsArePercent: false,
  oneOf: ["one of", "some of", "many of", "among the"],
  timid,
  shy,
  labels,
  noLabels,
  neverAlone,
  plural,
  pointing,
  definite,
  units: { ...symbols, ...currencySymbols, ...units },
  noUnits,
  nounLinks: [],
  stopNouns,
  bounds,
  fillers,
  range,
  change,
  share,
  ranks,
  multiples,
  wholes,
  carries,
  modality,
  roles,
  tables,
  signs: { negative: ["-", "minus", "negative", "▲", "△"] },
};
