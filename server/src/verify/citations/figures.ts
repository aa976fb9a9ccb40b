import type { SourceMetadata } from "../../model/document";
import type { Figure } from "../../model/figure";
import { type Citation, footnoteTexts, keysIn } from "../../text/citations";
import type { Prose } from "../../text/prose";
import type { Library } from "./cited";

/** The sentence that a citation closes, or stands in: also where it comes behind the full stop ("… USD.[^1]"). */
function sentenceOf({ at }: Citation, { sentences, blocks }: Prose): number {
  const index = sentences.findLastIndex(({ start }) => start < at);
  const block = blocks[sentences[index]?.block ?? -1];
  // One that opens a paragraph closes nothing.
  return block && at <= block.end + 1 ? index : -1;
}

/** The keys a citation stands for: a footnote cites what its text cites, else the source of its own name. */
const keysOf = ({ kind, key }: Citation, notes: ReadonlyMap<string, string>): readonly string[] => {
  const within = kind === "footnote" ? keysIn(notes.get(key) ?? "") : [];
  return within.length > 0 ? within : [key];
};

/**
 * The sources that a draft cites for each of its figures: those between the citation before, or the sentence's beginning, and
 * this one. Figures without a citation, or whose citation no source answers, are not in it.
 */
export function citedFor(
  figures: readonly Figure[],
  prose: Prose,
  library: Library,
): ReadonlyMap<Figure, readonly SourceMetadata[]> {
  const cited = new Map<Figure, readonly SourceMetadata[]>();
  if (prose.citations.length === 0) return cited;
  const notes = footnoteTexts(prose.view.original);
  for (const citation of prose.citations) {
    const sources = keysOf(citation, notes).flatMap((key) => library.of(key));
    if (sources.length === 0) continue;
    const sentence = sentenceOf(citation, prose);
    const before = prose.citations.filter(({ at }) => at < citation.at).reduce((last, { at }) => Math.max(last, at), 0);
    for (const figure of figures)
      if (figure.sentence === sentence && figure.at.end <= citation.at && figure.at.start >= before)
        cited.set(figure, [...(cited.get(figure) ?? []), ...sources]);
  }
  return cited;
}
