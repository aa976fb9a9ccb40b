import {
  AlignmentType,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from "docx";
import type { AlignType, ListItem, Table as MarkdownTable, RootContent } from "mdast";
import type { Look } from "./look";
import { numbered } from "./numbering";
import { type Notes, run, runsOf } from "./runs";

/** A paper's blocks: what stands in Word between its head and its annex. */
export type Block = Paragraph | Table;

export interface Scene extends Notes {
  readonly look: Look;
  /** Are headings numbered for the writer, who did not do it? */
  readonly numbersHeadings: boolean;
  /** Each ordered list counts anew: how many there were so far. */
  lists: number;
}

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

const alignments: Readonly<Record<NonNullable<AlignType>, IParagraphOptions["alignment"]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

function table({ align, children: rows }: MarkdownTable, scene: Scene): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      ({ children: cells }, index) =>
        new TableRow({
          ...(index === 0 && { tableHeader: true }),
          cantSplit: true,
          children: cells.map(
            (cell, column) =>
              new TableCell({
                children: [
                  new Paragraph({
                    style: "TableText",
                    alignment: alignments[align?.[column] ?? "left"] ?? AlignmentType.LEFT,
                    children: runsOf(cell.children, scene, index === 0 ? { bold: true } : {}),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

function item({ children }: ListItem, reference: string, level: number, instance: number, scene: Scene): Block[] {
  let first = true;
  return children.flatMap((child): Block[] => {
    if (child.type !== "paragraph") return blockOf(child, scene, level + 1);
    const numbering = first ? { numbering: { reference, level: Math.min(level, 2), instance } } : {};
    first = false;
    return [new Paragraph({ style: "ListText", ...numbering, children: runsOf(child.children, scene) })];
  });
}

/** Room below a table, which Word gives none. */
export const gap = (): Paragraph => new Paragraph({ style: "Gap" });

/** One block of Markdown as Word's; `level` counts the lists it stands in. */
export function blockOf(node: RootContent, scene: Scene, level = 0): Block[] {
  switch (node.type) {
    case "paragraph":
      return [new Paragraph({ style: "Body", children: runsOf(node.children, scene) })];
    case "heading": {
      const heading = levels[node.depth - 1] ?? HeadingLevel.HEADING_6;
      const numbering =
        scene.numbersHeadings && node.depth > 1
          ? { numbering: { reference: numbered.headings, level: Math.min(node.depth - 2, 2) } }
          : {};
      return [new Paragraph({ heading, ...numbering, children: runsOf(node.children, scene) })];
    }
    case "list": {
      const reference = node.ordered ? numbered.ordered : numbered.bullets;
      const instance = node.ordered ? ++scene.lists : 0;
      return node.children.flatMap((one) => item(one, reference, level, instance, scene));
    }
    case "table":
      return [table(node, scene), gap()];
    case "blockquote":
      return node.children.flatMap((child) =>
        child.type === "paragraph"
          ? [new Paragraph({ style: "Quote", children: runsOf(child.children, scene) })]
          : blockOf(child, scene, level),
      );
    case "code":
      return node.value.split("\n").map((line) => new Paragraph({ style: "TableText", children: [run(line)] }));
    default:
      // Rules, definitions and comments leave no mark on paper; inline nodes never stand here.
      return [];
  }
}
