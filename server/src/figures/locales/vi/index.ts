import type { LocaleData } from "../../locale";
import { currencySymbols } from "../common/currencies";
import { symbols } from "../common/units";
import { noUnits, stopNouns } from "./no-nouns";
import { definite, glued, labels, neverAlone, noLabels, numbers, shy, timid } from "./numerals";
import { bounds, carries, change, fillers, modality, multiples, range, ranks, roles, share, wholes } from "./phrases";
import { tables } from "./tables";
import { units } from "./units";

/** Vietnamese: Law on Accounting (03/2003/QH11), art. 12(2): "." after thousands, millions …; "," before decimals. */
export const vi: LocaleData = {
  decimalMark: ",",
  spaces: true,
  positional: false,
  modifiersFirst: false,
  glued,
  moneyScales: { k: 3, m: 6, tr: 6, b: 9 },
  numbers,
  fractions: { over: ["phần"], outOf: [], under: [], denominators: {}, parts: {}, mixed: [] },
  tails: { money: { xu: "0.01", xen: "0.01", cent: "0.01", cents: "0.01" } },
  halves: ["rưỡi"],
  pointsArePercent: false,
  oneOf: ["một trong", "một số", "nhiều", "trong số những", "nhóm các"],
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
  signs: { negative: ["-", "âm", "▲", "△"] },
};
