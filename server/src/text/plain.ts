import type { Span } from "../model/span";
import { markIn } from "./ignored";
import { type Layout, outside, type Piece } from "./layout";
import { listMark } from "./list-mark";
import { marksIn } from "./marks";
import { tableOf } from "./plain-table";

interface Line extends Span {
  readonly text: string;
}

/** Paragraphs as runs of lines between blank ones; a line's white space is left out, and so are lines that are marks. */
function groupsOf(text: string, from: number): { readonly groups: Line[][]; readonly marks: Line[] } {
  const groups: Line[][] = [];
  const marks: Line[] = [];
  let group: Line[] = [];
  for (const match of text.slice(from).matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const trimmed = match[0].trim();
    if (trimmed) {
      const start = from + match.index + (match[0].length - match[0].trimStart().length);
      (markIn(trimmed) === null ? group : marks).push({ start, end: start + trimmed.length, text: trimmed });
    } else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  return { groups, marks };
}

const finalStop = /[.!?…:;。！？：；]["'”’)\]」』）]*$/u;

/** Was the paragraph broken into lines of one width (mail, text out of a PDF), rather than written a paragraph a line? */
function isWrapped(lines: readonly Line[]): boolean {
  const broken = lines.slice(0, -1);
  const width = Math.max(...lines.slice(0, 500).map((line) => line.text.length));
  if (broken.length === 0 || width > 130 || width < 30) return false;
  if (broken.some((line) => line.text.length < width * 0.7) || lines.some((line) => listMark(line.text) > 0))
    return false;
  const isOpen = (line: Line, next: Line | undefined): boolean =>
    !finalStop.test(line.text) && /^[\p{Ll}\p{Lo}\d("]/u.test(next?.text ?? "");
  const open = broken.filter((line, index) => isOpen(line, lines[index + 1])).length;
  return open * 2 >= broken.length;
}

const bodyOf = (line: Line): { readonly span: Span; readonly isItem: boolean } => {
  const mark = listMark(line.text);
  return { span: { start: line.start + mark, end: line.end }, isItem: mark > 0 && mark < line.text.length };
};

const isTitle = (line: Line): boolean =>
  line.text.length <= 200 && !finalStop.test(line.text) && /\p{L}/u.test(line.text);

/** What stands right above may be a table's caption. */
const above = (pieces: readonly Piece[]): number | null =>
  pieces.at(-1)?.kind === "paragraph" ? pieces.length - 1 : null;

/**
 * Lays out plain text from an offset on: a block a line, or a paragraph where it was broken to one width; list marks left
 * out, tables by pipe or tab, a first line or a short lone line without a final stop as heading.
 */
export function readPlain(text: string, from: number): Layout {
  const pieces: Piece[] = [];
  const { groups, marks } = groupsOf(text, from);
  let lead: number | null = groups.length > 0 ? outside : null;
  for (const [g, group] of groups.entries()) {
    const [first] = group;
    const last = group.at(-1);
    const cells = tableOf(group, pieces.length, above(pieces));
    if (cells) for (const cell of cells) pieces.push(cell);
    else if (first && last && isWrapped(group)) {
      lead = pieces.push({ kind: "paragraph", start: first.start, end: last.end, leadIn: null }) - 1;
    } else
      for (const [l, line] of group.entries()) {
        const { span, isItem } = bodyOf(line);
        const alone = group.length === 1 && line.text.length <= 120 && g + 1 < groups.length;
        const opening = g === 0 && l === 0 && (groups.length > 1 || group.length > 1);
        if ((alone || opening) && !isItem && isTitle(line))
          pieces.push({ kind: "heading", depth: opening ? 1 : 2, ...span, leadIn: null });
        else if (isItem) pieces.push({ kind: "listItem", ...span, leadIn: lead });
        else {
          const index = pieces.push({ kind: "paragraph", ...span, leadIn: null }) - 1;
          lead = /[:：]$/.test(line.text) ? index : null;
        }
      }
  }
  const edits = [...marksIn(text, from), ...marks.map(({ start, end }) => ({ start, end, text: "" }))];
  return { pieces, edits: edits.sort((a, b) => a.start - b.start) };
}
