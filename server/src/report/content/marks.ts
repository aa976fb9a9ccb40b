import { contains, overlaps, type Span } from "../../model/span";
import type { Evidence, Reason, Verdict } from "../../model/verdict";
import type { Prose } from "../../text/prose";
import { createView } from "../../text/view";
import { changeInWords } from "../../verify/messages/change";

/** A stretch of a sentence: of the figure, and of that in which draft and source differ, or neither. */
export interface Run {
  readonly text: string;
  readonly figure: boolean;
  readonly slot: boolean;
}

/** `text` cut where the spans begin and end. */
export function runsOf(text: string, figure: Span, slot: Span | null): Run[] {
  const spans = slot ? [figure, slot] : [figure];
  const cuts = [0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]
    .map((cut) => Math.min(Math.max(cut, 0), text.length))
    .sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index): Run[] => {
    const start = cuts[index] ?? 0;
    const here = { start, end };
    if (start === end) return [];
    const run = { text: text.slice(start, end), figure: overlaps(here, figure), slot: !!slot && overlaps(here, slot) };
    return [run];
  });
}

// Numbers whole, spaced words whole, Japanese a character at a time.
const tokens = /\d+(?:[.,]\d+)*|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{M}]+|\s+|./gsu;

/**
 * Where one figure's words differ from another's, as a span of the first; `null` where nothing does, or nothing can be told.
 *
 * differing("gần 73 tỷ USD", "gần 37 tỷ USD") → "73"; ("78,3 triệu USD", "78,3 tỷ USD") → "triệu"
 */
export function differing(text: string, other: string): Span | null {
  const [mine, theirs] = [text.match(tokens) ?? [], other.match(tokens) ?? []];
  const shorter = Math.min(mine.length, theirs.length);
  let before = 0;
  while (before < shorter && mine[before] === theirs[before]) before++;
  let after = 0;
  while (after < shorter - before && mine.at(-1 - after) === theirs.at(-1 - after)) after++;
  const start = mine.slice(0, before).join("").length;
  const end = text.length - mine.slice(mine.length - after).join("").length;
  if (start >= end) return null;
  return start > 0 || end < text.length ? { start, end } : differingNumbers(text, other);
}

const numbers = /\d+(?:[.,]\d+)*/gu;

/** Of words in two languages only the numbers can be held against each other: "ngày 21/9/1974", "September 21, 1973" → "1974". */
function differingNumbers(text: string, other: string): Span | null {
  const theirs = new Set(other.match(numbers));
  const own = [...text.matchAll(numbers)].filter(([number]) => !theirs.has(number));
  // Where a long number differs, a short one is a month that the other spells out, or the like.
  const long = own.filter(([number]) => number.length > 2);
  const differ = long.length > 0 ? long : own;
  const [first, last] = [differ[0], differ.at(-1)];
  return first && last ? { start: first.index, end: last.index + last[0].length } : null;
}

/** The nearest place of some words before or behind the figure. */
function nearest(sentence: string, words: string | undefined, figure: Span): Span | null {
  if (!words) return null;
  const [text, wanted] = [sentence.toLowerCase(), words.toLowerCase()];
  const places = [text.lastIndexOf(wanted, figure.start), text.indexOf(wanted, figure.end)]
    .filter((start) => start >= 0)
    .map((start) => ({ start, end: start + words.length }));
  const [first, second] = places;
  if (!first || !second) return first ?? null;
  return figure.start - first.end <= second.start - figure.end ? first : second;
}

/** Which part of a sentence a reason is about: the figure's own words, its time, what it measures, or which way it moved. */
type About = "figure" | "period" | "concept" | "change" | "nothing";

const aboutOf = (reason: Reason | null): About => {
  switch (reason) {
    case "period":
      return "period";
    case "role":
      return "concept";
    case "direction":
      return "change";
    case "target":
    case "arithmetic":
      return "nothing";
    case "value":
    case "scale":
    case "unit":
    case "bound":
    case "rank":
    case "date":
    case "reference":
    case null:
      return "figure";
  }
};

const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** The draft's sentence with its figure, and what the best source says otherwise, marked. */
export function draftRuns(verdict: Verdict, { view, sentences }: Prose): Run[] {
  const { figure, evidence } = verdict;
  const whole = sentences[figure.sentence];
  const at = whole ? view.toOriginal(whole) : figure;
  const sentence = { start: Math.min(at.start, figure.start), end: Math.max(at.end, figure.end) };
  const text = view.original.slice(sentence.start, sentence.end);
  const inside = shifted(figure, -sentence.start);
  const slot = (): Span | null => {
    const [best] = evidence;
    switch (aboutOf(verdict.reason)) {
      case "figure": {
        const words = best && !best.agrees ? differing(figure.text, best.text) : null;
        return words && shifted(words, inside.start);
      }
      case "period": {
        const mention = figure.period?.mention?.at;
        const place = mention && view.toOriginal(mention);
        return place && contains(sentence, place) ? shifted(place, -sentence.start) : null;
      }
      case "concept":
        return nearest(text, figure.concept?.text, inside);
      case "change":
        return nearest(text, changeInWords(figure.quantity.change, figure.language), inside);
      case "nothing":
        return null;
    }
  };
  return runsOf(text, inside, slot());
}

/** A source's sentence with its figure, and that in which it differs from the draft's, marked. */
export function sourceRuns({ figure: draft, reason }: Verdict, evidence: Evidence): Run[] {
  const { sentence, sentenceStart, figure, agrees } = evidence;
  const inside = shifted(evidence, -sentenceStart);
  const slot = (): Span | null => {
    if (agrees) return null;
    switch (aboutOf(reason)) {
      case "figure": {
        const words = differing(evidence.text, draft.text);
        return words && shifted(words, inside.start);
      }
      case "period": {
        // The source's own view is not at hand: in a sentence without markup its figure and its time lie equally far apart.
        const mention = figure?.period?.mention?.at;
        if (!figure || !mention || /[*_`[\]<>]/.test(sentence)) return null;
        const view = createView(sentence);
        const place = shifted(mention, view.toView(inside.start) - figure.at.start);
        return contains({ start: 0, end: view.text.length }, place) ? view.toOriginal(place) : null;
      }
      case "concept":
        return nearest(sentence, figure?.concept?.text, inside);
      case "change":
        return figure && nearest(sentence, changeInWords(figure.quantity.change, figure.language), inside);
      case "nothing":
        return null;
    }
  };
  return runsOf(sentence, inside, slot());
}
