import { oneLine } from "../text/one-line";

/**
 * A text as Markdown that shows exactly that text, in one line: every ASCII punctuation mark is escaped
 * (CommonMark 0.31, section 2.4), which also keeps links, HTML, entities and bare addresses from coming alive.
 */
export const escapeMarkdown = (text: string): string => oneLine(text).replace(/[!-/:-@[-`{-~]/g, "\\$&");

/** An address from a source's metadata if it is one of the web, else `null`: "command:…", "javascript:…" and "file:…" never get through. */
export function webAddress(url: string | undefined): URL | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const address = new URL(url);
  return address.protocol === "https:" || address.protocol === "http:" ? address : null;
}

/** A text cut where a figure stands in it. */
export interface Marked {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** How a hover is written, for clients that show Markdown and for those that do not. */
export interface Writer {
  text(text: string): string;
  bold(text: string): string;
  /** `uri` must be one that we made, or that went through `webAddress`. */
  link(label: string, uri: string): string;
  quote(marked: Marked): string;
  item(line: string): string;
  /** Rows of three, each cell written by this writer; the first head holds the title. */
  table(title: string, rows: readonly (readonly [string, string, string])[]): string;
  readonly paragraph: string;
}

const mark = /^[\p{P}\p{S}]$/u;

// CommonMark's `**` neither opens before nor closes after a punctuation mark that touches a letter on its other side, as in
// "前年比**10%**増"; a hair space (U+200A) between is white space to the parser and next to nothing to the eye.
const gap = (inside: string, outside: string): string => {
  if (/^\s$/.test(outside)) return " ";
  return outside !== "" && mark.test(inside) && !mark.test(outside) ? "\u200a" : "";
};

export const markdown: Writer = {
  text: escapeMarkdown,
  bold: (text) => `**${escapeMarkdown(text)}**`,
  link: (label, uri) => `[${escapeMarkdown(label)}](<${uri.replace(/[<>\\\s]/g, encodeURIComponent)}>)`,
  quote: ({ before, figure, after }) => {
    const bold = oneLine(figure);
    if (bold === "") return `> ${escapeMarkdown(before + after)}`;
    const opening = gap(bold.slice(0, 1), before.slice(-1));
    const closing = gap(bold.slice(-1), after.slice(0, 1));
    return `> ${escapeMarkdown(before)}${opening}**${escapeMarkdown(bold)}**${closing}${escapeMarkdown(after)}`;
  },
  item: (line) => `- ${line}`,
  table: (title, rows) =>
    [`| ${title} | | |`, "| --- | ---: | --- |", ...rows.map((cells) => `| ${cells.join(" | ")} |`)].join("\n"),
  paragraph: "\n\n",
};

export const plain: Writer = {
  text: oneLine,
  bold: oneLine,
  link: oneLine,
  quote: ({ before, figure, after }) => `“${oneLine(`${before}${figure}${after}`)}”`,
  item: (line) => `- ${line}`,
  table: (title, rows) => [title, ...rows.map((cells) => `- ${cells.join(" · ")}`)].join("\n"),
  paragraph: "\n",
};
