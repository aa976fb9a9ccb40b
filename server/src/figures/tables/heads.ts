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
  /** The heading that stands over them, or over the table itself; it may hold the unit of all cells. */
  readonly title: number | null;
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
  balance: new Set(tables.flatMap(({ balance }) => balance.map(fold))),
};

const inBrackets = /[(（][^()（）]*[)）]/g;

const partsOf = (head: string): string[] =>
  fold(head)
    .replace(inBrackets, "")
    .split(/[,;/、]/)
    .map((part) => part.trim());

// What is said beside it: "% change 2022-23", "Tăng trưởng so với cùng kỳ", "対前年末増減率".
const besides =
  /[%％]|(?<!\p{L})(?:19|20)\d\d(?:\s?[-–/]\s?\d{2,4})?年?|\s(?:so với|compared|over|from|vs\.?|on|against)\s.*$|^対?(?:前年|前期|前月)(?:同期|同月|末|度)?比?(?=\p{Script=Han})/gu;

/** Does a head say that its cells are times, row numbers, growth or shares? "Năm", "Tăng/giảm (%)", "構成比（％）". */
export const speaksOf = (kind: Kind, head: string): boolean =>
  partsOf(head).some((part) => words[kind].has(kind === "times" ? part : part.replace(besides, "").trim()));

// "Số dự án", "Number of projects", 件数; not "Số tiền", nor "Số vốn".
const counting =
  /^(?:số (?!tiền|vốn|dư|thu|chi|liệu|nộp|giải ngân)|khối lượng|lượng|sản lượng|(?:number|quantity|volume|tonnage) )|^(?:lượng|quantity|volume)$|(?:件|人|社|台|校|国|者|回|便|戸)数|数量$/u;

/** Does a head count things or weigh them? Money said above the table is not theirs. */
export const isCounting = (head: string): boolean => partsOf(head).some((part) => counting.test(part));

const compared = /(?<![\p{L}\p{M}])so với(?![\p{L}\p{M}])|(?:前年|前期|前月|同期|同月|年度)比/u;

/** Are its cells held against an earlier time, be it as a ratio or as a growth? "So với cùng kỳ (%)", 前年比. */
export const isCompared = (head: string): boolean => compared.test(fold(head));

// "Tỷ lệ (%)", "So với cùng kỳ", "% change 2022-23", "対前年末増減率": a share, a ratio or a growth, whatever its cells are shares of.
const rate =
  /[%％]|(?<![\p{L}\p{M}])(?:so với|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|cơ cấu|tốc độ|growth|change|share|ratio|rate|yoy|y-o-y)(?![\p{L}\p{M}])|率|構成比|(?:年|期|月|年度)比|シェア|割合/u;

/** Does a head say that its cells are rates? Money said above the table is not theirs. */
export const isRate = (head: string): boolean => rate.test(fold(head));

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
  let table = index + 1;
  while (table <= index + lines && prose.blocks[table]?.kind !== "tableCell") table++;
  if (table > index + lines) return false;
  for (let at = index; at < table; at++) if (!isCaption(prose, at)) return false;
  return true;
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
  const nearest = block.headings.at(-1) ?? null;
  const top = captions.at(-1) ?? block.leadIn;
  const title = top === null || top - 1 === nearest ? nearest : null;
  return { column, rows: row === null ? rows : [...rows, row], captions, title };
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

/** The amounts that a column of rates stands beside: the nearest column to its left that holds no rates itself. */
export function amountsOf(prose: Prose, column: number): number | null {
  const isHeadCell = (at: number): boolean => prose.blocks[at]?.heads?.column === null;
  if (!isRate(textOf(prose, column))) return null;
  let at = column - 1;
  while (isHeadCell(at) && isRate(textOf(prose, at))) at--;
  return isHeadCell(at) ? at : null;
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
