/** Pieces of patterns for the calendar in English; all are read without regard to case unless said otherwise. */
export const edge = String.raw`(?<![\p{L}\p{M}\p{N}])`;
export const end = String.raw`(?![\p{L}\p{M}\p{N}])`;
/** A number that goes on ("5,000", "4.5", "7%") is no day and no year. */
export const numberEnd = String.raw`(?![\p{L}\p{M}\p{N}%]|[.,/:]\p{N})`;
export const year = String.raw`(?:1[5-9]|20|21)\d\d(?!\d)`;
export const day = String.raw`(?:0?[1-9]|[12]\d|3[01])(?!\d)`;

const names = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

/** Months as names: capitalised, in full or cut short, so that "may" and "march" stay the verbs they are. */
export const month = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|Jun(?:e|\.)?|Jul(?:y|\.)?|Aug(?:ust|\.)?|Sep(?:tember|t\.?|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?![\p{L}\p{N}])`;

/** "Sept." → 9. */
export const monthOf = (text: string): number =>
  names.findIndex((name) => name.startsWith(text.toLowerCase().slice(0, 3))) + 1;

const counts = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const ordinals = ["first", "second", "third", "fourth"];

export const count = String.raw`(?:\d{1,2}|${counts.join("|")})`;
export const countOf = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : counts.indexOf(text.toLowerCase()) + 1;

/** "third", "3rd" → 3; "last" and "final" → 4. */
export const quarterOf = (text: string): number =>
  /^\d/.test(text) ? Number.parseInt(text, 10) : ordinals.indexOf(text.toLowerCase()) + 1 || 4;
