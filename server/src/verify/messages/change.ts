import type { Language } from "../../model/language";
import type { Change } from "../../model/quantity";

const words: Readonly<Record<Language, Readonly<Record<Change, string>>>> = {
  vi: { up: "tăng", down: "giảm", flat: "không đổi" },
  en: { up: "up", down: "down", flat: "unchanged" },
  ja: { up: "増加", down: "減少", flat: "横ばい" },
};

/** Which way a figure moves, in a word: "tăng"; empty where it does not say. */
export const changeInWords = (change: Change | null, language: Language): string =>
  change === null ? "" : words[language][change];

/** Words with a space between them, the empty ones left out. */
export const joined = (...words: readonly string[]): string => words.filter((word) => word !== "").join(" ");
