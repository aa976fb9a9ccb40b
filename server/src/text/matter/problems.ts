import Fuse from "fuse.js";
import * as v from "valibot";
import { isMap, isScalar, type Node, parseDocument } from "yaml";
import type { Span } from "../../model/span";
import { isTooDeep } from "../nesting";
import { type Holds, holds, type MatterKey, matterKeys, matterSchema, plain } from "./schema";

export const matterCodes = [
  "front-matter-unreadable",
  "front-matter-unknown-key",
  "front-matter-bad-day",
  "front-matter-bad-value",
] as const;
export type MatterCode = (typeof matterCodes)[number];

/** What is wrong in a briefing's front matter, by offsets of the original. */
export interface MatterProblem extends Span {
  readonly code: MatterCode;
  readonly key: string;
  /** For an unknown key: the one most likely meant. */
  readonly meant: MatterKey | null;
  /** What the key may hold. */
  readonly holds: Holds | null;
}

const opening = /^\ufeff?---[ \t]*\r?\n/;
const closing = /^(?:---|\.\.\.)[ \t]*\r?$/m;

/** The YAML between the fences, and where it begins; `null` where a text begins with none. */
export function matterIn(text: string): { readonly yaml: string; readonly start: number } | null {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return null;
  const end = closing.exec(text.slice(start))?.index;
  return end === undefined ? null : { yaml: text.slice(start, start + end), start };
}

const isKey = (key: string): key is MatterKey => matterKeys.some((known) => known === key);

// How unlike a key may be that is taken for a slip of the pen (0 the same, 1 nothing alike).
const near = new Fuse(matterKeys, { threshold: 0.4 });

/**
 * What a briefing's front matter says that no reader of it understands: unknown keys, days that no calendar has, values of the
 * wrong kind; or that it can't be read at all. A key without a value is one that the writer has yet to fill in.
 */
export function matterProblems(text: string): MatterProblem[] {
  const matter = matterIn(text);
  if (!matter) return [];
  const { yaml, start } = matter;
  const unreadable = (from: number, to: number): MatterProblem[] => {
    const span = { start: start + from, end: start + Math.max(from + 1, Math.min(to, yaml.length)) };
    return [{ ...span, code: "front-matter-unreadable", key: "", meant: null, holds: null }];
  };
  if (isTooDeep(yaml)) return unreadable(0, 1);
  const document = parseDocument(yaml, { logLevel: "silent" });
  const [error] = document.errors;
  if (error) return unreadable(...error.pos);
  if (!isMap(document.contents)) return [];
  return document.contents.items.flatMap(({ key: name, value }): MatterProblem[] => {
    if (!isScalar(name) || !name.range) return [];
    const key = String(name.value);
    const at = ({ range }: Pick<Node, "range">): Span => ({
      start: start + (range?.[0] ?? 0),
      end: start + (range?.[1] ?? 0),
    });
    if (!isKey(key)) {
      const [best] = near.search(key, { limit: 1 });
      return [{ ...at(name), code: "front-matter-unknown-key", key, meant: best?.item ?? null, holds: null }];
    }
    const node = value as Node | null;
    const content: unknown = plain(node?.toJS(document) ?? null);
    if (!node || content === null || v.is(matterSchema.entries[key], content)) return [];
    const code = holds[key] === "day" ? "front-matter-bad-day" : "front-matter-bad-value";
    return [{ ...at(node), code, key, meant: null, holds: holds[key] }];
  });
}
