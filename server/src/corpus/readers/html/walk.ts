import { escapeMarkdown } from "../escape";
import type { Cell } from "../table";
import { type DomElement, type DomNode, isElement, isText } from "./dom";

/** A block of a page. `words` are Markdown; `linked` is the share of its letters that are links, from 0 to 1. */
export type PageBlock =
  | {
      readonly kind: "paragraph" | "item" | "heading";
      readonly depth: number;
      readonly words: string;
      readonly plain: string;
      readonly linked: number;
    }
  | { readonly kind: "table"; readonly rows: readonly (readonly Omit<Cell, "place">[])[] };

const blocks = new Set(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

const space = /[\s\u00a0]+/g;

interface Words {
  markdown: string;
  /** Not escaped yet: a tree may cut words into pieces that mean nothing by themselves. */
  raw: string;
  plain: string;
  linked: number;
}

/** Goes through an article's elements in their order, without recursion into more than a thousand levels. */
export class Walk {
  readonly found: PageBlock[] = [];
  #open: Words = { markdown: "", raw: "", plain: "", linked: 0 };
  #list = 0;
  #level = 0;

  read(root: DomElement): readonly PageBlock[] {
    this.#children(root, false);
    this.#close("paragraph", 0);
    return this.found;
  }

  #children(element: DomNode, isLinked: boolean): void {
    // Nobody writes so deep; a page that does is made to break its readers.
    if (this.#level > 1000) return;
    this.#level++;
    for (const node of element.childNodes) {
      if (isText(node)) this.#text((node.textContent ?? "").replace(space, " "), isLinked);
      else if (isElement(node)) this.#element(node, isLinked);
    }
    this.#level--;
  }

  #text(text: string, isLinked: boolean): void {
    this.#open.raw += text;
    this.#open.plain += text;
    if (isLinked) this.#open.linked += text.length;
  }

  /** Adds Markdown of our own behind the words so far. */
  #write(markdown: string): void {
    this.#open.markdown += escapeMarkdown(this.#open.raw.normalize("NFC")) + markdown;
    this.#open.raw = "";
  }

  #element(element: DomElement, isLinked: boolean): void {
    const name = element.localName;
    if (name === "table" && isData(element)) {
      this.#close("paragraph", 0);
      this.#table(element);
    } else if (/^h[1-6]$/.test(name)) this.#block(element, "heading", Number(name[1]));
    else if (name === "li") this.#block(element, "item", Math.max(0, this.#list - 1));
    else if (name === "ul" || name === "ol") {
      this.#close("paragraph", 0);
      this.#list++;
      this.#children(element, isLinked);
      this.#list--;
    } else if (name === "dl") this.#definitions(element);
    else if (blocks.has(name)) this.#block(element, "paragraph", 0);
    else if (name === "br") this.#break();
    else if (name === "sup" && /^\s*[[(]?\d/.test(element.textContent ?? "")) {
      this.#write(`<sup>${escapeMarkdown((element.textContent ?? "").trim())}</sup>`);
    } else if (/^(?:del|s|strike)$/.test(name) && (element.textContent ?? "").trim() !== "") {
      this.#write(`~~${escapeMarkdown((element.textContent ?? "").replace(space, " ").trim())}~~`);
    } else this.#children(element, isLinked || name === "a");
  }

  #block(element: DomElement, kind: "paragraph" | "item" | "heading", depth: number): void {
    this.#close("paragraph", 0);
    this.#children(element, false);
    this.#close(kind, depth);
  }

  /** A term with what is said of it: "Dân số" over "124,4 triệu người" is one line. */
  #definitions(list: DomElement): void {
    this.#close("paragraph", 0);
    for (const part of [...list.childNodes].filter(isElement)) {
      const isLine =
        part.localName === "dd" && ![...part.childNodes].some((one) => isElement(one) && blocks.has(one.localName));
      if (isLine && this.#open.plain.trim() !== "") this.#text(": ", false);
      else this.#close("item", 0);
      this.#children(part, false);
    }
    this.#close("item", 0);
  }

  /** Two line breaks make a paragraph, as pages without paragraphs write them. */
  #break(): void {
    const { raw } = this.#open;
    if (raw.trimEnd() !== raw && raw.slice(raw.trimEnd().length).includes("\n")) this.#close("paragraph", 0);
    else this.#open.raw += "\n";
  }

  #close(kind: "paragraph" | "item" | "heading", depth: number): void {
    this.#write("");
    const { markdown, plain, linked } = this.#open;
    this.#open = { markdown: "", raw: "", plain: "", linked: 0 };
    const words = markdown
      .replace(/ *\n */g, "\n")
      .replace(/ {2,}/g, " ")
      .trim();
    const bare = plain.replace(space, " ").trim();
    if (bare !== "")
      this.found.push({ kind, depth, words, plain: bare, linked: Math.min(1, linked / plain.trim().length) });
  }

  #table(table: DomElement): void {
    const caption = table.querySelector("caption")?.textContent?.replace(space, " ").trim();
    if (caption)
      this.found.push({
        kind: "paragraph",
        depth: 0,
        words: escapeMarkdown(caption.normalize("NFC")),
        plain: caption,
        linked: 0,
      });
    const rows = [...table.querySelectorAll("tr")].filter((row) => owner(row, "table") === table);
    this.found.push({
      kind: "table",
      rows: rows.map((row) => {
        const cells = [...row.childNodes].filter(isElement).filter(({ localName }) => /^t[dh]$/.test(localName));
        const isHead =
          owner(row, "thead") !== null || (cells.length > 1 && cells.every(({ localName }) => localName === "th"));
        return cells.map((cell) => ({
          text: this.#cell(cell),
          columns: span(cell, "colspan"),
          rows: span(cell, "rowspan"),
          isHead,
        }));
      }),
    });
  }

  #cell(cell: DomElement): string {
    const within = new Walk();
    within.#level = this.#level;
    const parts = within.read(cell).map((block) => (block.kind === "table" ? "" : block.words));
    return parts.filter((part) => part !== "").join(" ");
  }
}

const span = (cell: DomElement, name: string): number =>
  Math.min(1000, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? "1", 10) || 1));

function owner(element: DomElement, name: string): DomElement | null {
  for (let up = element.parentNode; up && isElement(up); up = up.parentNode) {
    if (up.localName === name) return up;
    if (up.localName === "table") return null;
  }
  return null;
}

/** A table of data, not one that only places the parts of a page: rows of several cells, none with a table or much prose in it. */
function isData(table: DomElement): boolean {
  if (table.getAttribute("role") === "presentation" || table.querySelector("table") !== null) return false;
  const rows = [...table.querySelectorAll("tr")].map((row) => [...row.childNodes].filter(isElement));
  if (rows.filter((cells) => cells.length > 1).length < 2) return false;
  return !rows
    .flat()
    .some((cell) => (cell.textContent ?? "").length > 1000 || [...cell.querySelectorAll("p,h1,h2,h3")].length > 3);
}
