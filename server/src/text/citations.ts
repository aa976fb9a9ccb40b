import type { Span } from "../model/span";
import type { Edit } from "./edits";

/**
 * `bracketed`: Pandoc's `[@key]`, one of perhaps several in the bracket; `bare`: `@key` in the running text, which may as well be
 * somebody's name on a network; `footnote`: the mark `[^key]`.
 */
export type CitationKind = "bracketed" | "bare" | "footnote";

/** One key cited in a text; its own span holds the key with its `@` or `^`. */
export interface Citation extends Span {
  readonly kind: CitationKind;
  readonly key: string;
  /** The whole bracket. */
  readonly group: Span;
  /** Where the bracket stood, in view offsets. */
  readonly at: number;
}

// A key begins with a letter, a digit or `_`, and holds single marks only between such (Pandoc's manual, "Citation syntax").
const keyed =
  /(?<![\p{L}\p{M}\p{N}._%+])@(?:\{([^{}\s]+)\}|([\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*))/gu;
const footnote = /^\[\^([^\]\s]+)\]$/u;

/**
 * The citations among what the reader leaves out of the prose: code, comments and addresses were told apart before.
 *
 * "[xem @hai-quan, tr. 3; -@mofa]" → `hai-quan`, `mofa`; "a@b.vn" → none. Offsets are those of `text`.
 */
export function findCitations(text: string, edits: readonly Edit[]): Citation[] {
  return edits.flatMap((edit): Citation[] => {
    const dropped = text.slice(edit.start, edit.end);
    const start = edit.start + dropped.length - dropped.trimStart().length;
    const body = text.slice(start, edit.end);
    if (!body.startsWith("[") && !body.startsWith("@")) return [];
    const group = { start, end: edit.end };
    const note = footnote.exec(body)?.[1];
    if (note !== undefined)
      return [{ kind: "footnote", key: note, start: start + 1, end: edit.end - 1, group, at: start }];
    return Array.from(body.matchAll(keyed), ({ 0: all, 1: braced, 2: plain, index }): Citation => {
      const at = start + index;
      const kind = body.startsWith("[") ? "bracketed" : "bare";
      return { kind, key: braced ?? plain ?? "", start: at, end: at + all.length, group, at: start };
    });
  });
}

const definition = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*)$/gmu;

/** What the draft's own footnotes say, by key. */
export const footnoteTexts = (text: string): ReadonlyMap<string, string> =>
  new Map(Array.from(text.matchAll(definition), ([, key = "", says = ""]) => [key, says]));

/** The keys that a passage cites: "Xem [@hai-quan; @mofa]" → `hai-quan`, `mofa`. */
export const keysIn = (text: string): string[] =>
  Array.from(text.matchAll(keyed), ([, braced, plain]) => braced ?? plain ?? "");

/** A passage with each key it cites put in other words: ("xem @hai-quan, tr. 3", …) → "xem Cục Hải quan, tr. 3". */
export const replaceKeys = (text: string, by: (key: string) => string): string =>
  text.replace(keyed, (_, braced: string | undefined, plain: string | undefined) => by(braced ?? plain ?? ""));
