import type { Span } from "../model/span";
import { isAbbreviation } from "./abbreviations";
import { listMark } from "./list-mark";

// Where a sentence may end: stops with the brackets and quotes that close on them, and line ends.
const candidate = /(?:[.!?…]|。)+["')\]»」』）]*|\n\s*/gu;

const lower = /^\p{Ll}/u;
// A name, number or quotation opens the next sentence.
const gluedStart = /^(?:\p{Lu}[\p{Ll}\p{M}]|[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}])/u;
const gluedEnd = /(?:[\p{Ll}\p{M}]{2}|\p{Lu}{3}|\d|[%)"»]|[\u3040-\u9fff](?=[!?]))[.!?…]+["')\]»]*$/u;
// "20. 5. 2014" at its first stop and at its second.
const spacedDate: readonly [before: RegExp, after: RegExp][] = [
  [/(?<!\d)\d{1,2}\.$/, /^ \d{1,2}\. ?\d{4}(?!\d)/],
  [/(?<!\d)\d{1,2}\. \d{1,2}\.$/, /^ \d{4}(?!\d)/],
];
// A credit closes a caption, whether or not a stop follows: "… tại Hà Nội (Ảnh: TTXVN) Chiều 13/8, …"
const credit = /\((?:Ảnh|Nguồn|Nguồn ảnh|Photo|Source|Image|写真|出典|提供)\s*[:：][^()\n]{1,60}\)(?=\s+\p{Lu})/giu;
// Quoted words go on with what was said of them: 「…した。」と述べた.
const quotedGoesOn = /^[とのがをにはもや、]/u;

/** Nobody writes a longer sentence; what is one (a dump of data) is read in parts, for its figures are held against each other. */
const longest = 3000;

/** Lines at most this long end what they say; longer ones were broken to fit. */
const shortLine = 50;

// "2009: 13,8 tỷ USD" below "2008: 16,8 tỷ USD"; 輸入 2兆円 below 輸出 3兆円, which no capital tells.
const namedByYear = /^(?:19|20)\d\d年?\s?[:：]/;
const wideStart = /^[\p{Script=Han}\p{Script=Katakana}（・]/u;
/** Lines of Japanese that were broken to fit are longer. */
const shortWideLine = 25;

/** Rows of a list without marks: two short lines that each hold a figure of their own. */
function isNextRow(line: string, next: string): boolean {
  if (!/\d/.test(line) || !/\d/.test(next) || /[,;、]\s*$/.test(line)) return false;
  if (namedByYear.test(next)) return line.length <= shortLine;
  return wideStart.test(next) && line.length <= shortWideLine && next.length <= shortWideLine;
}

function endsAtLine(text: string, from: number, at: number, next: number): boolean {
  if (text.slice(at, next).split("\n").length > 2) return true;
  if (listMark(text.slice(next, next + 24)) > 0) return true;
  const line = text.slice(Math.max(from, text.lastIndexOf("\n", at - 1) + 1), at);
  const [below = ""] = text.slice(next, next + shortLine * 2).split("\n", 1);
  if (isNextRow(line, below)) return true;
  return line.length <= shortLine && !/[,;]\s*$/.test(line) && /^(?:\p{Lu}|["(])/u.test(text.slice(next, next + 2));
}

function endsAtStop(text: string, mark: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, end - 24), end);
  const after = text.slice(end, end + 24);
  if (mark.startsWith("。")) return !(/[」』）)]$/u.test(mark) && quotedGoesOn.test(after));
  if (after === "") return true;
  const rest = after.trimStart();
  if (rest === after) return gluedStart.test(after) && gluedEnd.test(before) && !isAbbreviation(text, end, ` ${after}`);
  if (lower.test(rest)) return false;
  if (!mark.startsWith(".") || mark.startsWith("..")) return true;
  if (spacedDate.some(([left, right]) => left.test(before) && right.test(after))) return false;
  return !isAbbreviation(text, at + 1, after);
}

/**
 * Sentences of one block, white space and list marks left out, in order.
 *
 * "TP. Hồ Chí Minh đạt 19,2 tỷ USD. Giảm 4%." → two; a stop that the writer glued ("…USD.Trong đó") ends one as well, a
 * line broken to fit ends none. Linear: every place is looked at once, with two dozen characters either side.
 */
export function splitSentences(text: string, block: Span): Span[] {
  const body = text.slice(block.start, block.end);
  const found: Span[] = [];
  let from = 0;
  const open = (at: number): void => {
    from = at + (body.slice(at, at + 200).match(/^\s*/)?.[0].length ?? 0);
    from += listMark(body.slice(from, from + 24));
  };
  const close = (to: number): void => {
    while (to - from > longest) {
      const space = body.slice(from, from + longest).lastIndexOf(" ");
      closeAt(from + (space > 0 ? space : longest));
    }
    closeAt(to);
  };
  const closeAt = (to: number): void => {
    const piece = body.slice(from, to).trimEnd();
    const start = from + piece.length - piece.trimStart().length;
    if (start < from + piece.length) found.push({ start: block.start + start, end: block.start + from + piece.length });
    open(to);
  };
  const credits = Array.from(body.matchAll(credit), (match) => match.index + match[0].length);
  open(0);
  for (const match of body.matchAll(candidate)) {
    const end = match.index + match[0].length;
    while (credits[0] !== undefined && credits[0] <= match.index) close(credits.shift() ?? 0);
    if (end <= from) continue;
    const isLine = match[0].startsWith("\n");
    if (isLine ? endsAtLine(body, from, match.index, end) : endsAtStop(body, match[0], match.index, end)) close(end);
  }
  for (const at of credits) close(at);
  close(body.length);
  return found;
}
