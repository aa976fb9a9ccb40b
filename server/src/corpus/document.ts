import { type ReadingContext, readFigures } from "../figures/read";
import { titleTime } from "../figures/title-time";
import type { SourceInput, SourceMetadata } from "../model/document";
import type { Figure } from "../model/figure";
import type { PlaceMark } from "../model/place";
import type { Span } from "../model/span";
import { type Prose, readProse } from "../text/prose";
import { readStream, type Stream, type Tokens } from "./stream/stream";

/** A source as a store hands it out. Each part may be read only when it is looked at. */
export interface SourceDocument {
  readonly about: SourceMetadata;
  /** It says something against itself: its standing is the lower for it. */
  readonly doubted: boolean;
  readonly figures: readonly Figure[];
  readonly stream: Tokens;
  /** In offsets of `text`; `figure.sentence` counts them. */
  readonly sentences: readonly Span[];
  /** As it was written, or read out of a file of another form. */
  readonly text: string;
  /** Laid out anew where nothing keeps it: for looking closely at one document. */
  readonly prose: Prose;
  readonly format?: SourceInput["format"] | undefined;
  /** See `SourceInput`. */
  readonly places?: readonly PlaceMark[] | undefined;
}

/** A source just read, with all that reading gave. */
export interface ReadDocument extends SourceDocument {
  readonly stream: Stream;
}

/** The text of a source laid out, in the form and language it is known to have. */
export const proseOf = ({ text, format, language }: Pick<SourceInput, "text" | "format" | "language">): Prose =>
  readProse(text, { format: format ?? "plain", ...(language && { language }) });

/** Reads one source. What it says of "now" is counted from its own publication day. Whether it doubts itself is not known yet. */
export function readDocument(input: SourceInput, context: ReadingContext): ReadDocument {
  const { text, format, places, ...about } = input;
  const prose = proseOf(input);
  const today = input.publishedOn ?? context.today;
  const figures = readFigures(prose, {
    ...context,
    today,
    title: input.title,
    titleTime: titleTime(input.title, prose.language, today),
  });
  return {
    about,
    doubted: false,
    prose,
    figures,
    stream: readStream(prose, figures),
    sentences: prose.sentences.map((sentence) => prose.view.toOriginal(sentence)),
    text,
    ...(format && { format }),
    ...(places && { places }),
  };
}
