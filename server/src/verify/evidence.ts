import type { SourceDocument } from "../corpus/document";
import type { Figure } from "../model/figure";
import type { Evidence } from "../model/verdict";

/** A source's figure as evidence, with the sentence it stands in. */
export function evidenceOf(document: SourceDocument, figure: Figure, agrees: boolean): Evidence {
  const sentence = document.prose.sentences[figure.sentence];
  const span = sentence ? document.prose.view.toOriginal(sentence) : figure;
  return {
    document: document.about,
    text: figure.text,
    start: figure.start,
    end: figure.end,
    sentence: document.prose.view.original.slice(span.start, span.end),
    sentenceStart: span.start,
    figure,
    agrees,
  };
}
