import type { Range } from "vscode-languageserver";
import type { Candidate } from "../corpus/store/port";
import type { SourceMetadata } from "../model/document";
import type { Language } from "../model/language";
import { oneLine } from "../text/one-line";
import { isBare } from "../verify/messages/bare";
import { periodInWords } from "../verify/messages/period";
import type { Places } from "./checked";
import { writeQuantity } from "./figureFormat";

/** A figure that a source states, ready to be offered to a writer. */
export interface ListedFigure {
  /** In the draft's number format, ready to insert: "19,223 tỷ USD". */
  readonly value: string;
  /** As the source writes it. */
  readonly text: string;
  /** What is measured, as the source says it; empty where it is not told. */
  readonly concept: string;
  /** The time it holds for, in words of the draft's language; empty where it is not told. */
  readonly period: string;
  /** The source's sentence, white space joined. */
  readonly sentence: string;
  readonly source: SourceMetadata;
  readonly uri: string | null;
  readonly range: Range;
}

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The source's figure as a writer in `language` would put it: his own words where they share it, else written anew. */
export function listFigure({ document, figure }: Candidate, language: Language, places: Places): ListedFigure {
  const span = document.sentences[figure.sentence] ?? figure;
  const place = places.locate(document.about, figure);
  const text = oneLine(figure.text);
  return {
    value:
      figure.language === language && !isBare(text, figure.quantity)
        ? text
        : (writeQuantity(figure.quantity, language) ?? text),
    text,
    concept: figure.concept?.text ?? "",
    period: periodInWords(figure.period, language),
    sentence: oneLine(document.text.slice(span.start, span.end)),
    source: document.about,
    uri: place?.uri ?? null,
    range: place?.range ?? nowhere,
  };
}
