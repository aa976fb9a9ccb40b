import type { Root } from "mdast";
import type { SourceMetadata } from "../model/document";
import type { Language } from "../model/language";
import { readFrontMatter } from "../text/front-matter";
import { treeOf } from "../text/markdown/parse";
import { type Matter, readMatter } from "../text/matter/schema";
import { citationOf } from "../verify/messages/citation";
import type { CheckedDraft, CheckedRun } from "./checked";
import { colophonLines } from "./colophon";
import { contentOf } from "./content/build";
import type { Content } from "./content/content";

/** A draft with all that goes into its paper. */
export interface Briefing {
  readonly tree: Root;
  readonly matter: Matter;
  /** Its check: the annex tells of it. */
  readonly content: Content;
  /** A source in one line, by its key; `null`: no source has it. */
  readonly cite: (key: string) => string | null;
  /** What the annex ends with: what was not checked, against what, and when. */
  readonly colophon: readonly string[];
}

const plainTree = (text: string): Root => ({
  type: "root",
  children: text
    .split(/\n[ \t]*\n/)
    .filter((part) => part.trim())
    .map((part) => ({ type: "paragraph", children: [{ type: "text", value: part.trim() }] })),
});

/** All that goes into the paper of a checked draft; `cited` names the sources of a key. */
export function briefingOf(
  draft: CheckedDraft,
  run: CheckedRun,
  cited: (key: string) => readonly SourceMetadata[],
  own?: Language,
): Briefing {
  const { prose } = draft.check;
  const text = prose.view.original.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const { frontMatter, end } = readFrontMatter(text);
  const matter = readMatter(frontMatter?.data ?? {});
  const language = own ?? matter.language ?? prose.language;
  return {
    tree: prose.format === "plain" ? plainTree(text) : treeOf(text.slice(end)),
    matter,
    content: contentOf(draft, run, language),
    cite: (key) => {
      const [source] = cited(key);
      return source ? [citationOf(source, language), source.url].filter(Boolean).join(", ") : null;
    },
    colophon: colophonLines(run, language),
  };
}
