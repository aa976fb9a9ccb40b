import type { LocaleData } from "../../locale";
import { currencySymbols } from "../common/currencies";
import { symbols } from "../common/units";
import { definite, glued, numbers, timid } from "./numerals";
import { bounds, change, fillers, modality, multiples, range, ranks, share, wholes } from "./phrases";
import { stopNouns, units } from "./units";

export const ja: LocaleData = {
  decimalMark: ".",
  spaces: false,
  positional: true,
  glued,
  numbers,
  timid,
  definite,
  units: { ...symbols, ...currencySymbols, ...units },
  stopNouns,
  bounds,
  fillers,
  range,
  change,
  share,
  ranks,
  multiples,
  wholes,
  modality,
  signs: { negative: ["-", "マイナス", "▲", "△"] },
};
