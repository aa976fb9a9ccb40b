import { listMark } from "../../../text/list-mark";
import { glue, isWide, type Row } from "./fragment";
import { textOf } from "./table";

/** Lines of one paragraph, heading or list item put together again. */
export interface Paragraph {
  readonly kind: "paragraph" | "heading" | "item";
  readonly text: string;
  readonly size: number;
}

/** The font that most letters of a document are set in, and how far its lines stand apart. */
export interface Body {
  readonly font: string;
  readonly size: number;
  readonly pitch: number;
}

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly isPlain: boolean;
}

const finalStop = /[.!?…:;。！？：；][)"”'’»」』）\]]*$/u;
const bullet = /^[•◦▪‣●○■□➢✓❖]\s*|^[-–—+]\s+/u;

function lineOf(row: Row, body: Body): Line {
  const [first] = row;
  const longest = row.reduce((most, one) => (one.text.length > most.text.length ? one : most));
  return {
    text: textOf(row),
    left: first?.left ?? 0,
    right: row.at(-1)?.right ?? 0,
    y: first?.y ?? 0,
    size: longest.size,
    isPlain: longest.font === body.font && longest.size <= body.size * 1.1,
  };
}

/** Did this line end because the next word found no room, rather than because the paragraph was over? */
function isFull(line: Line, next: Line, edge: number): boolean {
  const word = isWide(next.text.at(0) ?? "") ? 1 : (/^\S+/.exec(next.text)?.[0].length ?? 1);
  const widthOfLetter = (next.right - next.left) / Math.max(1, next.text.length);
  return line.right + (word + 1) * widthOfLetter > edge - line.size * 0.2;
}

/** Do two lines belong to one paragraph? */
function isJoined(line: Line, next: Line, edge: number, body: Body): boolean {
  const gap = next.y - line.y;
  const pitch = body.pitch * Math.max(1, next.size / body.size);
  if (gap > pitch * 1.3 + 1 || gap < 0) return false;
  if (Math.abs(line.size - next.size) > 1 || line.isPlain !== next.isPlain) return false;
  if (bullet.test(next.text) || listMark(next.text) > 0) return false;
  // An indent begins a paragraph; a line further out goes on with one whose first was indented, or with an item.
  if (next.left > line.left + line.size * 0.8 && !bullet.test(line.text) && listMark(line.text) === 0) return false;
  return isFull(line, next, edge) || (/^\p{Ll}/u.test(next.text) && !finalStop.test(line.text));
}

/** The usual distance of two lines: a fourth of all distances is no larger, for paragraphs and headings stand further apart. */
export function pitchOf(pages: readonly (readonly Row[])[], size: number): number {
  const gaps = pages.flatMap((rows) =>
    rows.slice(1).map((row, index) => (row[0]?.y ?? 0) - (rows[index]?.[0]?.y ?? 0)),
  );
  const usual = gaps.filter((gap) => gap > size * 0.9 && gap < size * 3).sort((a, b) => a - b);
  const fourth = usual[Math.floor(usual.length / 4)] ?? size * 1.5;
  // A page of one-line paragraphs has no other distances.
  return usual.length < 12 ? Math.min(fourth, size * 1.7) : fourth;
}

/**
 * Puts two lines of one text together: a word that was divided is whole again; Chinese and Japanese get no space.
 *
 * @param known words with hyphens that the document has within a line, such as "long-term"
 * @example "inter-" + "national" → "international"; "2021-" + "2025" → "2021-2025"
 */
export function joinLines(before: string, after: string, known: ReadonlySet<string>): string {
  if (before.endsWith("\u00ad")) return before.slice(0, -1) + after;
  const start = /(?:^|[^\p{L}-])(\p{L}+)-$/u.exec(before)?.[1];
  const end = /^\p{L}+/u.exec(after)?.[0];
  if (!start || !end)
    return /[\p{L}\d]-$/u.test(before) && /^[\p{L}\d]/u.test(after)
      ? before + after
      : before + glue(before, after) + after;
  const isDivided =
    /^[A-Za-z]{2,}$/.test(start) && /^[a-z]{2,}$/.test(end) && !known.has(`${start}-${end}`.toLowerCase());
  return (isDivided ? before.slice(0, -1) : before) + after;
}

/** Words with hyphens within the lines of a document. */
export const hyphenated = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap((line) => line.match(/[A-Za-z]+-[a-z]+(?=[^\p{L}-]|$)/gu) ?? []).map((word) => word.toLowerCase()),
  );

/** Lines of one column, which ends at `edge` → its paragraphs, headings and list items. */
export function paragraphsOf(rows: readonly Row[], edge: number, body: Body, known: ReadonlySet<string>): Paragraph[] {
  const lines = rows.map((row) => lineOf(row, body));
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  /** Where the last paragraph began. */
  let left = Number.POSITIVE_INFINITY;
  const close = (): void => {
    const [first] = open;
    if (!first) return;
    const text = open.map((line) => line.text).reduce((all, line) => joinLines(all, line, known));
    const isHeading =
      !first.isPlain &&
      text.length <= 200 &&
      /\p{L}/u.test(text) &&
      (first.size > body.size * 1.1 || !finalStop.test(text));
    // A browser draws its bullets: of such a list only the indent below its lead-in is left.
    const isBelow = /[:：]$/.test(paragraphs.at(-1)?.text ?? "") && first.left > left + first.size;
    const isNext = paragraphs.at(-1)?.kind === "item" && Math.abs(first.left - left) < 1;
    const kind = isHeading ? "heading" : bullet.test(text) || isBelow || isNext ? "item" : "paragraph";
    paragraphs.push({ kind, text: kind === "item" ? text.replace(bullet, "") : text, size: first.size });
    left = first.left;
    open = [];
  };
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    if (last && !isJoined(last, line, edge, body)) close();
    open.push(line);
  }
  close();
  return paragraphs;
}

/** A line that can be a title: short, with letters, without a final stop. */
export const isTitleLine = (text: string): boolean =>
  text.length <= 200 && /\p{L}/u.test(text) && !finalStop.test(text);

/** Does a paragraph go on where another page or column begins? */
export const goesOn = (before: Paragraph | undefined, after: Paragraph | undefined): boolean =>
  before?.kind === "paragraph" &&
  after?.kind === "paragraph" &&
  !finalStop.test(before.text) &&
  (/^\p{Ll}/u.test(after.text) || isWide(after.text.at(0) ?? "")) &&
  listMark(after.text) === 0;
