import type { Span } from "../model/span";
import type { FrontMatter } from "./front-matter";
import type { Layout, Piece } from "./layout";

export type MarkProblemCode =
  /** `ignore-start` that no `ignore-end` follows: it leaves nothing out. */
  | "unclosed"
  /** `ignore-end` without an `ignore-start`. */
  | "unopened"
  /** `ignore` with no paragraph behind it. */
  | "nothing"
  /** A comment, or a front matter entry, that is none of ours: a typing error leaves nothing out. */
  | "unknown";

/** A mark of the writer's that does not do what it seems to. */
export interface MarkProblem extends Span {
  readonly code: MarkProblemCode;
}

/** What the writer marked to be left alone, as spans of the text that was laid out, in order. */
export interface Ignored {
  readonly spans: readonly Span[];
  readonly problems: readonly MarkProblem[];
}

interface Mark extends Span {
  readonly says: string;
}

const opening = /^<!--\s*(?:doi-?chieu|đối chiếu)(?![\p{L}\p{M}\p{N}])\s*:?/iu;

/** What a comment says to the program, `null` where it does not speak to it: "<!-- doi-chieu: ignore -->" → "ignore". */
export function markIn(comment: string): string | null {
  const start = opening.exec(comment)?.[0].length;
  return start !== undefined && comment.endsWith("-->") ? comment.slice(start, -3).trim().toLowerCase() : null;
}

/** Comments are what a layout's edits take out; those in code stand untouched, and are shown to a reader, not to us. */
function marksOf(text: string, { edits }: Layout): Mark[] {
  return edits.flatMap(({ start, end }) => {
    const says = text.startsWith("<!--", start) ? markIn(text.slice(start, end)) : null;
    return says === null ? [] : [{ start, end, says }];
  });
}

const holds = (piece: Piece, mark: Mark): boolean => piece.start <= mark.start && mark.end <= piece.end;

/** The paragraph that a mark stands in, else the next one; of a list or a table all up to the next blank line. */
function paragraphAt(mark: Mark, text: string, pieces: readonly Piece[]): Span | null {
  const home = pieces.find((piece) => holds(piece, mark));
  if (home) return home;
  const index = pieces.findIndex((piece) => piece.start >= mark.end);
  const first = pieces[index];
  if (!first) return null;
  let { end } = first;
  if (first.kind === "listItem" || first.kind === "tableCell")
    for (const next of pieces.slice(index + 1)) {
      if (next.kind !== first.kind || /\n[ \t]*\n/.test(text.slice(end, next.start))) break;
      end = next.end;
    }
  return { start: first.start, end };
}

function wholeFile(text: string, frontMatter: FrontMatter | null, end: number): Ignored | null {
  const entry = frontMatter?.data["doi-chieu"];
  if (entry === undefined) return null;
  if (entry === "ignore") return { spans: [{ start: 0, end: text.length }], problems: [] };
  const line = /^doi-chieu[^\n]*/m.exec(text.slice(0, end));
  const start = line?.index ?? 0;
  return { spans: [], problems: [{ code: "unknown", start, end: start + (line?.[0].length ?? end) }] };
}

/**
 * What the writer marked to be left alone:
 *
 * - `<!-- doi-chieu: ignore -->` the next paragraph, list or table; inside a paragraph: that one;
 * - `<!-- doi-chieu: ignore-start -->` … `<!-- doi-chieu: ignore-end -->` all that stands between;
 * - `doi-chieu: ignore` in the front matter: the whole text.
 *
 * In plain text a comment counts where it has a line of its own. When in doubt nothing is left out, and `problems` says so:
 * a start without its end, a word that is none of these.
 */
export function findIgnored(
  text: string,
  layout: Layout,
  { frontMatter, end }: { readonly frontMatter: FrontMatter | null; readonly end: number },
): Ignored {
  if (frontMatter === null && !text.includes("<!--")) return { spans: [], problems: [] };
  const whole = wholeFile(text, frontMatter, end);
  const spans: Span[] = [...(whole?.spans ?? [])];
  const problems: MarkProblem[] = [...(whole?.problems ?? [])];
  const complain = (code: MarkProblemCode, at: Span): number => problems.push({ code, start: at.start, end: at.end });
  let open: Mark | null = null;
  for (const mark of marksOf(text, layout))
    switch (mark.says) {
      case "ignore": {
        const paragraph = paragraphAt(mark, text, layout.pieces);
        if (paragraph) spans.push({ start: paragraph.start, end: paragraph.end });
        else complain("nothing", mark);
        break;
      }
      case "ignore-start":
        // The end belongs to the last start: whoever forgot an end must not lose all that stands before the next passage.
        if (open) complain("unclosed", open);
        open = mark;
        break;
      case "ignore-end":
        if (open) spans.push({ start: open.end, end: mark.start });
        else complain("unopened", mark);
        open = null;
        break;
      default:
        complain("unknown", mark);
    }
  if (open) complain("unclosed", open);
  return { spans, problems };
}
