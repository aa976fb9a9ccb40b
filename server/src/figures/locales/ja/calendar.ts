/** Pieces of patterns for the calendar in Japanese; the view has made digits half-width and wave dashes "~". */
const kanji = "〇一二三四五六七八九十";
export const number = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3})`;
export const dash = String.raw`\s?(?:[~〜～\-―—]|から|より)\s?`;

/** "十二" → 12, "二〇二三" → 2023, "元" → 1, "25" → 25. */
export function small(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === "元") return 1;
  if (!text.includes("十")) return Number([...text].map((sign) => kanji.indexOf(sign)).join(""));
  const [tens = "", ones = ""] = text.split("十");
  return (tens ? kanji.indexOf(tens) : 1) * 10 + (ones ? kanji.indexOf(ones) : 0);
}

// The year before each era's first (Era Name Act and its forerunners): 令和1 = 2019.
const eras: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };

/** A year with its sign: "2024年", "令和6年", "昭和四十八年", "二〇二三年". Groups `era`, `y`. */
export const year = String.raw`(?:(?<era>明治|大正|昭和|平成|令和)\s?(?<e>\d{1,2}|[元一二三四五六七八九十]{1,3})|(?<y>(?:1[5-9]|20|21)\d\d|[一二][〇一二三四五六七八九]{3}))\s?年`;

export const yearOf = ({
  era,
  e,
  y,
}: {
  readonly era?: string | undefined;
  readonly e?: string | undefined;
  readonly y?: string | undefined;
}): number | undefined => {
  if (era !== undefined && e !== undefined) return (eras[era] ?? 0) + small(e);
  return y === undefined ? undefined : small(y);
};
