import { digits, type NumberWords, scales } from "../../numerals/words";

export const numbers: NumberWords = {
  ...digits({
    〇: 0,
    零: 0,
    ゼロ: 0,
    一: 1,
    二: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    壱: 1,
    弐: 2,
    参: 3,
    叁: 3,
  }),
  十: { kind: "times", value: 10, alone: true },
  百: { kind: "times", value: 100, alone: true },
  千: { kind: "times", value: 1000, alone: true },
  ダース: { kind: "times", value: 12 },
  半ダース: { kind: "whole", value: "6", exponent: 0 },
  ...scales({ 万: 4, 萬: 4, 億: 8, 兆: 12, 京: 16 }),
  点: { kind: "point" },
  "・": { kind: "point" },
  余: { kind: "odd" },
  余り: { kind: "odd" },
  あまり: { kind: "odd" },
};

export const timid = [
  "〇",
  "零",
  "一",
  "二",
  "三",
  "四",
  "五",
  "六",
  "七",
  "八",
  "九",
  "十",
  "百",
  "千",
  "壱",
  "弐",
  "参",
  "叁",
];

export const glued = { k: 3, K: 3, M: 6, B: 9 };

/** They point at what was spoken of, and count nothing. */
export const definite = ["一方", "二国", "一部", "一般", "一層", "一環", "両国"];
