import type { Language } from "../model/language";

// What stands before these belongs to what stands behind: "khoa nhi của bệnh viện", "the children's ward of the hospital", "病院の小児科は".
const belonging: Readonly<Record<Language, RegExp>> = {
  vi: /^(?<part>(?:[\p{L}\p{M}]+ ){1,5})(?:của|thuộc) /iu,
  en: /^(?:the |an? |its )?(?<part>(?:[\p{L}\p{M}'’-]+ ){1,5})(?:of|at) (?=\p{L})/iu,
  ja: /^[^、。の]{1,20}の(?<part>[\p{Script=Han}\p{Script=Katakana}ー]{2,12})(?:は|が|に|で|には|では)/u,
};

// "The number of beds of …", "a rise of about 30 percent": amounts, and no parts of anything.
const amounts = new Set(
  "number total value amount share rate rise increase decrease fall drop majority average volume số lượng tổng mức tỷ lệ".split(
    " ",
  ),
);

/** The words of the part that the beginning of a clause speaks of; none where it speaks of no part, or of an amount. */
function partIn(clause: string, language: Language): readonly string[] {
  const part = belonging[language].exec(clause.trimStart().normalize("NFC"))?.groups?.part?.trim() ?? "";
  const words = part.toLowerCase().split(" ");
  return part === "" || words.some((word) => amounts.has(word)) ? [] : words;
}

const holds = (text: string, words: readonly string[], language: Language): boolean => {
  if (language === "ja") return words.some((word) => text.includes(word));
  const all = new Set(text.toLowerCase().match(/[\p{L}\p{M}]+/gu));
  return words.some((word) => all.has(word));
};

/** A clause up to its figure, and all that its side says. */
export interface Telling {
  readonly clause: string;
  readonly all: string;
}

/**
 * Does one side speak of a part of the other's whole that the other never names? "Khoa nhi của bệnh viện có 120 giường" says nothing
 * against "Bệnh viện có 850 giường".
 */
export const isOfAnotherPart = (ours: Telling, theirs: Telling, language: Language): boolean =>
  [
    [ours, theirs],
    [theirs, ours],
  ].some(([one, other]) => {
    const part = one ? partIn(one.clause, language) : [];
    return part.length > 0 && other !== undefined && !holds(other.all.normalize("NFC"), part, language);
  });
