import { type ReadingContext, readFigures } from "../figures/read";
import type { SourceInput, SourceMetadata } from "../model/document";
import type { Figure } from "../model/figure";
import type { PlaceMark } from "../model/place";
import { type Prose, readProse } from "../text/prose";
import { readStream, type Stream } from "./stream/stream";

/** A source as the corpus keeps it: who says it, its prose, its figures, and both laid out for alignment. */
export interface SourceDocument {
  readonly about: SourceMetadata;
  readonly prose: Prose;
  readonly figures: readonly Figure[];
  readonly stream: Stream;
  /** See `SourceInput`. */
  readonly places?: readonly PlaceMark[];
}

/** Reads one source. What it says of "now" is counted from its own publication day. */
export function readDocument(input: SourceInput, context: ReadingContext): SourceDocument {
  const { text, format, places, ...about } = input;
  const prose = readProse(text, { format: format ?? "plain", ...(input.language && { language: input.language }) });
  const figures = readFigures(prose, {
    ...context,
    today: input.publishedOn ?? context.today,
    title: input.title,
  });
  return { about, prose, figures, stream: readStream(prose, figures), ...(places && { places }) };
}
