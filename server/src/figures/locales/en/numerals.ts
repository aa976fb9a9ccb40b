import { digits, type NumberWords, scales } from "../../numerals/words";

const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const teens = [
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const large = { thousand: 3, million: 6, billion: 9, trillion: 12, lakh: 5, crore: 7 };

export const numbers: NumberWords = {
  ...digits({
    zero: 0,
    nought: 0,
    naught: 0,
    nil: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
  }),
  ...Object.fromEntries(teens.map((word, index) => [word, { kind: "teen", value: 10 + index } as const])),
  ...Object.fromEntries(
    tens.flatMap((word, index) =>
      [word, `${word}-`].map((w) => [w, { kind: "tens", value: 20 + 10 * index } as const]),
    ),
  ),
  hundred: { kind: "times", value: 100 },
  hundreds: { kind: "times", value: 100 },
  "a hundred": { kind: "times", value: 100, alone: true },
  dozen: { kind: "pack", value: 12 },
  dozens: { kind: "pack", value: 12 },
  doz: { kind: "pack", value: 12 },
  dozs: { kind: "pack", value: 12 },
  "a dozen": { kind: "whole", value: "12", exponent: 0 },
  "a dozen of": { kind: "whole", value: "12", exponent: 0 },
  "tens of": { kind: "vague" },

  ...scales(large),
  ...scales({
    bn: 9,
    mn: 6,
    tn: 12,
    mil: 6,
    mln: 6,
    bln: 9,
    tln: 12,
    trn: 12,
    thousands: 3,
    millions: 6,
    billions: 9,
    trillions: 12,
    lakhs: 5,
    lac: 5,
    lacs: 5,
    crores: 7,
    cr: 7,
    koti: 7,
    kr: 7,
  }),
  ...Object.fromEntries(
    Object.entries(large).map(([word, exponent]) => [`a ${word}`, { kind: "scale", exponent, alone: true } as const]),
  ),
  ...Object.fromEntries(
    Object.entries(large).flatMap(([word, exponent]) =>
      (
        [
          ["half a", "0.5"],
          ["half", "0.5"],
          ["quarter", "0.25"],
          ["a quarter", "0.25"],
          ["three quarters", "0.75"],
        ] as const
      ).map(([part, value]) => [
        `${part} ${word}`,
        { kind: "whole", value: String(Number(value) * 10 ** exponent), exponent: exponent - 2 } as const,
      ]),
    ),
  ),
  "half a dozen": { kind: "whole", value: "6", exponent: 0 },
  "a couple of": { kind: "whole", value: "2", exponent: 0 },
  "a pair of": { kind: "whole", value: "2", exponent: 0 },
  and: { kind: "link" },
  "-": { kind: "link" },
  point: { kind: "point" },
  "and a half": { kind: "half", value: "0.5" },
  "and one half": { kind: "half", value: "0.5" },
  "and a quarter": { kind: "half", value: "0.25" },
  "and three quarters": { kind: "half", value: "0.75" },
};

export const timid = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "zero", "nil"];

export const glued = { b: 9, k: 3, K: 3, M: 6, B: 9, bn: 9, mn: 6, m: 6, tn: 12, Bn: 9, T: 12 };

/** They point at what was spoken of, and count nothing. */
export const definite = [
  "two countries",
  "two sides",
  "two leaders",
  "two nations",
  "two governments",
  "two ministers",
  "two prime ministers",
  "two parties",
  "one of",
  "one another",
];

/** "berths", "countries"; not "previous", "its" or "China's". */
export const plural =
  /^(?:\p{L}{2,}(?:[^aiosu'’]s|[^i]es|ies|ions|kilos|photos)|people|men|women|children|media|criteria)$/u;

export const pointing = [
  "the",
  "these",
  "those",
  "both",
  "all",
  "our",
  "its",
  "their",
  "other",
  "last",
  "next",
  "first",
  "of",
];

const ordinals = [
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
  "twenty-first",
];

const namedParts: readonly (readonly [string, number])[] = [
  ...ordinals.map((word, index) => [word, index + 3] as const),
  ["half", 2],
  ["quarter", 4],
  ["thirtieth", 30],
  ["fortieth", 40],
  ["fiftieth", 50],
  ["hundredth", 100],
  ["thousandth", 1000],
  ["millionth", 1e6],
  ["trillionth", 1e12],
];

const ones = ["first", "second", ...ordinals.slice(0, 7)];

/** "three twenty-fifths", "one hundred and fifth": denominators of two words. */
const compoundParts: readonly (readonly [string, number])[] = [
  ...tens.flatMap((ten, index) =>
    ones.flatMap((one, unit) => ["-", " "].map((sep) => [`${ten}${sep}${one}`, 20 + 10 * index + unit + 1] as const)),
  ),
  ...ones.flatMap((one, unit) =>
    ["one hundred ", "one hundred and "].map((hundred) => [`${hundred}${one}`, 101 + unit] as const),
  ),
];

/** "two thirds", "one - fourth", "five hundredths". */
export const denominators: Readonly<Record<string, number>> = Object.fromEntries(
  [...namedParts, ...compoundParts, ["halve", 2] as const].flatMap(([word, value]) =>
    [word, `${word}s`, `- ${word}`, `- ${word}s`, `-${word}`, `-${word}s`].map((form) => [form, value]),
  ),
);

/** "a third", "a hundredth". */
export const parts: Readonly<Record<string, number>> = Object.fromEntries(
  namedParts.map(([word, value]) => [`${/^e/.test(word) ? "an" : "a"} ${word}`, value]),
);

/** The shyest: they want a noun of two words, or people, or money behind them. */
export const shy: readonly string[] = [];

/** Words before a number that make it a name. */
export const noLabels: readonly string[] = [];

export const labels = ["no.", "number", "nos.", "#", "page", "chapter", "section", "room"];

/** Numbers only together with others. */
export const neverAlone: readonly string[] = [];
