import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  MarkupKind,
  type TextEdit,
} from "vscode-languageserver";
import { citationKey } from "../corpus/citation-key";
import type { SourceMetadata } from "../model/document";
import { citationOf } from "../verify/messages/citation";
import { fold } from "./catalog/fold";
import type { CheckedDraft } from "./checked";
import { shortName } from "./inlayHints";
import { markdown, plain } from "./markdown";

export interface SourceOptions {
  readonly markdown: boolean;
  /** All sources of the corpus. */
  readonly sources: () => Iterable<SourceMetadata>;
}

/** A longer list takes an editor longer to draw than a word takes to type. */
const most = 300;

// What snippets leave in the place of a source.
const sourceField = /^(?:nguồn|source|出典)$/iu;

/** Does a source's key, title or publisher have what is typed of it? A snippet's field says nothing. */
function naming(typed: string): (source: SourceMetadata) => boolean {
  const wanted = sourceField.test(typed) ? "" : fold(typed);
  return (source) => fold(`${citationKey(source)} ${source.title ?? ""} ${source.publisher ?? ""}`).includes(wanted);
}

const sorted = (sources: readonly SourceMetadata[], rank: (source: SourceMetadata) => string): SourceMetadata[] =>
  sources
    .map((source) => [rank(source), source] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, source]) => source);

/** The sources that the verdicts of the paragraph rest on. */
function fitting({ prose, verdicts }: CheckedDraft, offset: number): ReadonlySet<string> {
  const at = prose.view.toView(offset);
  const block = prose.blocks.findIndex(({ start, end }) => start <= at && at <= end + 1);
  return new Set(
    verdicts
      .filter(({ figure }) => prose.sentences[figure.sentence]?.block === block)
      .flatMap(({ evidence }) => evidence.filter(({ agrees }) => agrees).map(({ document }) => document.id)),
  );
}

/** Sources after `@` or `[^`, the ones that the paragraph rests on first, then the newest. */
export function completeSources(
  draft: CheckedDraft,
  offset: number,
  style: "key" | "footnote",
  typed: string,
  { sources, markdown: takesMarkdown }: SourceOptions,
): CompletionList {
  const { text, language, positions } = draft;
  const mark = style === "key" ? "@" : "[^";
  const start = offset - typed.length - mark.length;
  const range = positions.range({ start, end: offset });
  // "[@…" and "[xem @…" stand in a bracket already; a bare "@" gets one.
  const inBracket = /\[[^\]\n]*$/.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));
  const first = fitting(draft, offset);
  const rank = (source: SourceMetadata): string => `${first.has(source.id) ? 0 : 1}${newness(source)}`;
  const all = [...sources()];
  const some = all.length > most ? sorted(all.filter(naming(typed)), rank).slice(0, most) : all;
  const write = takesMarkdown ? markdown : plain;
  const items = some.map((source): CompletionItem => {
    const key = citationKey(source);
    const written = style === "footnote" ? `[^${key}]` : inBracket ? `@${key}` : `[@${key}]`;
    const note: TextEdit[] =
      style === "footnote" && !text.includes(`[^${key}]:`)
        ? [
            {
              range: positions.range({ start: text.length, end: text.length }),
              newText: `${text.endsWith("\n") ? "" : "\n"}\n[^${key}]: ${citationOf(source, language)}\n`,
            },
          ]
        : [];
    // An editor that closes brackets by itself has put one behind the cursor.
    const closed = style === "footnote" && text.charAt(offset) === "]";
    return {
      label: key,
      labelDetails: { description: [shortName(source), source.publishedOn].filter(Boolean).join(" · ") },
      kind: CompletionItemKind.Reference,
      documentation: {
        kind: takesMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText,
        value: write.text(citationOf(source, language)),
      },
      filterText: `${mark}${sourceField.test(typed) ? typed : ""}${key} ${source.title ?? ""} ${source.publisher ?? ""}`,
      sortText: rank(source),
      insertTextFormat: InsertTextFormat.PlainText,
      textEdit: { range, newText: closed ? written.slice(0, -1) : written },
      ...(note.length > 0 && { additionalTextEdits: note }),
    };
  });
  // Of a large corpus only what fits what is typed so far is listed.
  return { isIncomplete: some.length < all.length, items };
}

/** Sorts the newest first as text: later days have smaller strings; undated ones come last. */
const newness = ({ publishedOn }: SourceMetadata): string =>
  (publishedOn ?? "").replace(/\d/g, (digit) => String(9 - Number(digit))) || "~";
