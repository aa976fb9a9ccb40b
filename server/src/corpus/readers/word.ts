import { type OldFonts, oldFontsOf, type Typed } from "./old-fonts";

/**
 * The document tree that mammoth hands to `transformDocument`, as far as we read it. That tree is no promised interface: all
 * that we assume of it stands here, what is unknown is passed over, and the sample documents would show a change.
 */
export type Block = Paragraph | Table;

export interface Paragraph {
  readonly type: "paragraph";
  readonly style: string;
  /** Depth in a list, from 0; `null`: no list. */
  readonly list: number | null;
  readonly children: readonly Inline[];
}

export interface Table {
  readonly type: "table";
  readonly rows: readonly { readonly isHeader: boolean; readonly cells: readonly TableCell[] }[];
}

export interface TableCell {
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly Block[];
}

export type Inline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "note"; readonly id: string }
  | { readonly type: "run"; readonly children: readonly Inline[]; readonly look: Look };

export interface Look {
  readonly isBold: boolean;
  readonly isStruck: boolean;
  readonly isRaised: boolean;
}

/** A highlight that no document has: its words are hidden in Word, and nobody reads them. */
export const hiddenMark = "hidden";

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw => typeof value === "object" && value !== null;
const childrenOf = (node: Raw): Raw[] => (Array.isArray(node.children) ? node.children.filter(isRaw) : []);
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const countOf = (value: unknown): number => (typeof value === "number" && value >= 1 ? value : 1);

/** Paragraphs and tables in order; those inside another paragraph (text boxes) follow it. */
function blocksOf(nodes: readonly Raw[]): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case "paragraph": {
        const inner: Raw[] = [];
        const children = childrenOf(node).flatMap((child) => inlineOf(child, inner));
        const level = isRaw(node.numbering) ? Number(node.numbering.level) || 0 : null;
        return [{ type: "paragraph", style: textOf(node.styleName), list: level, children }, ...blocksOf(inner)];
      }
      case "table":
        return [{ type: "table", rows: childrenOf(node).map(rowOf) }];
      default:
        return blocksOf(childrenOf(node));
    }
  });
}

const rowOf = (row: Raw): Table["rows"][number] => ({
  isHeader: row.isHeader === true,
  cells: childrenOf(row).map((cell) => ({
    columns: countOf(cell.colSpan),
    rows: countOf(cell.rowSpan),
    blocks: blocksOf(childrenOf(cell)),
  })),
});

function inlineOf(node: Raw, inner: Raw[]): Inline[] {
  switch (node.type) {
    case "text":
      return [{ type: "text", text: textOf(node.value) }];
    case "tab":
      return [{ type: "text", text: "\t" }];
    case "break":
      return [{ type: "text", text: "\n" }];
    case "noteReference":
      return [{ type: "note", id: `${textOf(node.noteType)}-${textOf(node.noteId)}` }];
    case "run": {
      if (node.highlight === hiddenMark) return [];
      const look = {
        isBold: node.isBold === true,
        isStruck: node.isStrikethrough === true,
        isRaised: node.verticalAlignment === "superscript",
      };
      return [{ type: "run", children: childrenOf(node).flatMap((child) => inlineOf(child, inner)), look }];
    }
    case "paragraph":
    case "table":
      inner.push(node);
      return [];
    default:
      return childrenOf(node).flatMap((child) => inlineOf(child, inner));
  }
}

/** The words of all runs, with an end behind each paragraph. */
function wordsOf(node: Raw, font = ""): Typed[] {
  if (node.type === "text") return [{ text: textOf(node.value), font }];
  const inside = node.type === "run" ? textOf(node.font) : font;
  const words = childrenOf(node).flatMap((child) => wordsOf(child, inside));
  return node.type === "paragraph" ? [...words, { text: "\n", font: words.at(-1)?.font ?? "" }] : words;
}

/** The same tree with its words as `restore` has them. */
function restored(node: Raw, restore: OldFonts["restore"], font = ""): Raw {
  if (node.type === "text") return { ...node, value: restore({ text: textOf(node.value), font }) };
  const inside = node.type === "run" ? textOf(node.font) : font;
  return { ...node, children: childrenOf(node).map((child) => restored(child, restore, inside)) };
}

export interface WordDocument {
  readonly blocks: readonly Block[];
  /** The body of a foot- or endnote by its id. */
  readonly note: (id: string) => readonly Block[] | null;
  /** What some of its words were typed for, before Unicode; they are restored. `null`: nothing. */
  readonly typedFor: OldFonts["encoding"];
}

export function wordDocument(tree: unknown): WordDocument {
  const root = isRaw(tree) ? tree : {};
  const notes = isRaw(root.notes) && isRaw(root.notes._notes) ? root.notes._notes : {};
  const bodyOf = (note: unknown): Raw => ({ children: isRaw(note) ? note.body : [] });
  const { encoding, restore } = oldFontsOf(
    [root, ...Object.values(notes).map(bodyOf)].flatMap((part) => wordsOf(part)),
  );
  const read = (part: Raw): Block[] => blocksOf(childrenOf(encoding === null ? part : restored(part, restore)));
  return {
    blocks: read(root),
    note: (id) => {
      const note = Object.hasOwn(notes, id) ? notes[id] : null;
      return isRaw(note) && Array.isArray(note.body) ? read(bodyOf(note)) : null;
    },
    typedFor: encoding,
  };
}
