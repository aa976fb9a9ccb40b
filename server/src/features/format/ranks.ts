import type { Language } from "../../model/language";

const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const viOrdinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

const suffixed = (rank: number): string => {
  const suffix = rank % 100 >= 11 && rank % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][rank % 10] ?? "th");
  return `${rank}${suffix}`;
};

/** "lớn nhất" → "lớn thứ 4"; "lớn thứ hai" → "lớn thứ ba", "lớn nhất"; "đứng thứ 3/143" keeps what follows. */
function vietnamese(text: string, rank: number): string | null {
  const normal = text.normalize("NFC");
  const numbered = /^(.*thứ\s*)(\d+|nhất|nhì|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(.*)$/isu.exec(normal);
  const [, head = "", old = "", tail = ""] = numbered ?? [];
  if (numbered && rank === 1) {
    const adjective = /^(.*(?:lớn|cao|nhiều|đông|mạnh|dài|rộng))\s+thứ\s*$/isu.exec(head);
    return adjective && !tail.startsWith("/")
      ? `${adjective[1]} nhất${tail}`
      : `${head}${/\d/.test(old) ? 1 : "nhất"}${tail}`;
  }
  if (numbered) return `${head}${/\d/.test(old) ? rank : (viOrdinals[rank - 1] ?? rank)}${tail}`;
  const top = /^(.*\S)\s+nhất$/su.exec(normal);
  return top && rank > 1 ? `${top[1]} thứ ${rank}` : null;
}

/** "4th" → "2nd"; "third largest" → "second largest", "largest"; "largest" → "second largest". */
function english(text: string, rank: number): string | null {
  const digit = /^(.*?)(\d+)(?:st|nd|rd|th)(.*)$/is.exec(text);
  if (digit) return `${digit[1]}${suffixed(rank)}${digit[3]}`;
  const word = new RegExp(`^(.*?)(${ordinals.join("|")})([ -]?)(.*)$`, "is").exec(text);
  const [, head = "", old = "", joint = "", tail = ""] = word ?? [];
  if (word && rank === 1 && /est$/i.test(tail)) return `${head}${tail}`;
  const written = ordinals[rank - 1] ?? suffixed(rank);
  if (word)
    return `${head}${/^[A-Z]/.test(old) ? written.charAt(0).toUpperCase() + written.slice(1) : written}${joint}${tail}`;
  return rank > 1 && /^\p{L}+est$/u.test(text) ? `${written} ${text}` : null;
}

/** "13位" → "2位"; "第3位" → "第2位"; "最大" → "2番目に大きい" is not ours to put into a sentence. */
function japanese(text: string, rank: number): string | null {
  const counted = /^(\D*)(\d+)(\s*(?:位|番目|番手).*)$/su.exec(text);
  return counted ? `${counted[1]}${rank}${counted[3]}` : null;
}

/** The draft's words for a rank, said of another rank; `null` where they cannot be. Ranks are whole and count from 1. */
export function writeRank(text: string, rank: number, language: Language): string | null {
  if (!Number.isInteger(rank) || rank < 1) return null;
  switch (language) {
    case "vi":
      return vietnamese(text, rank);
    case "en":
      return english(text, rank);
    case "ja":
      return japanese(text, rank);
  }
}
