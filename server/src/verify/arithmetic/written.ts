import Big from "big.js";
import type { Figure } from "../../model/figure";
import { type Interval, middle } from "./interval";

const group = (digits: string, mark: string): string => digits.replace(/(?<=\d)(?=(?:\d{3})+$)/g, mark);

/**
 * A computed value as the figure writes its own: 108.3e9 beside "118,3 tỷ Yên" → "108,3 tỷ Yên".
 * `null` where the figure is not written in one run of digits ("25億2000万ドル", "gấp ba").
 */
export function writtenLike({ text, quantity, language }: Figure, computed: Interval): string | null {
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
  const grouped = whole.includes(thousands) || ints.length > 4 ? group(ints, thousands) : ints;
  const number = places > 0 ? `${grouped}${decimal}${digits.slice(-places)}` : grouped;
  return text.slice(0, run.index) + number + text.slice(run.index + run[0].length);
}
