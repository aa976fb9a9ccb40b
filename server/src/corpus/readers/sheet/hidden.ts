import { columnLetters } from "../../../model/place";
import { limits } from "../reader";

/** Rows and columns that a sheet does not show, counted from 1. */
export interface Hidden {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

type Parts = ReadonlyMap<string, Uint8Array>;

const xmlOf = (parts: Parts, name: string): string => Buffer.from(parts.get(name) ?? []).toString();

const field = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]{1,300})"`).exec(tag)?.[1] ?? "";

/** The part that holds a sheet: the workbook names it by a relation (ECMA-376 part 1, 18.2.19). */
function partOf(parts: Parts, index: number): string {
  const sheet = xmlOf(parts, "xl/workbook.xml").match(/<(?:\w+:)?sheet\s[^>]*>/g)?.[index] ?? "";
  const relation = field(sheet, "(?:\\w+:)?id");
  const tags = xmlOf(parts, "xl/_rels/workbook.xml.rels").match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? [];
  const target = field(tags.find((tag) => field(tag, "Id") === relation) ?? "", "Target");
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

const isHidden = (tag: string): boolean => /^(?:1|true)$/.test(field(tag, "hidden"));

/** What the sheet of this number hides; SheetJS would say so only beside the looks of every cell, which takes half as long again. */
export function hiddenIn(parts: Parts, index: number): Hidden {
  const rows = new Set<number>();
  const columns = new Set<number>();
  const bytes = Buffer.from(parts.get(partOf(parts, index)) ?? []);
  if (!bytes.includes('hidden="')) return { rows, columns };
  for (const [tag] of bytes.toString().matchAll(/<(?:row|col)\s[^>]*>/g)) {
    if (!isHidden(tag)) continue;
    if (tag.startsWith("<row")) rows.add(Number(field(tag, "r")));
    const last = Math.min(limits.columns, Number(field(tag, "max")));
    for (let column = Number(field(tag, "min")); tag.startsWith("<col") && column <= last; column++)
      columns.add(column);
  }
  return { rows, columns };
}

function spansOf(numbers: ReadonlySet<number>): [number, number][] {
  const spans: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans;
}

/** How many places a note names: who has more looks at the sheet. */
const most = 8;

/** As Excel writes them: "Quý I!3:7", "Quý I!C:C". */
export function namesOf({ rows, columns }: Hidden, sheet: string): string[] {
  const places = [
    ...spansOf(rows).map(([from, to]) => `${from}:${to}`),
    ...spansOf(columns).map(([from, to]) => `${columnLetters(from)}:${columnLetters(to)}`),
  ].map((place) => `${sheet}!${place}`);
  return places.length > most ? [...places.slice(0, most), "…"] : places;
}
