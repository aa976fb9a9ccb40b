import { type CellObject, read, SSF, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { Language } from "../../model/language";
import { languageOf } from "../../text/language";
import type { Trouble } from "../problem";
import { escapeMarkdown } from "./escape";
import { MarkdownWriter } from "./markdown";
import { aboutProperties } from "./properties";
import { limits, type Reader, SourceProblem } from "./reader";
import { type Day, writeDay } from "./sheet/date";
import { type Hidden, hiddenIn, namesOf } from "./sheet/hidden";
import { writeNumber } from "./sheet/number";
import { type SheetCell, type SheetRow, writeSheet } from "./sheet/write";
import { repack, unpackXml } from "./unpack";

/**
 * Excel workbooks (ECMA-376). SheetJS reads them: it alone of the kept readers knows merged cells, formats, dates of both
 * epochs and hidden sheets. Values are those that were saved; no formula is computed, no link followed, no macro touched.
 */
export const readXlsx: Reader = async ({ bytes }, options) => {
  const parts = await unpackXml(bytes, limits.unpackedSheets, options);
  const book = read(await repack(parts), {
    type: "array",
    dense: true,
    cellNF: true,
    cellHTML: false,
    cellFormula: false,
  });
  options.signal?.throwIfAborted();
  const isHidden = (index: number): boolean => (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
  const shown = book.SheetNames.filter((_, index) => !isHidden(index));
  const hidden = book.SheetNames.filter((_, index) => isHidden(index));
  const writer = new MarkdownWriter();
  const language = languageOf(wordsOf(book));
  const since1904 = book.Workbook?.WBProps?.date1904 === true;
  const folded: string[] = [];
  for (const name of shown) {
    options.signal?.throwIfAborted();
    const sheet = book.Sheets[name];
    if (!sheet) continue;
    const hides = hiddenIn(parts, book.SheetNames.indexOf(name));
    const rows = rowsOf(sheet, { name, language, since1904 });
    const seen = shownOf(rows, hides);
    if (countOf(seen) < countOf(rows)) folded.push(...namesOf(hides, name));
    writeSheet(seen, name, writer);
  }
  const { Title: title, Company: company, Author: author, ModifiedDate, CreatedDate } = book.Props ?? {};
  const saved = (ModifiedDate ?? CreatedDate)?.toISOString?.();
  const notes: Trouble[] = [
    ...(hidden.length > 0 ? [{ code: "left-out", what: "hidden-sheets", names: hidden } as const] : []),
    ...(folded.length > 0 ? [{ code: "left-out", what: "hidden-cells", names: folded } as const] : []),
  ];
  return { ...writer.read, ...aboutProperties({ title, company, author, saved }), notes };
};

const countOf = (rows: readonly SheetRow[]): number => rows.reduce((sum, { cells }) => sum + cells.length, 0);

/** What can be seen; a cell that begins in a hidden column may reach out of it. */
const shownOf = (all: readonly SheetRow[], { rows, columns }: Hidden): SheetRow[] =>
  all
    .filter(({ row }) => !rows.has(row))
    .map(({ row, cells }) => ({
      row,
      cells: cells.filter((cell) => !columns.has(cell.column) || !columns.has(cell.column + (cell.columns ?? 1) - 1)),
    }))
    .filter(({ cells }) => cells.length > 0);

/** The rows of a sheet as SheetJS keeps them when asked for `dense`; rows and cells without content are missing. */
const dataOf = (sheet: WorkSheet): readonly (readonly (CellObject | undefined)[] | undefined)[] => sheet["!data"] ?? [];

/** Enough words of a workbook to tell its language by. */
function wordsOf({ Sheets, SheetNames }: WorkBook): string {
  const words = [...SheetNames];
  for (const name of SheetNames)
    for (const row of dataOf(Sheets[name] ?? {}).slice(0, 200))
      for (const cell of row?.slice(0, 100) ?? [])
        if (cell?.t === "s" && words.length < 1000) words.push(String(cell.v));
  return words.join("\n");
}

interface Scene {
  readonly name: string;
  readonly language: Language;
  /** Dates count from 1904, as old workbooks of the Macintosh do. */
  readonly since1904: boolean;
}

function rowsOf(sheet: WorkSheet, scene: Scene): SheetRow[] {
  const merged = new Map((sheet["!merges"] ?? []).map(({ s, e }) => [`${s.r},${s.c}`, e]));
  const rows: SheetRow[] = [];
  let count = 0;
  // `forEach` passes over what is missing: a sheet may hold its only cells in its first and its millionth row.
  dataOf(sheet).forEach((row, r) => {
    const cells: SheetCell[] = [];
    row?.forEach((cell, c) => {
      const text = cell ? textOf(cell, scene) : "";
      if (text === "") return;
      if (++count > limits.cells) throw new SourceProblem({ code: "too-many-cells", cells: limits.cells });
      const end = merged.get(`${r},${c}`);
      const span = end ? { rows: end.r - r + 1, columns: end.c - c + 1 } : {};
      const place = { kind: "cell", sheet: scene.name, row: r + 1, column: c + 1 } as const;
      cells.push({ text, place, column: c + 1, ...span });
    });
    if (cells.length > 0) rows.push({ row: r + 1, cells });
  });
  return rows;
}

function textOf({ t, v, w, z }: CellObject, { language, since1904 }: Scene): string {
  const format = typeof z === "string" ? z : "General";
  if (t === "n" && typeof v === "number") {
    if (!SSF.is_date(format)) return escapeMarkdown(writeNumber(v, format, language));
    const day: Day | null = SSF.parse_date_code(v, { date1904: since1904 });
    return day ? writeDay(day, format, language) : "";
  }
  // Errors (#N/A) and blanks say nothing.
  if (t === "e" || t === "z" || v === undefined) return "";
  return escapeMarkdown(
    String(t === "b" ? (w ?? v) : v)
      .normalize("NFC")
      .trim(),
  );
}
