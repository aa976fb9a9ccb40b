import type { Place } from "../../../model/place";
import { fontEncodingOf } from "../encoding/legacy";
import { escapeMarkdown } from "../escape";
import { MarkdownWriter } from "../markdown";
import { isTitle } from "../organisation";
import { type Reader, SourceProblem } from "../reader";
import { writeTable } from "../table";
import { edgeOf, partsOf } from "./columns";
import { type Row, raisedIn, rowsOf, showRaised } from "./fragment";
import { openPdf, type PdfInfo, type PdfPage } from "./open";
import { restOf } from "./pages";
import {
  type Body,
  goesOn,
  hyphenated,
  isTitleLine,
  joinLines,
  type Paragraph,
  paragraphsOf,
  pitchOf,
} from "./paragraphs";
import { withoutRuled } from "./ruled";
import { withoutRunning } from "./running";
import { type PageTable, type Piece, piecesOf, textOf } from "./table";
import { isUsable } from "./usable";

/** The font and size that most letters have, and the distance of their lines. */
function bodyOf(pages: readonly PdfPage[], rows: readonly (readonly Row[])[]): Body {
  const letters = new Map<string, number>();
  for (const { font, size, text } of pages.flatMap(({ fragments }) => fragments)) {
    const key = JSON.stringify([font, Math.round(size * 2) / 2]);
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  const [most] = [...letters].sort((a, b) => b[1] - a[1]);
  const [font, size]: [string, number] = most ? JSON.parse(most[0]) : ["", 10];
  return { font, size, pitch: pitchOf(rows, size) };
}

/** `pages` of a table: the page of each of its rows. */
type Found = { readonly page: number } & (
  | { readonly paragraph: Paragraph }
  | { readonly table: PageTable; readonly pages: readonly number[] }
);

/** Ruled tables, and between them pieces told by how the words stand. */
function piecesAmong(rows: readonly Row[], ruled: ReadonlyMap<string, PageTable>): Piece[] {
  const pieces: Piece[] = [];
  let open: Row[] = [];
  for (const row of rows) {
    const tables = row.flatMap(({ text }) => ruled.get(text) ?? []);
    const words = row.filter(({ text }) => !ruled.has(text));
    if (words.length > 0) open.push(words);
    if (tables.length === 0) continue;
    pieces.push(...piecesOf(open), ...tables.map((table) => ({ table })));
    open = [];
  }
  return [...pieces, ...piecesOf(open)];
}

/** All that a document says, in the order in which it is read. */
function findAll(pages: readonly PdfPage[], written: readonly (readonly Row[])[], body: Body): Found[] {
  const known = hyphenated(written.flat().map(textOf));
  const ruled = new Map<string, PageTable>();
  const all = pages.map((page) => {
    const { fragments, tables } = withoutRuled(page, body, known, ruled.size);
    for (const [name, table] of tables) ruled.set(name, table);
    return rowsOf(fragments);
  });
  const laidOut = withoutRunning(all, body);
  const found: Found[] = [];
  for (const [index, rows] of laidOut.entries()) {
    const parts = partsOf(rows.flat());
    for (const part of parts) {
      const begun = found.length;
      const edge = edgeOf(part, pages[index] ?? { width: 0 }, parts.length === 1);
      for (const piece of piecesAmong(rowsOf(part), ruled)) {
        const page = index + 1;
        if ("table" in piece) {
          const pages = piece.table.cells.map(() => page);
          const last = found.at(-1);
          const rest =
            last && "table" in last && last.page < page && found.length === begun
              ? restOf(last.table, piece.table)
              : null;
          if (last && "table" in last && rest)
            found[found.length - 1] = {
              ...last,
              table: { ...last.table, cells: [...last.table.cells, ...rest] },
              pages: [...last.pages, ...pages.slice(-rest.length)],
            };
          else found.push({ page, table: piece.table, pages });
        } else
          for (const paragraph of paragraphsOf(piece.rows, edge, body, known)) {
            const last = found.at(-1);
            const before = last && "paragraph" in last ? last.paragraph : undefined;
            const isFirst = found.length === begun;
            if (isFirst && last && before && goesOn(before, paragraph))
              found[found.length - 1] = {
                page: last.page,
                paragraph: { ...before, text: joinLines(before.text, paragraph.text, known) },
              };
            else found.push({ page, paragraph });
          }
      }
    }
  }
  return found;
}

// A footnote at the foot of its page, whose mark stands raised in the text above.
const noteNumber = /^(?:(\d{1,2})\s+|\ufff9(\d{1,2})\ufffb\s*)(?=[\p{Lu}\p{Lo}])/u;

const textIn = (one: Found): string => ("paragraph" in one ? one.paragraph.text : "");

/** Puts a footnote behind the paragraph that its mark stands in, without its number: what it speaks of is said there. */
function withNotesBehind(found: readonly Found[]): Found[] {
  const placed: Found[] = [];
  for (const one of found) {
    const [mark = "", plain = "", raised = ""] = noteNumber.exec(textIn(one)) ?? [];
    const number = plain || raised;
    const index = mark
      ? placed.findLastIndex((other) => other.page === one.page && raisedIn(textIn(other)).includes(number))
      : -1;
    if (index < 0 || !("paragraph" in one)) placed.push(one);
    else
      placed.splice(index + 1, 0, {
        ...one,
        paragraph: { ...one.paragraph, text: one.paragraph.text.slice(mark.length) },
      });
  }
  return placed;
}

/** What a document opens with is its title, however it is set. */
function withTitle([first, ...rest]: readonly Found[]): Found[] {
  if (!first) return [];
  const isTitled = "paragraph" in first && first.paragraph.kind === "paragraph" && isTitleLine(first.paragraph.text);
  return [isTitled ? { ...first, paragraph: { ...first.paragraph, kind: "heading" } } : first, ...rest];
}

/** Sizes of headings below the title, the largest first. */
const headingSizes = (found: readonly Found[]): number[] =>
  [
    ...new Set(
      found
        .slice(1)
        .flatMap((one) =>
          "paragraph" in one && one.paragraph.kind === "heading" ? [Math.round(one.paragraph.size)] : [],
        ),
    ),
  ].sort((a, b) => b - a);

function write(found: readonly Found[], restore: (text: string) => string): MarkdownWriter {
  const writer = new MarkdownWriter();
  const sizes = headingSizes(found);
  // The title is above all others, whatever its size.
  const depthOf = (size: number): number => Math.min(4, sizes.indexOf(Math.round(size)) + 2);
  const words = (text: string): string => showRaised(escapeMarkdown(restore(text).normalize("NFC")));
  for (const [index, one] of found.entries()) {
    const place: Place = { kind: "page", page: one.page };
    if ("table" in one) {
      const rows = one.table.cells.map((row, r) =>
        row.map(({ text, columns, rows = 1 }) => ({
          text: words(text),
          columns,
          rows,
          place: { kind: "page", page: one.pages[r] ?? one.page } as const,
          isHead: r < one.table.heads,
        })),
      );
      writeTable(rows, writer);
      continue;
    }
    const { kind, text, size } = one.paragraph;
    if (kind === "heading") writer.heading(index === 0 ? 1 : depthOf(size), words(text), place);
    else if (kind === "item") writer.item(0, words(text), place);
    else writer.paragraph(words(text), place);
  }
  return writer;
}

/** "D:20240305…" → "2024-03-05". */
const dayOf = ({ creationDate }: PdfInfo): string | undefined => {
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(creationDate ?? "") ?? [];
  return year && month && day ? `${year}-${month}-${day}` : undefined;
};

/**
 * PDF files, by pdf.js (ISO 32000-1). What lies on a page is put back into columns, paragraphs and tables by where it stands;
 * running heads, feet and page numbers are dropped, divided words joined. A file whose letters are pictures, or nameless, is
 * refused rather than guessed at.
 */
export const readPdf: Reader = async ({ bytes }, options) => {
  const { pages, info } = await openPdf(bytes, options);
  const raw = pages.map(({ fragments }) => fragments.map(({ text }) => text).join(" ")).join("\n");
  if (raw.trim() === "") throw new SourceProblem({ code: "no-text" });
  if (!isUsable(raw)) throw new SourceProblem({ code: "garbled" });
  const rows = pages.map(({ fragments }) => rowsOf(fragments));
  const found = withTitle(withNotesBehind(findAll(pages, rows, bodyOf(pages, rows))));
  const old = fontEncodingOf(raw);
  const writer = write(found, (text) => (old ? old.restore(text) : text));
  const blank = pages.flatMap(({ fragments }, index) => (fragments.length === 0 ? [String(index + 1)] : []));
  const publishedOn = dayOf(info);
  return {
    ...writer.read,
    about: {},
    hints: { ...(isTitle(info.title) && { title: info.title }), ...(publishedOn && { publishedOn }) },
    notes: [
      ...(blank.length > 0 ? [{ code: "left-out" as const, what: "pages" as const, names: blank }] : []),
      ...(old ? [{ code: "decoded" as const, encoding: old.encoding, more: 0 }] : []),
    ],
  };
};
