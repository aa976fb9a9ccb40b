import type { LocaleData } from "../../locale";
import { currencySymbols } from "../common/currencies";
import { symbols } from "../common/units";
import { definite, glued, labels, neverAlone, noLabels, numbers, shy, timid } from "./numerals";
import { bounds, carries, change, fillers, modality, multiples, range, ranks, roles, share, wholes } from "./phrases";
import { tables } from "./tables";
import { noUnits, stopNouns, units } from "./units";

export const ja: LocaleData = {
  decimalMark: ".",
  spaces: false,
  positional: true,
  modifiersFirst: false,
  glued,
  moneyScales: { k: 3, m: 6, b: 9 },
  numbers,
  fractions: { over: [], outOf: [], under: ["分の"], denominators: {}, parts: {}, mixed: ["と", "又", "また"] },
  tails: {
    money: { 銭: "0.01", セント: "0.01", ペンス: "0.01", 角: "0.1", 分: "0.01" },
    percent: { 分: "1", 厘: "0.1" },
  },
  halves: ["半"],
  pointsArePercent: true,
  oneOf: ["有数", "の一つ"],
  timid,
  shy,
  labels,
  noLabels,
  neverAlone,
  plural: null,
  pointing: [],
  definite,
  units: { ...symbols, ...currencySymbols, ...units },
  noUnits,
  nounLinks: ["の"],
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
  signs: { negative: ["-", "マイナス", "▲", "△"] },
};
