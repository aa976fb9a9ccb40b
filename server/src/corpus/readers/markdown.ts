import type { Place, PlaceMark } from "../../model/place";
import { limits, SourceProblem } from "./reader";

/** Writes what a reader finds as Markdown, block by block, and keeps where each piece stands in the original. Text comes escaped. */
export class MarkdownWriter {
  #text: string[] = [];
  #length = 0;
  readonly #places: PlaceMark[] = [];

  heading(depth: number, text: string, place: Place): void {
    this.#block(`${"#".repeat(Math.min(6, Math.max(1, depth)))} ${oneLine(text)}`, place);
  }

  paragraph(text: string, place: Place): void {
    this.#block(text.replace(/\s*\n\s*/g, "\n").trim(), place);
  }

  /** `depth` from 0. */
  item(depth: number, text: string, place: Place): void {
    this.#block(`${"  ".repeat(Math.min(depth, 6))}- ${oneLine(text)}`, place, "\n");
  }

  footnote(name: string, text: string, place: Place): void {
    this.#block(`[^${name}]: ${oneLine(text)}`, place);
  }

  /** Rows of cells, the first row the heads; a cell without text needs no place. */
  table(rows: readonly (readonly Written[])[]): void {
    for (const [r, row] of rows.entries()) {
      this.#put(r === 0 ? this.#gap("\n\n") : "\n");
      for (const { text, place } of row) {
        this.#put("| ");
        if (text && place) this.#mark(place);
        this.#put(`${(r === 0 ? oneLine(text) : inCell(text)).replaceAll("|", "\\|")} `);
      }
      this.#put("|");
      if (r === 0) this.#put(`\n${"|---".repeat(Math.max(1, row.length))}|`);
    }
  }

  get read(): { readonly text: string; readonly format: "markdown"; readonly places: readonly PlaceMark[] } {
    return { text: `${this.#text.join("")}\n`, format: "markdown", places: this.#places };
  }

  #block(text: string, place: Place, gap = "\n\n"): void {
    this.#put(this.#gap(gap));
    this.#mark(place);
    this.#put(text);
  }

  #gap(gap: string): string {
    return this.#length === 0 ? "" : gap;
  }

  #mark(place: Place): void {
    this.#places.push({ start: this.#length, place });
  }

  #put(text: string): void {
    this.#text.push(text);
    this.#length += text.length;
    if (this.#length > limits.text) throw new SourceProblem({ code: "too-large", megabytes: limits.text / 1e6 });
  }
}

/** A cell as it is written: its Markdown, and where it stands. */
export interface Written {
  readonly text: string;
  readonly place: Place | null;
}

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, " ").trim();

/**
 * Lines of a cell: those that each hold a figure, and items of a list, stay apart as HTML sets them; the others are one text that
 * was broken to the cell's width.
 */
const inCell = (text: string): string =>
  text
    .trim()
    .split(/\s*[\r\n]+\s*/)
    .reduce((before, line) => {
      const isApart = /^[-–•+]\s/.test(line) || (/\d/.test(before) && /\d/.test(line));
      return before + (isApart ? "<br><br>" : " ") + line;
    });
