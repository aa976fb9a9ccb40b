import type { Span } from "../../model/span";
import { type Citation, footnoteTexts } from "../../text/citations";
import type { Prose } from "../../text/prose";
import type { CitationCode } from "../rules";
import type { Library } from "./cited";

/** A citation that leads nowhere; the span is the key's, in the original. */
export interface CitationProblem extends Span {
  readonly code: CitationCode;
  readonly key: string;
  /** The key that was most likely meant. */
  readonly meant: string | null;
}

/** Does the draft bring a bibliography of its own, as Pandoc reads it? Then its keys need not be sources of the corpus. */
const hasBibliography = ({ frontMatter }: Prose): boolean =>
  frontMatter?.data.bibliography !== undefined || frontMatter?.data.references !== undefined;

/**
 * Citations whose key no source has, and footnote marks without a footnote. `@name` in the running text is left alone: it may be
 * anybody's; so is what the writer marked to be ignored.
 */
export function citationProblems(prose: Prose, library: Library): CitationProblem[] {
  if (prose.citations.length === 0) return [];
  const notes = footnoteTexts(prose.view.original);
  const ownKeys = hasBibliography(prose);
  const leadsNowhere = ({ kind, key }: Citation): CitationCode | null => {
    switch (kind) {
      case "bare":
        return null;
      case "bracketed":
        return ownKeys || library.of(key).length > 0 ? null : "unknown-source";
      case "footnote":
        return notes.has(key) || library.of(key).length > 0 ? null : "unknown-footnote";
    }
  };
  return prose.citations.flatMap((citation): CitationProblem[] => {
    const { key, start, end, at } = citation;
    const code = leadsNowhere(citation);
    if (code === null || prose.ignored.spans.some((span) => span.start <= at && at <= span.end)) return [];
    return [{ code, key, start, end, meant: library.near(key) }];
  });
}
