import Big from "big.js";
import type { Quantity } from "../../model/quantity";
import { isCurrency } from "../../model/unit";
import type { Prose, Sentence } from "../../text/prose";
import type { Grammar } from "../grammar";
import { fold } from "../phrases";
import { type Reading, readQuantities } from "../quantities";
import { headsBeside, headsOf, isCompared, isCounting, isHead, isRate, speaksOf, textOf } from "./heads";

// "Kim ngạch (tỷ USD)", "Trade, USD billion", "金額（億ドル）", "Đơn vị tính: triệu USD": in brackets, behind a comma or a colon.
const unitParts = /[(（]([^()（）]{1,60})[)）]|([,:;、：，])\s*([^,:;、：，()（）]{1,40})/gu;

// "（単位：億円、％）": what stands before the unit in its brackets.
const label = /^(?:đơn vị(?: tính)?|đvt|đv|units?|単位)(?![\p{L}\p{M}])\s*[:：]?\s*/iu;

// "1000 USD", "1.000 tấn": a round number before the unit is its scale.
const thousands = /^1(?:[., ]?000)(?=\s)\s*/;

/** Words that may be a unit. `isTold`: where heads tell it, so that what is counted may stand there too ("Số dự án (dự án)"). */
interface Candidate {
  readonly words: string;
  readonly isTold: boolean;
}

/** Where the unit of the cells below or beside a head may stand: in its brackets, behind a colon or comma; else all of it. */
function candidatesIn(head: string): Candidate[] {
  const found = [...head.matchAll(unitParts)];
  const inside = found.flatMap(([, inner]) => inner?.replace(label, "").split(/[,;、，]|\s(?:và|and)\s/) ?? []);
  const behind = found.flatMap(([, , mark, words]) => (words ? [{ words, isTold: /[:：]/.test(mark ?? "") }] : []));
  const whole = [head.replace(label, ""), ...(/[%％]/.test(head) ? ["%"] : [])];
  return [
    ...inside.map((words) => ({ words, isTold: true })),
    ...behind,
    ...whole.map((words) => ({ words, isTold: false })),
  ]
    .map(({ words, isTold }) => ({ words: words.trim(), isTold }))
    .filter(({ words }) => words !== "" && words.length <= 40)
    .filter(({ words }) => !/\d/.test(words.replace(thousands, "").replace(/m[23]$/, "")));
}

// By itself a head is rather a time or a thing than the unit of either: "Năm", "Ngày".
const isOfTime = (unit: string): boolean => /^(?:year|quarter|month|week|day|hour|minute|second)$/.test(unit);

const kept = new WeakMap<Prose, Map<string, readonly string[]>>();

/** The units that a head names, each found by trial; looked for once, for all cells of its column or table. */
function unitsAt(prose: Prose, at: number, grammar: Grammar, language: string): readonly string[] {
  const known = kept.get(prose) ?? new Map<string, readonly string[]>();
  kept.set(prose, known);
  const key = `${language} ${at}`;
  const units =
    known.get(key) ??
    candidatesIn(textOf(prose, at)).flatMap(({ words, isTold }) => {
      const unit = withUnit("2", words, grammar)?.unit;
      return unit !== undefined && (isTold || (unit !== "count" && !isOfTime(unit))) ? [words] : [];
    });
  known.set(key, units);
  return units;
}

/** What follows a number in a cell and is no part of it: "(*)", "¹", "※1", "(1)", "p" for preliminary. */
const marks = /\s*(?:[*※]+\d?|[†‡¹²³⁴]+|\((?:\*+|\d{1,2}|[a-z])\)|(?<=\d)[per])\s*$/;

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

// "(1,660)": a loss to bookkeepers, a part or a rate to others.
const bracketed = /^[(（]\s*((?=[^)）]{3})\d[\d.,]*)\s*[)）]$/;

const percent = /[%％]|phần trăm|per ?cent/iu;

