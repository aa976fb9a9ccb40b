import type { SourceDocument } from "../corpus/document";
import type { Item } from "../corpus/stream/items";
import type { Evidence } from "../model/verdict";

/** A place in a source as evidence, with the sentence it stands in. For a figure's period: the words that name the period. */
export function evidenceOf(document: SourceDocument, item: Item, agrees: boolean): Evidence {
  const { view, sentences } = document.prose;
  const { figure } = item;
  const place = item.period ? view.toOriginal(item.core) : { start: figure.start, end: figure.end };
  const home = item.period
    ? sentences.find((sentence) => sentence.start <= item.core.start && item.core.start < sentence.end)
    : sentences[figure.sentence];
  const span = home ? view.toOriginal(home) : place;
  return {
    document: document.about,
    text: view.original.slice(place.start, place.end),
    start: place.start,
    end: place.end,
    sentence: view.original.slice(span.start, span.end),
    sentenceStart: span.start,
    figure,
    agrees,
  };
}
