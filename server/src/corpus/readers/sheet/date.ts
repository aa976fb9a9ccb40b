import type { Language } from "../../../model/language";

export interface Day {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

/** A date in words, as far as its format shows it: "mm/yyyy" → "tháng 10/2023", "October 2023", "2023年10月"; "yyyy" → "2023". */
export function writeDay({ y, m, d }: Day, code: string, language: Language): string {
  const shown = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").toLowerCase();
  const isShown = {
    year: shown.includes("y") || shown.includes("e"),
    month: shown.includes("m"),
    day: shown.includes("d"),
  };
  if (isShown.day && isShown.month) {
    const day = { vi: `${d}/${m}`, en: `${d} ${monthName(m)}`, ja: `${m}月${d}日` };
    const full = { vi: `${d}/${m}/${y}`, en: `${d} ${monthName(m)} ${y}`, ja: `${y}年${m}月${d}日` };
    return (isShown.year ? full : day)[language];
  }
  if (isShown.month && isShown.year)
    return { vi: `tháng ${m}/${y}`, en: `${monthName(m)} ${y}`, ja: `${y}年${m}月` }[language];
  if (isShown.month) return { vi: `tháng ${m}`, en: monthName(m), ja: `${m}月` }[language];
  return { vi: `${y}`, en: `${y}`, ja: `${y}年` }[language];
}

const monthName = (month: number): string =>
  new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month - 1, 1));