/**
 * What a table's cell states, where its heads give its number a unit: "47,6" under "Kim ngạch (tỷ USD)" → 47600000000 USD;
 * "2011" under "triệu USD" is no year. A rate ("% change", 前年比) takes no unit of money that is said elsewhere.
 * `null`: the sentence is read by itself.
 */
export function readCell(
  prose: Prose,
  sentence: Sentence,
  grammar: Grammar,
  isMoney: (head: string) => boolean,
): Reading | null {
  const { block: index, start, end, language } = sentence;
  const block = prose.blocks[index];
  if (block?.kind !== "tableCell" || start > block.start || end < block.end || isHead(prose, index)) return null;
  const written = prose.view.text.slice(start, end);
  const [, inner] = bracketed.exec(written) ?? [];
  const text = inner ?? written.replace(marks, "").trimEnd();
  if (!/\d/.test(text) || text.length > 60) return null;
  const heads = headsOf(prose, index);
  if (!heads) return null;
  const { column, rows } = heads;
  const unitFrom = (places: readonly (number | null)[], accepts: (words: string) => boolean): Quantity | null => {
    for (const place of places)
      for (const words of place === null ? [] : unitsAt(prose, place, grammar, language).filter(accepts)) {
        const quantity = withUnit(text, words, grammar);
        if (quantity) return quantity;
      }
    return null;
  };
  const isAny = (): boolean => true;
  const isPercent = (words: string): boolean => percent.test(words);
  const isOfRate = (place: number | null): boolean => isRate(textOf(prose, place));
  const above = heads.title === null ? heads.captions : [...heads.captions, heads.title];
  // "| Kim ngạch (tỷ USD) | Xuất khẩu | Nhập khẩu |": what is worth money is so in the currency said beside it.
  const beside = (): Quantity | null => {
    if (column === null || unitsAt(prose, column, grammar, language).length > 0 || !isMoney(textOf(prose, column)))
      return null;
    const shared = unitFrom(headsBeside(prose, column), isAny);
    return shared && isCurrency(shared.unit) ? shared : null;
  };
  const ofRate = (own: readonly (number | null)[], others: readonly (number | null)[]): Quantity | null =>
    unitFrom(own, isPercent) ?? unitFrom(own, isAny) ?? unitFrom(others, isPercent);
  // "triệu USD, %" above a table: the percent is that of its rates.
  const ofAmount = (): Quantity | null =>
    unitFrom([column, ...rows, ...above], (words) => !isPercent(words)) ??
    unitFrom([column, ...rows, ...above], isAny) ??
    beside();
  const ratesInRow = rows.filter(isOfRate);
  const quantity = isOfRate(column)
    ? ofRate([column], [...rows, ...above])
    : ratesInRow.length > 0
      ? ofRate(ratesInRow, [column, ...above])
      : ofAmount();
  if (!quantity) return null;
  // Money said above the table, or in another head, is no unit of what is counted.
  const counts = [column, ...rows].find((place) => isCounting(textOf(prose, place)));
  if (counts !== undefined && isCurrency(quantity.unit) && !unitFrom([counts], isAny)) return null;
  const from = start + (inner === undefined ? 0 : written.indexOf(inner));
  const read = inner === undefined ? quantity : { ...quantity, ambiguous: "brackets may mean a minus" };
  return movedByHead({ start: from, end: from + text.length, quantity: read }, prose, index);
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
  if (lower === null || upper === null) return reading;
  const isDown = lower.startsWith("-");
  // Of a ratio and a growth only the latter falls below nought.
  const isGrowth = texts.some((head) => speaksOf("growth", head) || (isDown && isCompared(head)));
  if (!isGrowth) return reading;
  const ends = isDown ? { lower: upper.replace(/^-/, ""), upper: lower.slice(1) } : { lower, upper };
  return { ...reading, quantity: { ...quantity, ...ends, change: isDown ? "down" : "up", relation: "difference" } };
}
