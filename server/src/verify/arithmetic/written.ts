import Big from "big.js";
import type { Figure } from "../../model/figure";
import { inMyriads } from "../../text/myriads";
import { type Interval, middle } from "./interval";

const group = (digits: string, mark: string): string => digits.replace(/(?<=\d)(?=(?:\d{3})+$)/g, mark);

/** "52万0154", "25億2000万": more than one run of digits, or none behind the sign. */
const myriads = /(?<![\d.,])\d[\d,]*[兆億万][\d,兆億万]*/u;

/**
 * A computed value as the figure writes its own: 108.3e9 beside "118,3 tỷ Yên" → "108,3 tỷ Yên"; 564770 beside 「52万0154人」 →
 * 「56万4770人」. `null` where the figure is not written in one number of digits ("gấp ba", "2 triệu 637 nghìn").
 */
export function writtenLike({ text, quantity, language }: Figure, computed: Interval): string | null {
  const grouped = language === "ja" ? myriads.exec(text) : null;
  if (grouped && middle(computed).gte(1)) {
    const value = middle(computed).div(quantity.step).round(0).times(quantity.step);
    return text.slice(0, grouped.index) + inMyriads(value) + text.slice(grouped.index + grouped[0].length);
  }
  const runs = [...text.matchAll(/\d+(?:[.,]\d+)*/g)];
  const [run] = runs;
  if (!run || runs.length > 1) return null;
  const [decimal, thousands] = language === "vi" ? [",", "."] : [".", ","];
  const [whole = "", part = ""] = run[0].split(decimal);
  const places = part.length;
  const units = new Big(quantity.lower ?? quantity.upper ?? "0").div(quantity.step).toFixed();
  if (units !== `${whole}${part}`.replaceAll(thousands, "").replace(/^0+(?=\d)/, "")) return null;
  const digits = middle(computed)
    .div(quantity.step)
    .round(0)
    .abs()
    .toFixed()
    .padStart(places + 1, "0");
  const ints = digits.slice(0, digits.length - places);
  const spaced = whole.includes(thousands) || ints.length > 4 ? group(ints, thousands) : ints;
  const number = places > 0 ? `${spaced}${decimal}${digits.slice(-places)}` : spaced;
  return text.slice(0, run.index) + number + text.slice(run.index + run[0].length);
}
