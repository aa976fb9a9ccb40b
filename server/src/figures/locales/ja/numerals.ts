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
  ...digits({
    いち: 1,
    に: 2,
    さん: 3,
    よん: 4,
    し: 4,
    ご: 5,
    ろく: 6,
    ろっ: 6,
    なな: 7,
    しち: 7,
    はち: 8,
    はっ: 8,
    きゅう: 9,
    いっ: 1,
  }),
  じゅう: { kind: "times", value: 10, alone: true },
  ひゃく: { kind: "times", value: 100, alone: true },
  びゃく: { kind: "times", value: 100 },
  ぴゃく: { kind: "times", value: 100 },
  せん: { kind: "times", value: 1000, alone: true },
  ぜん: { kind: "times", value: 1000 },
  まん: { kind: "scale", exponent: 4 },
  おく: { kind: "scale", exponent: 8 },
  十: { kind: "times", value: 10, alone: true },
  百: { kind: "times", value: 100, alone: true },
  千: { kind: "times", value: 1000, alone: true },
  ダース: { kind: "pack", value: 12 },
  数: { kind: "vague" },
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

export const glued = { k: 3, K: 3, M: 6, B: 9, G: 9 };

/** They point at what was spoken of, and count nothing. */
export const definite = [
  "1人当たり",
  "一人当たり",
  "1人あたり",
  "一人あたり",
  "一方",
  "二国",
  "一部",
  "一般",
  "一層",
  "一環",
  "両国",
];

/** The shyest: they want a noun of two words, or people, or money behind them. */
export const shy: readonly string[] = [];

/** Words before a number that make it a name. */
export const labels: readonly string[] = [];
export const noLabels: readonly string[] = [];

/** Numbers only together with others. */
export const neverAlone: readonly string[] = [
  "いち",
  "に",
  "さん",
  "よん",
  "し",
  "ご",
  "ろく",
  "ろっ",
  "なな",
  "しち",
  "はち",
  "はっ",
  "きゅう",
  "いっ",
  "じゅう",
  "せん",
  "ひゃく",
  "数",
];
