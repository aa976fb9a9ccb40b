import type { Span } from "../../model/span";

const fence = /^ {0,3}(`{3,}|~{3,})/;
// HTML that CommonMark lets run over blank lines (section 4.6, kinds 1 and 2).
const html = /^ {0,3}<(?:!--|(pre|script|style|textarea)\b)/i;

const isClosed = (open: string, line: string): boolean =>
  /^[`~]/.test(open)
    ? line.trimStart().startsWith(open) && line.trim().replaceAll(open.charAt(0), "") === ""
    : line.toLowerCase().includes(open);

const opens = (line: string): string | null => {
  const marks = fence.exec(line)?.[1];
  if (marks) return marks;
  const tag = html.exec(line);
  if (!tag) return null;
  const end = tag[1] ? `</${tag[1].toLowerCase()}` : "-->";
  return line.toLowerCase().includes(end) ? null : end;
};

/**
 * Cuts Markdown where no block can reach across: before a line that is not indented, behind a blank one, outside fenced
 * code and long HTML. Each chunk is then read by itself, so that one changed paragraph is one chunk read again, and what
 * a parser does with a hostile passage stays within it.
 */
export function chunksOf(text: string, from: number): Span[] {
  const chunks: Span[] = [];
  let start = from;
  let open: string | null = null;
  let afterBlank = false;
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const next = newline < 0 ? text.length : newline + 1;
    const line = text.slice(at, next);
    const isBlank = line.trim() === "";
    if (open !== null) {
      if (isClosed(open, line)) open = null;
    } else {
      if (afterBlank && !isBlank && !/^[ \t]/.test(line)) {
        chunks.push({ start, end: at });
        start = at;
      }
      open = opens(line);
    }
    afterBlank = isBlank;
    at = next;
  }
  if (start < text.length) chunks.push({ start, end: text.length });
  return chunks;
}
