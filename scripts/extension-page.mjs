// The page that VS Code shows of the installed extension: what a writer needs of the READMEs, with no link or picture
// that leads into a repository which is not there.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fromMarkdown } from "mdast-util-from-markdown";

/** Sections of the README that are for whoever builds the program. */
const forBuilders = ["Command line", "ARCHITECTURE", "Contributing", "Dòng lệnh"];

const isRelative = (url) => !/^(?:https?:|#)/.test(url);
const nodes = (node) => [node, ...(node.children ?? []).flatMap(nodes)];

/** A text with pieces of it written anew. */
function rewritten(text, pieces) {
  let rest = text;
  for (const { start, end, by } of pieces.toSorted((a, b) => b.start - a.start))
    rest = rest.slice(0, start) + by + rest.slice(end);
  return rest;
}

/** @example withoutRelativeLinks("See [the rules](docs/verdicts.md). ![a](b.png)") → "See the rules. " */
export function withoutRelativeLinks(text) {
  const pieces = nodes(fromMarkdown(text)).flatMap((node) => {
    const { start, end } = node.position;
    if (node.type === "image" && isRelative(node.url)) return [{ start: start.offset, end: end.offset, by: "" }];
    if (node.type !== "link" || !isRelative(node.url)) return [];
    const [first, last] = [node.children.at(0), node.children.at(-1)];
    const words = first && last ? text.slice(first.position.start.offset, last.position.end.offset) : "";
    return [{ start: start.offset, end: end.offset, by: words }];
  });
  return rewritten(text, pieces).replace(/\n{3,}/g, "\n\n");
}

/** The sections of a page, by headings of the second level, without those named. */
export function withoutSections(text, names) {
  const headings = fromMarkdown(text).children.filter(({ type, depth }) => type === "heading" && depth === 2);
  const pieces = headings.flatMap(({ children, position }, index) => {
    const name = children.map(({ value = "" }) => value).join("");
    const end = headings[index + 1]?.position.start.offset ?? text.length;
    return names.includes(name) ? [{ start: position.start.offset, end, by: "" }] : [];
  });
  return rewritten(text, pieces);
}

/** A page without commands for a shell, and without the sentences that lead to them. */
export function withoutCommands(text) {
  const blocks = fromMarkdown(text).children;
  const pieces = blocks.flatMap(({ type, lang, position }, index) => {
    if (type !== "code" || lang !== "sh") return [];
    const before = blocks[index - 1]?.position;
    const leads = before && text.slice(before.start.offset, before.end.offset).endsWith(":");
    return [{ start: leads ? before.start.offset : position.start.offset, end: position.end.offset, by: "" }];
  });
  return rewritten(text, pieces);
}

const forWriters = (text) => withoutRelativeLinks(withoutCommands(withoutSections(text, forBuilders))).trimEnd();

/** English first, Vietnamese below, as one page. */
export const extensionPage = (english, vietnamese) =>
  `${forWriters(english)}\n\n---\n\n${forWriters(vietnamese).replace(/^# .*\n+/, "")}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync("dist", { recursive: true });
  const page = extensionPage(readFileSync("README.md", "utf8"), readFileSync("README.vi.md", "utf8"));
  writeFileSync("dist/extension-page.md", page);
}
