import { eastAsianWidth } from "get-east-asian-width";
import type { Span } from "../model/span";
import { printable } from "./printable";

/** One line of a text with a span marked in it, cut to a width; `before` and `after` carry "…" where they were cut. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

// A letter with the marks that stand on it: what is cut and counted as one.
const clusters = /\P{M}\p{M}*|\p{M}+/gu;

const clusterWidth = (cluster: string): number => eastAsianWidth(cluster.codePointAt(0) ?? 0);

/** Columns that a text takes in a terminal: Japanese takes two a character (Unicode Annex 11). */
export function columns(text: string): number {
  let width = 0;
  for (const [cluster] of text.matchAll(clusters)) width += clusterWidth(cluster);
  return width;
}

/** As much of a text as fits, from its start or its end, cut between words where words are spaced. */
function cutTo(text: string, width: number, keep: "start" | "end"): string {
  if (columns(text) <= width) return text;
  const all = text.match(clusters) ?? [];
  if (keep === "end") all.reverse();
  const kept: string[] = [];
  let used = 1; // the ellipsis
  for (const cluster of all) {
    used += clusterWidth(cluster);
    if (used > width) break;
    kept.push(cluster);
  }
  // A cut inside a spaced word goes back to the space before it, unless that costs half of the room.
  const space = kept.lastIndexOf(" ");
  if (space > kept.length / 2) kept.length = space;
  return keep === "end" ? `…${kept.reverse().join("").trimStart()}` : `${kept.join("").trimEnd()}…`;
}

const isBreak = (text: string, index: number): boolean => /[\n\r\u2028\u2029]/.test(text[index] ?? "\n");

/**
 * The line of `text` that holds `span`, within `width` columns, the span always whole.
 *
 * excerpt("… đạt gần 73 tỷ USD. Xuất khẩu …", { start: 6, end: 20 }, 30) → { before: "… đạt ", marked: "gần 73 tỷ USD", after: ". Xuất…" }
 */
export function excerpt(text: string, { start, end }: Span, width: number): Excerpt {
  // Long lines are the rule (a paragraph a line): look no further than can be shown.
  const from = Math.max(0, start - width);
  const to = Math.min(text.length, end + width);
  let first = start;
  while (first > from && !isBreak(text, first - 1)) first--;
  let last = end;
  while (last < to && !isBreak(text, last)) last++;
  const before = printable(text.slice(first, start));
  const marked = printable(text.slice(start, end));
  const after = printable(text.slice(end, last));
  const room = Math.max(20, width - columns(marked));
  const cutBefore = first === from && from > 0 ? `…${before}` : before.trimStart();
  const left = cutTo(cutBefore, Math.max(room - columns(after), Math.ceil(room * 0.6)), "end");
  return { before: left, marked, after: cutTo(after.trimEnd(), Math.max(room - columns(left), 1), "start") };
}
