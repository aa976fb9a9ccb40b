import { arabic } from "../../mentions/roman";

/** Pieces of patterns for the calendar in Vietnamese; all are read without regard to case. */
export const edge = String.raw`(?<![\p{L}\p{M}\p{N}])`;
export const end = String.raw`(?![\p{L}\p{M}\p{N}])`;
/** A number that goes on ("5.000", "4,5", "3/4", "7%") is no day and no year. */
export const numberEnd = String.raw`(?![\p{L}\p{M}\p{N}%]|[.,/:]\p{N})`;
export const day = String.raw`(?:0?[1-9]|[12]\d|3[01])(?!\d)`;
export const month = String.raw`(?:0?[1-9]|1[0-2])(?!\d)`;
export const year = String.raw`(?:1\d|20|21)\d\d(?!\d)`;

export const monthWords: ReadonlyMap<string, number> = new Map([
  ["giêng", 1],
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["tư", 4],
  ["bốn", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mười một", 11],
  ["mười hai", 12],
  ["mười", 10],
  ["chạp", 12],
]);
/** The longer first: "mười hai" before "mười". */
export const monthWord = [...monthWords.keys()].sort((a, b) => b.length - a.length).join("|");

/** "9", "chín", "IX" → 9; `NaN` where it is none of them. */
export const smallNumber = (text: string): number =>
  monthWords.get(text.toLowerCase()) ?? (/^\d+$/.test(text) ? Number(text) : arabic(text.toUpperCase()));

/** "91" → 1991, "23" → 2023: two digits stand for the century that briefings speak of. */
export const fullYear = (text: string): number => {
  const value = Number(text);
  return text.length === 2 ? value + (value < 50 ? 2000 : 1900) : value;
};
