import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { FootnoteDefinition, PhrasingContent } from "mdast";
import { printable } from "../report/printable";
import { replaceKeys } from "../text/citations";
import { markIn } from "../text/ignored";

/** What inline text needs to know of its paper. */
export interface Notes {
  /** A source in one line, for a footnote; `null` where no source has the key. */
  readonly cite: (key: string) => string | null;
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>;
}

type Emphasis = Pick<IRunOptions, "bold" | "italics" | "strike" | "style">;

/** Text with what Word can't hold (control characters) taken out, and its line ends as spaces. */
export const run = (text: string, how: IRunOptions = {}): TextRun => new TextRun({ ...how, text: printable(text) });

const footnote = (children: readonly ParagraphChild[]): FootnoteReferenceRun =>
  new FootnoteReferenceRun({ children: [new Paragraph({ style: "FootnoteText", children: [run(" "), ...children] })] });

/** A note with its full stop; behind an address it would be taken for a part of it. */
const stopped = (note: string): string => {
  if (/[.。]$|:\/\/\S+$/u.test(note)) return note;
  return note + (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}」]$/u.test(note) ? "。" : ".");
};

const bracket = /\[[^[\]]*@[^[\]]*\]/gu;

/** A text node: `[@key, p. 3]` becomes a footnote that names the source; a key that no source has stays as it is written. */
function textRuns(text: string, how: Emphasis, { cite }: Notes): ParagraphChild[] {
  const children: ParagraphChild[] = [];
  let from = 0;
  for (const match of text.matchAll(bracket)) {
    let found = false;
    const told = replaceKeys(match[0].slice(1, -1), (key) => {
      const source = cite(key);
      found ||= source !== null;
      return source ?? `@${key}`;
    });
    if (!found) continue;
    const before = text.slice(from, match.index).trimEnd();
    if (before) children.push(run(before, how));
    children.push(footnote([run(stopped(told.replace(/^-/, "")))]));
    from = match.index + match[0].length;
  }
  if (from < text.length) children.push(run(text.slice(from), how));
  return children;
}

/** Only addresses of the web are followed; anything else keeps its words. */
const isWeb = (url: string): boolean => /^(?:https?|mailto):/i.test(url);

/** Markdown's inline nodes as Word's runs: emphasis, links, code, line breaks, footnotes. */
export const runsOf = (nodes: readonly PhrasingContent[], notes: Notes, how: Emphasis = {}): ParagraphChild[] =>
  nodes.flatMap((node) => runsOfOne(node, notes, how));

function runsOfOne(node: PhrasingContent, notes: Notes, how: Emphasis): ParagraphChild[] {
  switch (node.type) {
    case "text":
      return textRuns(node.value, how, notes);
    case "strong":
      return runsOf(node.children, notes, { ...how, bold: true });
    case "emphasis":
      return runsOf(node.children, notes, { ...how, italics: true });
    case "delete":
      return runsOf(node.children, notes, { ...how, strike: true });
    case "inlineCode":
      return [run(node.value, how)];
    case "break":
      return [new TextRun({ break: 1 })];
    case "link": {
      const children = runsOf(node.children, notes, isWeb(node.url) ? { ...how, style: "Hyperlink" } : how);
      return isWeb(node.url) ? [new ExternalHyperlink({ link: node.url, children })] : children;
    }
    case "linkReference":
      return runsOf(node.children, notes, how);
    case "image":
    case "imageReference":
      // Pictures stay outside: their words go in.
      return node.alt ? [run(node.alt, { ...how, italics: true })] : [];
    case "footnoteReference": {
      const definition = notes.definitions.get(node.identifier);
      const source = notes.cite(node.identifier);
      const own = definition?.children.flatMap((block) =>
        block.type === "paragraph" ? runsOf(block.children, { ...notes, definitions: new Map() }) : [],
      );
      if (own?.length) return [footnote(own)];
      return source === null ? [] : [footnote([run(source)])];
    }
    case "html":
      return markIn(node.value) === null && /^<br\b/i.test(node.value) ? [new TextRun({ break: 1 })] : [];
  }
}
