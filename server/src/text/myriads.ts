import type Big from "big.js";

const groups = [
  { power: 12, word: "兆" },
  { power: 8, word: "億" },
  { power: 4, word: "万" },
  { power: 0, word: "" },
] as const;

/** A whole number in the groups of four digits that Japanese writes: 19223000000 → "192億2300万", 520154 → "52万154". */
export function inMyriads(value: Big): string {
  let rest = value;
  let text = "";
  for (const { power, word } of groups) {
    const unit = `1e${power}`;
    const count = rest.div(unit).round(0, 0);
    rest = rest.minus(count.times(unit));
    if (count.gt(0)) text += `${count.toFixed()}${word}`;
  }
  return text || "0";
}
