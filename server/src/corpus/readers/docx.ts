import mammoth from "mammoth";
import type { Place } from "../../model/place";
import { escapeMarkdown } from "./escape";
import { MarkdownWriter } from "./markdown";
import { coreProperties } from "./properties";
import { limits, type Reader } from "./reader";
import { type Cell, writeTable } from "./table";
import { repack, unpackXml } from "./unpack";
import {
  type Block,
  hiddenMark,
  type Inline,
  type Paragraph,
  type Table,
  type WordDocument,
  wordDocument,
} from "./word";

/**
 * Word documents (ECMA-376, Office Open XML). mammoth reads the package: styles, numbering, footnotes, fields by their last
 * result, text boxes, tracked changes as if accepted; headers and footers stay out. From its tree we write Markdown.
 */
export const readDocx: Reader = async ({ bytes }, options) => {
  const parts = await unpackXml(bytes, limits.unpackedWord, options);
  let tree: unknown;
  const transformDocument = (document: object): object => {
    tree = document;
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml({ buffer: Buffer.from(await repack(mended(parts))) }, { transformDocument });
  const document = wordDocument(tree);
  const notes = document.typedFor === null ? [] : [{ code: "decoded" as const, encoding: document.typedFor, more: 0 }];
  return { ...new Walk(document).read(), ...coreProperties(parts), notes };
};

const renamed = /<(\/?)(?:w:(?:fldSimple|ruby|rubyBase)|m:(oMathPara|oMath|r|t))(?=[\s>])/g;
const hidden = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/g;

/**
 * What mammoth would leave out or show, under names that it knows: simple fields, formulas and words with their reading above
 * become smart tags, whose content it shows; hidden words get a highlight that tells them (`word.ts`).
 */
function mended(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...parts].map(([name, bytes]) => {
      const xml = Buffer.from(bytes);
      if (!["<w:fldSimple", "<w:ruby", "<m:oMath", "<w:vanish"].some((tag) => xml.includes(tag))) return [name, bytes];
      const known = xml
        .toString()
        .replace(renamed, (_, slash: string, math = "") => `<${slash}w:${/^[rt]$/.test(math) ? math : "smartTag"}`)
        .replace(hidden, `<w:highlight w:val="${hiddenMark}"/>`);
      return [name, Buffer.from(known)];
    }),
  );
}

class Walk {
  readonly #writer = new MarkdownWriter();
  #paragraphs = 0;
  #tables = 0;
  #footnotes = 0;
  /** Notes that the block in hand refers to; they follow it. */
  #pending: { readonly name: string; readonly body: readonly Block[] }[] = [];

  constructor(private readonly document: WordDocument) {}

  read(): MarkdownWriter["read"] {
    for (const block of this.document.blocks) this.#block(block);
    return this.#writer.read;
  }

  /** `within`: the frame that it stands in. */
  #block(block: Block, within?: Place): void {
    if (block.type === "table") this.#table(block);
    else this.#paragraph(block, within);
    const pending = this.#pending;
    this.#pending = [];
    for (const { name, body } of pending)
      this.#writer.footnote(name, this.#wordsOf(body), { kind: "paragraph", paragraph: this.#paragraphs });
  }

  #paragraph(paragraph: Paragraph, within?: Place): void {
    const text = this.#words(paragraph.children);
    // The page numbers of a table of contents are no figures.
    if (text.trim() === "" || /^(?:toc|contents|table of figures) ?\d*$/i.test(paragraph.style)) return;
    const place = within ?? { kind: "paragraph", paragraph: ++this.#paragraphs };
    const depth = headingDepth(paragraph, text);
    if (depth !== null) this.#writer.heading(depth, text, place);
    else if (paragraph.list !== null) this.#writer.item(paragraph.list, text, place);
    else this.#writer.paragraph(text, place);
  }

  #table({ rows }: Table): void {
    const sheet = ++this.#tables;
    if (rows.every(({ cells }) => cells.length === 1)) {
      // A table of one column is a frame around what stands in it.
      for (const [r, { cells }] of rows.entries())
        for (const block of cells.flatMap(({ blocks }) => blocks))
          this.#block(block, { kind: "cell", sheet, row: r + 1, column: 1 });
      return;
    }
    const inner: Block[] = [];
    const grid = rows.map(({ isHeader, cells }, r) => {
      let column = 0;
      return cells.map((cell): Cell => {
        const place: Place = { kind: "cell", sheet, row: r + 1, column: column + 1 };
        column += cell.columns;
        inner.push(...cell.blocks.filter(({ type }) => type === "table"));
        return { text: this.#wordsOf(cell.blocks), place, columns: cell.columns, rows: cell.rows, isHead: isHeader };
      });
    });
    writeTable(grid, this.#writer);
    for (const table of inner) this.#block(table);
  }

  #wordsOf = (blocks: readonly Block[]): string =>
    blocks.map((block) => (block.type === "table" ? "" : this.#words(block.children).trim())).join("\n");

  #words(nodes: readonly Inline[]): string {
    return nodes.map((node) => this.#word(node)).join("");
  }

  #word(node: Inline): string {
    switch (node.type) {
      case "text":
        return escapeMarkdown(node.text);
      case "note": {
        const body = this.document.note(node.id);
        if (!body) return "";
        const name = String(++this.#footnotes);
        this.#pending.push({ name, body });
        return `[^${name}]`;
      }
      case "run": {
        const words = this.#words(node.children);
        // A raised "1" is a note's mark, a raised "2" behind an m a square: whoever reads the Markdown tells them apart.
        if (node.look.isRaised && /^\s*[[(]?\d/.test(words)) return `<sup>${words.trim()}</sup>`;
        return node.look.isStruck && words.trim() !== "" ? `~~${words.trim()}~~` : words;
      }
    }
  }
}

const isBold = (node: Inline): boolean =>
  node.type === "run" &&
  (node.look.isBold || node.children.every((child) => child.type === "text" && !child.text.trim()));

/** 1-6 for a heading: by its style, or a short line all in bold without a final stop, as most offices write them. */
function headingDepth({ style, list, children }: Paragraph, text: string): number | null {
  if (/^title$/i.test(style)) return 1;
  const level = /^heading (\d)$/i.exec(style)?.[1];
  if (level !== undefined) return Math.min(6, Number(level) + 1);
  const looksIt = list === null && text.length <= 160 && !/[.;:,。、]\s*$/.test(text);
  return looksIt && children.every(isBold) ? 6 : null;
}
