import Big from "big.js";
import type { Quantity } from "../../model/quantity";
import { isCurrency } from "../../model/unit";
import type { Prose, Sentence } from "../../text/prose";
import type { Grammar } from "../grammar";
import { fold } from "../phrases";
import { type Reading, readQuantities } from "../quantities";
import { headsBeside, headsOf, isHead, speaksOf, textOf } from "./heads";

// "Kim ngạch (tỷ USD)", "Trade, USD billion", "金額（億ドル）", "Đơn vị tính: triệu USD": in brackets, behind a comma or a colon.
const unitParts = /[(（]([^()（）]{1,40})[)）]|[,:;、：，]\s*([^,:;、：，()（）]{1,40})/gu;

// "1000 USD", "1.000 tấn": a round number before the unit is its scale.
const thousands = /^1(?:[., ]?000)(?=\s)\s*/;

/** Words that may name the unit of the cells below or beside a head, those in its brackets first. */
function unitsIn(head: string): string[] {
  const found = [...head.matchAll(unitParts)];
  return [...found.filter(([, inner]) => inner), ...found.filter(([, inner]) => !inner)]
    .map(([, inner, behind]) => (inner ?? behind ?? "").trim())
    .filter((words) => words !== "" && !/\d/.test(words.replace(thousands, "").replace(/m[23]$/, "")));
}

/** What follows a number in a cell and is no part of it: "(*)", "¹", "(1)", "p" for preliminary. */
const marks = /\s*(?:\*+|[†‡¹²³⁴]+|\((?:\*+|\d{1,2}|[a-z])\)|(?<=\d)[per])\s*$/;

/** The number as one that has this unit, or `null` where both together are none. */
function withUnit(number: string, words: string, grammar: Grammar): Quantity | null {
  const scaled = thousands.test(words);
  const unit = words.replace(thousands, "");
  // "USD billion" is written behind a head, "billion USD" behind a number.
  for (const written of [`${number} ${unit}`, `${number} ${unit.split(" ").reverse().join(" ")}`]) {
    const passage = { text: written, folded: fold(written), start: 0, end: written.length };
    const [only, ...more] = readQuantities(passage, [], grammar);
    if (!only || more.length > 0 || only.start > 0 || only.end < written.length) continue;
    const { quantity } = only;
    if (quantity.unit === "count" && quantity.noun === undefined) continue;
    return scaled ? timesThousand(quantity) : quantity;
  }
  return null;
}

const timesThousand = (quantity: Quantity): Quantity => {
  const more = (value: string | null): string | null => (value === null ? null : new Big(value).times(1000).toFixed());
  return {
    ...quantity,
    lower: more(quantity.lower),
    upper: more(quantity.upper),
    step: more(quantity.step) ?? quantity.step,
  };
};

/**
 * What a table's cell states, where its heads give its number a unit: "47,6" under "Kim ngạch (tỷ USD)" → 47600000000 USD;
 * "2011" under "triệu USD" is no year. `null`: the sentence is read by itself.
 */
export function readCell(
  prose: Prose,
  sentence: Sentence,
  grammar: Grammar,
  isMoney: (head: string) => boolean,
): Reading | null {
  const { block: index, start, end } = sentence;
  const block = prose.blocks[index];
  if (block?.kind !== "tableCell" || start > block.start || end < block.end || isHead(prose, index)) return null;
  const text = prose.view.text.slice(start, end).replace(marks, "").trimEnd();
  if (!/\d/.test(text) || text.length > 60) return null;
  const heads = headsOf(prose, index);
  const unitFrom = (places: readonly (number | null)[]): Quantity | null => {
    for (const words of places.flatMap((place) => unitsIn(textOf(prose, place)))) {
      const quantity = withUnit(text, words, grammar);
      if (quantity) return quantity;
    }
    return null;
  };
  const column = heads?.column ?? null;
  // "| Kim ngạch (tỷ USD) | Xuất khẩu | Nhập khẩu |": what is worth money is so in the currency said beside it.
  const beside = (): Quantity | null =>
    column !== null && unitsIn(textOf(prose, column)).length === 0 && isMoney(textOf(prose, column))
      ? unitFrom(headsBeside(prose, column))
      : null;
  const own = heads && unitFrom([heads.column, ...heads.rows, ...heads.captions]);
  const shared = own ? null : beside();
  const quantity = own ?? (shared && isCurrency(shared.unit) ? shared : null);
  return quantity && movedByHead({ start, end: start + text.length, quantity }, prose, index);
}

/** Under "Tăng, giảm (%)" a number says by how much, and its sign which way; under "Tỷ trọng (%)" how much of the whole. */
export function movedByHead(reading: Reading, prose: Prose, index: number): Reading {
  const { quantity } = reading;
  const heads = headsOf(prose, index);
  if (!heads || quantity.relation !== "level" || !/^percent/.test(quantity.unit)) return reading;
  const texts = [heads.column, ...heads.rows].map((at) => textOf(prose, at));
  if (texts.some((head) => speaksOf("shares", head)))
    return { ...reading, quantity: { ...quantity, relation: "share" } };
  const { lower, upper } = quantity;
  if (lower === null || upper === null || !texts.some((head) => speaksOf("growth", head))) return reading;
  const isDown = lower.startsWith("-");
  const ends = isDown ? { lower: upper.replace(/^-/, ""), upper: lower.slice(1) } : { lower, upper };
  return { ...reading, quantity: { ...quantity, ...ends, change: isDown ? "down" : "up", relation: "difference" } };
}
