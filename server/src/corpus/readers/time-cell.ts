import type { Written } from "./markdown";

/** How a bare number under such a head is written out. */
const heads: Readonly<Record<string, (number: number) => string>> = {
  tháng: (number) => `Tháng ${number}`,
  quý: (number) => `Quý ${number}`,
  month: (number) => monthNames.format(Date.UTC(2000, number - 1, 1)),
  quarter: (number) => `Q${number}`,
  月: (number) => `${number}月`,
  四半期: (number) => `第${number}四半期`,
};

const monthNames = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });

/** "10" under "Tháng" → "Tháng 10"; what says by itself that it is a month or quarter stays as it is. */
export function withTime(cell: Written, head: string): Written {
  const words = heads[head.trim().toLowerCase()];
  const isNumber = /^(?:0?[1-9]|1[0-2])$/.test(cell.text.trim());
  return words && isNumber ? { ...cell, text: words(Number(cell.text)) } : cell;
}
