import { AlignmentType, type INumberingOptions, LevelFormat } from "docx";
import type { Language } from "../model/language";

/** Names of the paper's three ways of counting. */
export const numbered = { headings: "headings", ordered: "ordered", bullets: "bullets" } as const;

type Format = (typeof LevelFormat)[keyof typeof LevelFormat];
type Levels = readonly (readonly [Format, string])[];

/**
 * Parts as each language's papers count them: Decree 30/2020/NĐ-CP has I, 1, a); English notes 1, 1.1, 1.1.1; Japanese public
 * papers (公用文作成の考え方, 2022) 第１, １, (1).
 */
const headings: Readonly<Record<Language, Levels>> = {
  vi: [
    [LevelFormat.UPPER_ROMAN, "%1."],
    [LevelFormat.DECIMAL, "%2."],
    [LevelFormat.LOWER_LETTER, "%3)"],
  ],
  en: [
    [LevelFormat.DECIMAL, "%1."],
    [LevelFormat.DECIMAL, "%1.%2"],
    [LevelFormat.DECIMAL, "%1.%2.%3"],
  ],
  ja: [
    [LevelFormat.DECIMAL_FULL_WIDTH, "第%1"],
    [LevelFormat.DECIMAL_FULL_WIDTH, "%2"],
    [LevelFormat.DECIMAL, "(%3)"],
  ],
};

const ordered: Levels = [
  [LevelFormat.DECIMAL, "%1."],
  [LevelFormat.LOWER_LETTER, "%2)"],
  [LevelFormat.LOWER_ROMAN, "%3."],
];

const bullets: Readonly<Record<Language, readonly string[]>> = {
  vi: ["-", "+", "•"],
  en: ["•", "–", "·"],
  ja: ["・", "－", "＊"],
};

const counting = (reference: string, levels: Levels, indent: (level: number) => number) => ({
  reference,
  levels: levels.map(([format, text], level) => ({
    level,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: indent(level), hanging: 360 } } },
  })),
});

export const numberingOf = (language: Language): INumberingOptions => ({
  config: [
    counting(numbered.headings, headings[language], () => 360),
    counting(numbered.ordered, ordered, (level) => 720 + level * 360),
    counting(
      numbered.bullets,
      bullets[language].map((sign) => [LevelFormat.BULLET, sign] as const),
      (level) => 720 + level * 360,
    ),
  ],
});
