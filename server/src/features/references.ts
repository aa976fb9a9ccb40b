import type { Location } from "vscode-languageserver";
import type { Candidate } from "../corpus/store/port";
import type { Figure } from "../model/figure";
import type { Span } from "../model/span";
import { type CheckedDraft, type Places, verdictAt } from "./checked";
import { citationAt } from "./citations";
import type { Positions } from "./positions";

/** A draft as far as references need it. */
export interface ReadDraft {
  readonly uri: string;
  readonly positions: Positions;
  readonly figures: readonly Figure[];
  readonly citations: readonly (Span & { readonly key: string })[];
}

export interface ReferenceOptions {
  /** The figure asked for, or the citation, is listed too. */
  readonly itself: boolean;
  readonly sameSlot: (a: Figure, b: Figure) => boolean;
  readonly stating: (figure: Figure) => readonly Candidate[];
}

const key = ({ uri, range: { start } }: Location): string => `${uri} ${start.line} ${start.character}`;

/**
 * Where else the drafts and the sources speak of what stands at an offset: figures of the same slot, whatever their value, and the
 * passages the verdict rests on; at a citation, all that cite the same source. Drafts first, each place once.
 */
export function referencesAt(
  draft: CheckedDraft,
  offset: number,
  drafts: readonly ReadDraft[],
  places: Places,
  { itself, sameSlot, stating }: ReferenceOptions,
): Location[] {
  const found = new Map<string, Location>();
  const add = (location: Location | null): void => {
    if (location && !found.has(key(location))) found.set(key(location), location);
  };
  const cited = citationAt(draft, offset);
  const verdict = cited ? undefined : verdictAt(draft, offset);
  const asked: Span | undefined = cited ?? verdict?.figure;
  const isAsked = ({ uri }: ReadDraft, { start }: Span): boolean => uri === draft.uri && start === asked?.start;
  for (const one of drafts) {
    const spans: readonly Span[] = cited
      ? one.citations.filter((other) => other.key === cited.key)
      : one.figures.filter((figure) => verdict && (isAsked(one, figure) || sameSlot(verdict.figure, figure)));
    for (const span of spans)
      if (itself || !isAsked(one, span)) add({ uri: one.uri, range: one.positions.range(span) });
  }
  if (verdict) {
    for (const { document, figure } of stating(verdict.figure)) add(places.locate(document.about, figure));
    for (const one of verdict.evidence) add(places.locate(one.document, one));
  }
  return [...found.values()];
}
