import type { Span } from "../model/span";

/** A part of a sentence that says one thing; `joint` is what it begins behind: "," ";" "(" "trong đó" "while" "、" …, "" for the first. */
export interface Clause extends Span {
  readonly joint: string;
}

const words = [
  // Vietnamese
  "trong đó",
  "trong khi(?: đó)?",
  "riêng",
  "bao gồm",
  "gồm(?: có)?",
  "nhưng",
  "tuy nhiên",
  "đồng thời",
  "ngoài ra",
  // English
  "of which",
  "while",
  "whereas",
  "although",
  "but",
  "including",
  "however",
  "compared with",
  "followed by",
].join("|");
const japanese = "そのうち|このうち|うち|一方で?|ただし|また";
const joints = new RegExp(
  [
    // Not the comma of "19,2" or "2.812,8".
    `[,;:]\\s+(?:(?:${words})(?![\\p{L}\\p{M}\\p{N}]),?:?\\s*)?`,
    `[、；：](?:${japanese})?[、は]?`,
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${words})(?![\\p{L}\\p{M}\\p{N}])[,:]?\\s*`,
    `\\s[-–—]\\s`,
    `\\s*[()（）]\\s*`,
  ].join("|"),
  "giu",
);

/**
 * Clauses of a sentence, in order, white space and joints left out.
 *
 * "Xuất khẩu đạt 19,2 tỷ USD, giảm 4%; trong đó dệt may đạt 3,3 tỷ" → "Xuất khẩu đạt 19,2 tỷ USD", "giảm 4%", "dệt may đạt 3,3 tỷ".
 */
export function clauses(text: string, sentence: Span): Clause[] {
  const body = text.slice(sentence.start, sentence.end);
  const found: Clause[] = [];
  let from = 0;
  let joint = "";
  const close = (to: number): void => {
    const end = from + body.slice(from, to).trimEnd().length;
    if (/[\p{L}\p{N}]/u.test(body.slice(from, end)))
      found.push({ start: sentence.start + from, end: sentence.start + end, joint });
  };
  for (const match of body.matchAll(joints)) {
    close(match.index);
    from = match.index + match[0].length;
    joint = match[0]
      .trim()
      .replace(/^[,;:、；：]\s*(?=\S)|(?<=\S)[,:]$/gu, "")
      .toLowerCase();
  }
  close(body.length);
  return found;
}
