import type { SourceDocument } from "../corpus/document";
import type { Item } from "../corpus/stream/items";
import type { Figure } from "../model/figure";
import { placeAt } from "../model/place";
import type { Span } from "../model/span";
import type { Evidence } from "../model/verdict";

/** A source's figure as evidence, with the sentence it stands in. */
export const cite = (document: SourceDocument, figure: Figure, agrees: boolean): Evidence =>
  quote(document, figure, figure, document.sentences[figure.sentence], agrees);

/** The same for an item of a stream; where it is a figure's period: the words that name the period. */
export function evidenceOf(document: SourceDocument, item: Item, agrees: boolean): Evidence {
  if (!item.period) return cite(document, item.figure, agrees);
  const home = document.sentences[document.stream.sentences[item.token] ?? -1];
  return quote(document, item.figure, document.prose.view.toOriginal(item.core), home, agrees);
}

function quote(
  document: SourceDocument,
  figure: Figure,
  place: Span,
  home: Span | undefined,
  agrees: boolean,
): Evidence {
  const { text } = document;
  const span = rowOf(text, place) ?? home ?? place;
  return {
    document: document.about,
    text: text.slice(place.start, place.end),
    start: place.start,
    end: place.end,
    sentence: text.slice(span.start, span.end),
    sentenceStart: span.start,
    ...standing(document, place.start),
    figure,
    agrees,
  };
}

/** A table's cell says little without its row; `null` for what stands in no row. */
function rowOf(text: string, { start, end }: Span): Span | null {
  const from = text.lastIndexOf("\n", start) + 1;
  if (text[from] !== "|") return null;
  const to = text.indexOf("\n", end);
  return { start: from, end: to < 0 ? text.length : to };
}

function standing({ places }: SourceDocument, offset: number): Pick<Evidence, "place"> {
  const place = places && placeAt(places, offset);
  return place ? { place } : {};
}

/** A sentence that speaks of the draft's figure without one of its own; `null` where the document has no such sentence. */
export function passageOf(document: SourceDocument, sentence: number): Evidence | null {
  const home = document.sentences[sentence];
  if (!home) return null;
  const { start, end } = home;
  const text = document.text.slice(start, end);
  return {
    document: document.about,
    text,
    start,
    end,
    sentence: text,
    sentenceStart: start,
    ...standing(document, start),
    figure: null,
    agrees: false,
  };
}
