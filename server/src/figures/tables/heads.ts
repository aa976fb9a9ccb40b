import { languages } from "../../model/language";
import type { Prose, Sentence } from "../../text/prose";
import type { LocaleData } from "../locale";
import { locales } from "../locales/index";
import { fold } from "../phrases";

/** What a table's cell is read with, by block, the nearest first. */
export interface CellHeads {
  readonly column: number | null;
  /** Of its row: cells that say who, what or when, and the line that heads the rows below it. */
  readonly rows: readonly number[];
  /** Lines right above the table: its title, its unit. */
  readonly captions: readonly number[];
}

type Kind = keyof LocaleData["tables"];

const tables = languages.map((language) => locales[language].tables);

const times = new Map(
  tables.flatMap((one) => Object.entries(one.times).map(([word, inFull]) => [fold(word), inFull] as const)),
);
const words: Readonly<Record<Kind, ReadonlySet<string>>> = {
  times: new Set(times.keys()),
  numbering: new Set(tables.flatMap(({ numbering }) => numbering.map(fold))),
  growth: new Set(tables.flatMap(({ growth }) => growth.map(fold))),
  shares: new Set(tables.flatMap(({ shares }) => shares.map(fold))),
};

const inBrackets = /[(（][^()（）]*[)）]/g;

const partsOf = (head: string): string[] =>
  fold(head)
    .replace(inBrackets, "")
    .split(/[,;/、]/)
    .map((part) => part.trim());

/** Does a head say that its cells are times, row numbers, growth or shares? "Năm", "Tăng/giảm (%)", "構成比（％）". */
export const speaksOf = (kind: Kind, head: string): boolean => partsOf(head).some((part) => words[kind].has(part));

/** A bare number under a head of times, in full: "10" under "Tháng" → "tháng 10", "2023" under 年度 → 2023年度; else `null`. */
export function timeInFull(number: string, head: string): string | null {
  const inFull = partsOf(head).flatMap((part) => times.get(part) ?? []);
  return /^(?:(?:19|20)\d\d|0?[1-9]|1[0-2])$/.test(number)
    ? (inFull[0]?.replace("#", String(Number(number))) ?? null)
    : null;
}

export const textOf = ({ view, blocks }: Prose, index: number | null): string => {
  const block = index === null ? undefined : blocks[index];
  return block ? view.text.slice(block.start, block.end).trim() : "";
};

/** A line that names what follows it: short, and no sentence. */
export function isCaption(prose: Prose, index: number): boolean {
  const block = prose.blocks[index];
  if (block?.kind !== "paragraph" || block.end - block.start > 200) return false;
  return !/[.!?。！？]["'”’)）]*$/u.test(textOf(prose, index));
}

/** How many lines above a table can belong to it: a title and a unit. */
const lines = 2;

/** Is it a caption of a table below? */
export const leadsTable = (prose: Prose, index: number): boolean => {
  for (let at = index; at < index + lines; at++) {
    if (!isCaption(prose, at)) return false;
    if (prose.blocks[at + 1]?.kind === "tableCell") return true;
  }
  return false;
};

/** Cells with digits are values, but for those of a column of times. */
const headsRow = (prose: Prose, index: number): boolean => {
  const text = textOf(prose, index);
  if (!/\d/.test(text)) return /\p{L}/u.test(text);
  return speaksOf("times", textOf(prose, prose.blocks[index]?.heads?.column ?? null));
};

/** The heads of a cell; `null` for any other block. */
export function headsOf(prose: Prose, index: number): CellHeads | null {
  const block = prose.blocks[index];
  if (!block?.heads) return null;
  const { row, column, beside = [] } = block.heads;
  const captions: number[] = [];
  for (let at = block.leadIn; at !== null && at >= 0 && captions.length < lines && isCaption(prose, at); at--)
    captions.push(at);
  const rows = [...timesBehind(prose, index), ...beside.filter((at) => headsRow(prose, at))];
  return { column, rows: row === null ? rows : [...rows, row], captions };
}

// "| Two-way trade | US$46.2 bn | 2024 |": the column of times may stand last.
const cellsLookedAt = 8;

/** Cells behind this one in its row that say when: under "As of", "Thời điểm", 時点. */
export function timesBehind(prose: Prose, index: number): number[] {
  const { blocks } = prose;
  const row = blocks[index]?.heads?.row ?? null;
  if (row === null) return [];
  const found: number[] = [];
  for (let at = index + 1; at <= index + cellsLookedAt && blocks[at]?.heads?.row === row; at++) {
    const column = blocks[at]?.heads?.column ?? null;
    if (column !== null && speaksOf("times", textOf(prose, column))) found.push(at);
  }
  return found;
}

/** The other heads of a column's row: a unit said once there holds for its like. */
export function headsBeside({ blocks }: Prose, column: number): number[] {
  const isHeadCell = (at: number): boolean => blocks[at]?.kind === "tableCell" && blocks[at]?.heads?.column === null;
  const found: number[] = [];
  for (let at = column - 1; isHeadCell(at); at--) found.unshift(at);
  for (let at = column + 1; isHeadCell(at); at++) found.push(at);
  return found;
}

/** Is it a head of its row or column? A time there only says when the cells hold. */
export function isHead(prose: Prose, index: number): boolean {
  const heads = prose.blocks[index]?.heads;
  if (!heads) return false;
  if (heads.row === null || heads.column === null) return true;
  const hasValue = (at: number): boolean => prose.blocks[at]?.heads?.row === heads.row && /\d/.test(textOf(prose, at));
  if (!speaksOf("times", textOf(prose, heads.column))) return false;
  return (index - heads.row <= 3 ? [1, 2, 3, 4, -1, -2, -3, -4] : [-1, -2, -3, -4]).some((on) => hasValue(index + on));
}

/** A cell that only numbers its row, and the scale in a unit's line ("Đơn vị: 1000 USD"), are no figures. */
export function isNoFigure(prose: Prose, { block, start, end }: Sentence, at: number): boolean {
  const { text } = prose.view;
  const column = prose.blocks[block]?.heads?.column;
  if (typeof column === "number" && /^\d{1,4}\.?$/.test(text.slice(start, end)))
    return speaksOf("numbering", textOf(prose, column));
  return (
    /[:：(（]\s*$/.test(text.slice(start, at)) && /^1[., ]?000\s/.test(text.slice(at, end)) && leadsTable(prose, block)
  );
}
