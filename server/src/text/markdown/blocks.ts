import type { Edit } from "../edits";
import { append, type Layout, type Piece } from "../layout";
import { Memo } from "../memo";
import { readPlain } from "../plain";
import { chunksOf } from "./chunks";
import { parseMarkdown } from "./parse";

// Above these the plain splitter reads: the parser makes about 1 MB a second, and its cost grows faster than its input in
// a single long or deeply nested passage.
const longestText = 2_000_000;
const longestChunk = 32_000;
const deep = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]?){16}/m;

// A chunk in which no character could mean markup is one paragraph, and needs no parser.
const marked = /[*_`[\]<>|~#&\\]|:\/\/|@|www\.|[(（](?:theo|according|出典)|^[ \t]|^(?:[-+=]|\d{1,9}[.)])/im;

function readChunk(text: string): Layout {
  if (!marked.test(text)) {
    const end = text.trimEnd().length;
    return { pieces: end > 0 ? [{ kind: "paragraph", start: 0, end, leadIn: null }] : [], edits: [] };
  }
  if (text.length > longestChunk || deep.test(text)) return readPlain(text, 0);
  try {
    return parseMarkdown(text);
  } catch {
    // The parser recurses into what is nested: a hostile passage may exhaust the stack.
    return readPlain(text, 0);
  }
}

/** Chunks by their text. */
export type ChunkMemo = Memo<Layout>;

/** Lays out Markdown from an offset on. */
export function readMarkdown(text: string, from: number, memo: ChunkMemo = new Memo()): Layout {
  if (text.length > longestText) return readPlain(text, from);
  const all: { pieces: Piece[]; edits: Edit[] } = { pieces: [], edits: [] };
  for (const { start, end } of chunksOf(text, from)) {
    const chunk = text.slice(start, end);
    append(
      all,
      memo.recall(chunk, () => readChunk(chunk)),
      start,
    );
  }
  return all;
}
