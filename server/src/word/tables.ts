import { Paragraph, type ParagraphChild, ShadingType, Table, TableCell, TableRow, WidthType } from "docx";
import type { Run } from "../report/content/marks";
import { run } from "./runs";

type Cell = string | readonly ParagraphChild[];

const children = (cell: Cell, bold: boolean): ParagraphChild[] =>
  typeof cell === "string" ? [run(cell, { bold })] : [...cell];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A table with a head that comes again on each page; `shares` are parts of the width. */
export const tableOf = (
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
  shares: readonly number[],
): Table => {
  const row = (cells: readonly Cell[], isHead: boolean): TableRow =>
    new TableRow({
      ...(isHead && { tableHeader: true }),
      cantSplit: true,
      children: cells.map(
        (cell, index) =>
          new TableCell({
            width: { size: Math.round(100 * (shares[index] ?? 0)), type: WidthType.PERCENTAGE },
            children: [new Paragraph({ style: "TableText", children: children(cell, isHead) })],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [...(heads.length > 0 ? [row(heads.map(capital), true)] : []), ...rows.map((cells) => row(cells, false))],
  });
};

/** A sentence with its figure shaded, and what differs in bold and underlined. */
export const marked = (runs: readonly Run[]): ParagraphChild[] =>
  runs.map(({ text, figure, slot }) =>
    run(text, {
      ...(figure && { shading: { type: ShadingType.CLEAR, color: "auto", fill: "FFF1C2" } }),
      ...(slot && { bold: true, underline: {} }),
    }),
  );
