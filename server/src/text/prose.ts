import type { Language } from "../model/language";
import type { Span } from "../model/span";
import type { Block } from "./block";
import { type Citation, findCitations } from "./citations";
import { applyEdits } from "./edits";
import { type FrontMatter, readFrontMatter } from "./front-matter";
import { findFurniture } from "./furniture";
import { findIgnored, type Ignored } from "./ignored";
import { languageOf } from "./language";
import { underHeadings } from "./layout";
import { type ChunkMemo, readMarkdown } from "./markdown/blocks";
import { standIn } from "./marks";
import { Memo } from "./memo";
import { readPlain } from "./plain";
import { splitSentences } from "./sentences";
import { createView, type TextView, viewThrough } from "./view";

export type TextFormat = "markdown" | "plain";

/** A sentence in view offsets; it never crosses a block. */
export interface Sentence extends Span {
  readonly block: number;
  readonly language: Language;
}

/** A text laid out for reading: the view, its blocks and sentences, and what is no prose. */
export interface Prose {
  readonly format: TextFormat;
  readonly view: TextView;
  readonly language: Language;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** Where the view stands in (U+FFFC) for what is no prose: addresses, inline code, pictures, struck-out text. */
  readonly masked: readonly Span[];
  /** YAML front matter as plain data, `null` where there is none. Broken YAML: `problem` says what and where. */
  readonly frontMatter: FrontMatter | null;
  /** What the writer marked to be left alone: `spans` in view offsets, `problems` in the original's. */
  readonly ignored: Ignored;
  /** Citations of sources and footnote marks, in the text's order; spans in the original's offsets, `at` in the view's. */
  readonly citations: readonly Citation[];
}

const trimmed = (text: string, start: number, end: number): Span => {
  const body = text.slice(start, end);
  const from = start + body.length - body.trimStart().length;
  return { start: from, end: Math.max(from, start + body.trimEnd().length) };
};

const masks = (text: string): Span[] =>
  Array.from(text.matchAll(new RegExp(standIn, "g")), ({ index }) => ({ start: index, end: index + 1 }));

/** A page saved as text brings its furniture along; Markdown is written by hand. */
function withoutFurniture(text: string, blocks: readonly Block[]): Block[] {
  const furniture = findFurniture(text, blocks);
  return blocks.map((block, index) => ({
    ...block,
    headings: block.headings.filter((heading) => !furniture[heading]),
    furniture: furniture[index] ?? false,
  }));
}

/** A block's sentences, counted from where it begins. */
type Cut = Pick<Sentence, "start" | "end" | "language">;

/** Kept from one reading of a draft to the next: paragraphs by their words. */
export class ProseMemo {
  readonly chunks: ChunkMemo = new Memo();
  readonly sentences = new Memo<readonly Cut[]>();
}

function cutSentences(body: string, language: Language): Cut[] {
  return splitSentences(body, { start: 0, end: body.length }).map(({ start, end }) => ({
    start,
    end,
    language: languageOf(body.slice(start, end), language),
  }));
}

export interface ProseOptions {
  /** Default: Markdown. */
  readonly format?: TextFormat;
  /** Default: told from the text. */
  readonly language?: Language;
  /** Kept from one reading to the next by whoever reads a draft again and again. */
  readonly memo?: ProseMemo;
}

/** Lays out a draft or a source. Any text in gives a `Prose`; nothing throws. */
export function readProse(original: string, options: ProseOptions = {}): Prose {
  const written = createView(original);
  const isPlain = options.format === "plain";
  const { frontMatter, end } = readFrontMatter(written.text);
  const layout = isPlain ? readPlain(written.text, end) : readMarkdown(written.text, end, options.memo?.chunks);
  const { pieces, edits } = layout;
  const edited = applyEdits(written.text, edits);
  const view = viewThrough(written, edited);
  const placed = underHeadings(pieces).map((block) => ({
    ...block,
    ...trimmed(view.text, edited.toTarget(block.start), edited.toTarget(block.end)),
  }));
  const blocks = isPlain ? withoutFurniture(view.text, placed) : placed;
  const language = options.language ?? languageOf(view.text.slice(edited.toTarget(end)));
  const sentences = blocks.flatMap((block, index) => {
    const body = view.text.slice(block.start, block.end);
    const cut = () => cutSentences(body, language);
    const found = options.memo?.sentences.recall(`${language} ${body}`, cut) ?? cut();
    return found.map(
      ({ start, end: close, language }): Sentence => ({
        start: block.start + start,
        end: block.start + close,
        block: index,
        language,
      }),
    );
  });
  const marked = findIgnored(written.text, layout, { frontMatter, end });
  const ignored: Ignored = {
    spans: marked.spans.map((span) => ({ start: edited.toTarget(span.start), end: edited.toTarget(span.end) })),
    problems: marked.problems.map((problem) => ({ ...written.toOriginal(problem), code: problem.code })),
  };
  const format = isPlain ? "plain" : "markdown";
  const citations = findCitations(written.text, layout.edits).map(
    (one): Citation => ({
      ...one,
      ...written.toOriginal(one),
      group: written.toOriginal(one.group),
      at: edited.toTarget(one.group.start),
    }),
  );
  return { format, view, language, blocks, sentences, masked: masks(view.text), frontMatter, ignored, citations };
}
