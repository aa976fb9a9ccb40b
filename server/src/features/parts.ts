import type { Span } from "../model/span";
import type { Block } from "../text/block";
import type { Prose } from "../text/prose";

/** A part of a briefing with what stands under it; offsets into the original. */
export interface Part {
  readonly title: string;
  /** The heading's line. */
  readonly heading: Span;
  /** From the heading to the last line before the next part of its rank. */
  readonly span: Span;
  readonly children: readonly Part[];
}

const kanji = "[0-9０-９一二三四五六七八九十]{1,3}";
/** How papers number their parts where they mark no headings, the highest rank first: Nghị định 30/2020/NĐ-CP, Japanese official documents. */
const ranks: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:phần|chương|part|chapter)\\s+(?:[ivx]{1,5}|\\d{1,2})(?![\\p{L}\\p{M}\\p{N}])|第${kanji}[部章]|(?:phụ lục|annex|appendix)(?![\\p{L}\\p{M}])|別添|別紙)`,
    "iu",
  ),
  new RegExp(`^(?:[IVX]{1,5}[.)]\\s|第${kanji}(?:[節項条]|[\\s　])|[一二三四五六七八九十]{1,3}[、．.])`, "u"),
  /^[A-ZĐ][.)]\s/u,
  /^(?:\d{1,2}[.)]\s|[0-9０-９]{1,2}[．、　])/u,
  /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s/u,
  new RegExp(`^(?:[(（]${kanji}[)）]|[a-zđ]\\)\\s)`, "u"),
];

const longest = 100;
const goesOn = /[.!?;:,…。、；：！？]["”’」』)]*$/u;

const lineAt = (text: string, offset: number): Span => {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const stop = text.indexOf("\n", offset);
  return { start, end: stop < 0 ? text.length : stop };
};

const bare = (line: string): string =>
  line
    .trim()
    .replace(/^(?:#{1,6}\s+|>\s*)/, "")
    .replace(/\s+#+$/, "")
    .replace(/\*\*|__/g, "")
    .trim();

/** The rank of a paragraph that is a numbered heading by its looks: short, on one line, not a sentence; else `null`. */
function rankOf(block: Block, next: Block | undefined, title: string, oneLine: boolean): number | null {
  if (!oneLine || title.length > longest || goesOn.test(title) || !next) return null;
  if (block.kind !== "paragraph" && (block.kind !== "listItem" || next.kind === "listItem")) return null;
  const rank = ranks.findIndex((pattern) => pattern.test(title.normalize("NFC")));
  return rank < 0 ? null : rank;
}

interface Open {
  readonly level: number;
  readonly title: string;
  readonly heading: Span;
  readonly children: Part[];
}

/**
 * The parts of a briefing, nested: marked headings, and numbered lines that do for them ("I. Khái quát", "Part 2", "１　貿易").
 * An enumeration, a sentence or a long line that begins with a number is none.
 */
export function partsOf({ blocks, view }: Prose): Part[] {
  const { original } = view;
  const top: Part[] = [];
  const open: Open[] = [];
  const close = (level: number, at: number): void => {
    for (let last = open.at(-1); last && last.level >= level; last = open.at(-1)) {
      open.pop();
      const end = last.heading.start + original.slice(last.heading.start, at).trimEnd().length;
      const { title, heading, children } = last;
      (open.at(-1)?.children ?? top).push({ title, heading, span: { start: heading.start, end }, children });
    }
  };
  for (const [index, block] of blocks.entries()) {
    const place = view.toOriginal(block);
    const line = lineAt(original, place.start);
    const title = bare(original.slice(line.start, line.end));
    const rank =
      block.kind === "heading" ? 0 : rankOf(block, blocks[index + 1], title, place.end <= line.end && !block.furniture);
    if (rank === null || title === "") continue;
    // Numbered parts stand under the marked heading before them.
    const level = block.headings.length + (block.kind === "heading" ? 0 : (rank + 1) / 10);
    close(level, line.start);
    const heading = { start: line.start, end: line.start + original.slice(line.start, line.end).trimEnd().length };
    open.push({ level, title, heading, children: [] });
  }
  close(0, original.length);
  return top;
}

/** Where the front matter stands, with its fences; `null` where there is none. */
export function frontMatterSpan({ frontMatter, view }: Prose): Span | null {
  if (!frontMatter) return null;
  const fenced = /^\ufeff?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)??(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/.exec(view.original)?.[0];
  return fenced === undefined ? null : { start: 0, end: fenced.length };
}
