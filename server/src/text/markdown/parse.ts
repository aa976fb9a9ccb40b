import type { Code, Html, List, Root, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import type { Span } from "../../model/span";
import type { BlockKind } from "../block";
import type { Edit } from "../edits";
import { type Layout, outside, type Piece } from "../layout";
import { headingMark } from "../list-mark";
import { marksIn } from "../marks";
import { headsIn } from "../table";
import { inlineEdits, spanOf, spanOfAll } from "./inline";

// GFM without its bare links, which `marks` knows for every format. One tilde is a range here ("1~2月"), never a strike.
const options = {
  extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmFootnote(), gfmTaskListItem()],
  mdastExtensions: [
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ],
};

// A paragraph pasted with its first line indented is code to Markdown, yet the writer means prose.
const readsAsProse = (code: Code): boolean =>
  !/[{}=;<>$]/.test(code.value) && /[\p{L}\p{M}\d%"')）」][.!?:…。]\s*$/u.test(code.value);

const tags = /<!--[\s\S]*?-->|<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<[^<>]*>/gi;

/** Markdown as a tree with offsets (mdast), for those who make other papers of it. */
export const treeOf = (text: string): Root => fromMarkdown(text, options);

/** Reads one chunk of Markdown (CommonMark 0.31 with GFM tables, strike-through, footnotes and tasks). */
export function parseMarkdown(text: string): Layout {
  const pieces: Piece[] = [];
  const edits: Edit[] = [];
  const push = (kind: BlockKind, span: Span, more: Partial<Piece> = {}): number =>
    pieces.push({ kind, start: span.start, end: span.end, leadIn: null, ...more }) - 1;

  const table = ({ children: rows }: Table, leadIn: number | null): void => {
    const columns: number[] = [];
    let section: number | null = null;
    for (const [r, row] of rows.entries()) {
      const cells: number[] = [];
      for (const [c, cell] of row.children.entries()) {
        const span = spanOfAll(cell.children);
        if (span) edits.push(...inlineEdits(text, cell.children, span));
        // An empty cell stands as an empty block, so that the heads keep their columns.
        const { start } = spanOf(cell);
        const heads = headsIn(r === 0 ? [] : cells, r === 0 ? null : (columns[c] ?? null), section);
        cells.push(push("tableCell", span ?? { start, end: start }, { leadIn, heads }));
      }
      if (r === 0) columns.push(...cells);
      else if (row.children.every(({ children }, c) => children.length > 0 === (c === 0))) section = cells[0] ?? null;
    }
  };

  const html = (node: Html): void => {
    const span = spanOf(node);
    const found: Edit[] = [];
    for (const match of node.value.matchAll(tags)) {
      const start = span.start + match.index;
      found.push({ start, end: start + match[0].length, text: " " });
    }
    if (node.value.replace(tags, "").trim()) push("paragraph", span);
    edits.push(...found);
  };

  const list = (node: List, leadIn: number | null): void => {
    for (const item of node.children) flow(item.children, "listItem", leadIn);
  };

  const flow = (nodes: readonly RootContent[], kind: BlockKind, leadIn: number | null): void => {
    let before: number | null = kind === "listItem" ? leadIn : outside;
    for (const node of nodes) {
      let here: number | null = null;
      switch (node.type) {
        case "paragraph":
          here = push(kind, spanOf(node), { leadIn: kind === "listItem" ? leadIn : null });
          edits.push(...inlineEdits(text, node.children, spanOf(node)));
          break;
        case "heading": {
          const span = spanOfAll(node.children);
          if (!span) break;
          const mark = headingMark(text.slice(span.start, span.end));
          push("heading", { start: span.start + mark, end: span.end }, { depth: node.depth });
          edits.push(...inlineEdits(text, node.children, span));
          break;
        }
        case "list":
          list(node, before);
          break;
        case "table":
          table(node, before);
          break;
        case "blockquote":
          flow(node.children, "quote", null);
          break;
        case "footnoteDefinition":
          flow(node.children, "paragraph", null);
          break;
        case "html":
          html(node);
          break;
        case "code":
          if (!/^\s*[`~]{3}/.test(text.slice(spanOf(node).start, spanOf(node).start + 8)) && readsAsProse(node)) {
            here = push(kind, spanOf(node));
            edits.push(...marksIn(text, spanOf(node).start, spanOf(node).end));
          }
          break;
        default:
          // Rules and definitions hold no prose; inline nodes never stand here.
          break;
      }
      before = here;
    }
  };

  flow(treeOf(text).children, "paragraph", null);
  return { pieces, edits: edits.sort((a, b) => a.start - b.start) };
}
