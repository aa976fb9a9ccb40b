import { parse } from "yaml";
import type { Span } from "../model/span";
import type { Block, BlockKind, Prose, TextFormat } from "./prose";

const fence = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

function readFrontMatter(text: string): { frontMatter: Prose["frontMatter"]; end: number } {
  const match = fence.exec(text);
  if (!match) return { frontMatter: null, end: 0 };
  try {
    const data: unknown = parse(match[1] ?? "");
    const isMap = typeof data === "object" && data !== null && !Array.isArray(data);
    return {
      frontMatter: {
        data: isMap ? { ...data } : {},
        problem: isMap || data === null ? null : "front matter is no map of keys to values",
      },
      end: match[0].length,
    };
  } catch (error) {
    return {
      frontMatter: { data: {}, problem: error instanceof Error ? error.message : String(error) },
      end: match[0].length,
    };
  }
}

/** Splits a text into blocks of prose and what is masked inside them. */
export function readBlocks(
  text: string,
  format: TextFormat,
): { blocks: Block[]; masked: Span[]; frontMatter: Prose["frontMatter"] } {
  const { frontMatter, end } = readFrontMatter(text);
  const blocks: Block[] = [];
  for (const match of text.slice(end).matchAll(/[^\n]+/g)) {
    const start = end + match.index;
    const kind: BlockKind = format === "markdown" && match[0].startsWith("#") ? "heading" : "paragraph";
    if (match[0].trim())
      blocks.push({ kind, start, end: start + match[0].length, headings: [], leadIn: null, furniture: false });
  }
  return { blocks, masked: [], frontMatter };
}
