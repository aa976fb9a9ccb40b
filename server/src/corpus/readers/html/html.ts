import type { Place } from "../../../model/place";
import { furnitureAmong } from "../../../text/furniture";
import type { Trouble } from "../../problem";
import { escapeMarkdown } from "../escape";
import { MarkdownWriter } from "../markdown";
import { type Reader, SourceProblem } from "../reader";
import { writeTable } from "../table";
import { findArticle } from "./article";
import { decodePage } from "./decode";
import { parsePage } from "./dom";
import { pageMetadata } from "./metadata";
import { type PageBlock, Walk } from "./walk";

/** The blocks that are the article's: no notices, no lists of links to other pages. */
function withoutFurniture(blocks: readonly PageBlock[], isWhole: boolean): PageBlock[] {
  const furniture = furnitureAmong(
    blocks.map((block) => (block.kind === "table" ? null : { text: block.plain, isItem: block.kind === "item" })),
  );
  return blocks.filter((block, index) => {
    if (block.kind === "table") return true;
    // A line that is all link leads elsewhere; in a page taken whole, so do the words of a menu.
    const leadsAway = block.linked > 0.9 && (isWhole || block.plain.length > 20);
    return !furniture[index] && !leadsAway && !(isWhole && block.linked > 0.6);
  });
}

/**
 * Saved web pages (HTML standard): the article by Readability, its tables and headings as Markdown, each block with the number
 * of its paragraph. Nothing of a page is run, loaded or shown as markup.
 */
export const readHtml: Reader = async ({ bytes }) => {
  const decoded = await decodePage(bytes);
  if (!("text" in decoded)) throw new SourceProblem(decoded);
  const { text: markup, encoding } = decoded;
  const document = parsePage(markup);
  const about = pageMetadata(document, markup);
  const article = findArticle(document);
  const blocks = article ? withoutFurniture(new Walk().read(article.content), article.isWhole) : [];
  if (blocks.length === 0) throw new SourceProblem({ code: "no-text" });
  const writer = new MarkdownWriter();
  let paragraph = 0;
  const isTitled =
    about.title === undefined || blocks.some((block) => block.kind === "heading" && block.plain === about.title);
  if (!isTitled) writer.heading(1, escapeMarkdown(about.title ?? ""), { kind: "paragraph", paragraph: 1 });
  for (const block of blocks) {
    const place: Place = { kind: "paragraph", paragraph: ++paragraph };
    if (block.kind === "table")
      writeTable(
        block.rows.map((row) => row.map((cell) => ({ ...cell, place }))),
        writer,
      );
    // Readability puts an article's title among its sections.
    else if (block.kind === "heading")
      writer.heading(block.plain === about.title ? 1 : block.depth, block.words, place);
    else if (block.kind === "item") writer.item(block.depth, block.words, place);
    else writer.paragraph(block.words, place);
  }
  const notes: Trouble[] = encoding.startsWith("UTF-") ? [] : [{ code: "decoded", encoding, more: 0 }];
  return { ...writer.read, about, notes };
};
