import type { Concept, Figure, Parties } from "../model/figure";
import type { Period } from "../model/period";
import { contains, type Span } from "../model/span";
import type { Memo } from "../text/memo";
import type { Prose, Sentence } from "../text/prose";
import { headsBeside, headsOf, isHead, leadsTable, textOf } from "./tables/heads";

/** What later figures take over from what was said before them. */
export interface Said {
  readonly concept: Concept | null;
  readonly period: Period | null;
  readonly parties: Parties;
}

export interface SentenceRead {
  readonly figures: readonly Figure[];
  readonly said: Said;
}

/** What a sentence was read as where it stood then. */
interface Kept {
  readonly read: SentenceRead;
  readonly start: number;
}

/** Words cut from a text keep all of it alive; these are plain values with words of their own. */
const plain = (read: SentenceRead): SentenceRead => JSON.parse(JSON.stringify(read)) as SentenceRead;

/** Kept from one reading of a draft to the next, for one glossary. */
export type SentenceMemo = Memo<Kept>;

const origins = new WeakMap<Figure, Figure>();

/** The figure as it was first read, where it was only moved since: one object for all equal figures in equal sentences. */
export const originOf = (figure: Figure): Figure => origins.get(figure) ?? figure;

/** The place of a figure, in the view and in the text as written. */
export function placed({ view }: Prose, { start, end }: Span): Span & Pick<Figure, "at" | "text"> {
  const span = view.toOriginal({ start, end });
  return { start: span.start, end: span.end, at: { start, end }, text: view.original.slice(span.start, span.end) };
}

// Patterns look a little over a sentence's ends: enough of its neighbours stands in the key.
const before = 12;
const behind = 24;

/** A cell is read with its heads. */
const headsIn = (prose: Prose, index: number): readonly string[] | null => {
  const heads = headsOf(prose, index);
  return (
    heads &&
    [
      heads.column,
      ...heads.rows,
      ...heads.captions,
      ...(heads.column === null ? [] : headsBeside(prose, heads.column)),
    ].map((at) => textOf(prose, at))
  );
};

function keyOf(prose: Prose, sentence: Sentence, index: number, { concept, period, parties }: Said, today: string) {
  const { text } = prose.view;
  const { start, end, language, block } = sentence;
  const home = prose.blocks[block];
  return JSON.stringify([
    text.slice(Math.max(0, start - before), end + behind),
    start - Math.max(0, start - before),
    end - start,
    language,
    home?.kind,
    headsIn(prose, block),
    isHead(prose, block) || leadsTable(prose, block),
    // The first sentences of a text are read in full.
    Math.min(index, 3),
    today,
    concept,
    period && [period.start, period.end, period.certainty, period.shape, period.mention?.calendar],
    // A time told in the same paragraph counts for more than one told before it.
    home !== undefined && period?.mention !== undefined && contains(home, period.mention.at),
    parties,
  ]);
}

/** Reads a sentence, or moves what the same sentence was read as to where it stands now. */
export function recallSentence(
  memo: SentenceMemo | undefined,
  prose: Prose,
  sentence: Sentence,
  index: number,
  inherited: Said,
  today: string,
  read: () => SentenceRead,
): SentenceRead {
  if (!memo) return read();
  const make = (): Kept => ({ read: plain(read()), start: sentence.start });
  const kept = memo.recall(keyOf(prose, sentence, index, inherited, today), make);
  const by = sentence.start - kept.start;
  const moved = (period: Period | null): Period | null => {
    if (!period?.mention) return period;
    const { mention, ...rest } = period;
    const { at, calendar } = mention;
    // A period taken over stands where it stood for the sentence before, not in this one.
    const now = at.start < kept.start ? inherited.period?.mention : undefined;
    return { ...rest, mention: now ?? { at: { start: at.start + by, end: at.end + by }, calendar } };
  };
  return {
    figures: kept.read.figures.map((figure) => {
      const at = { start: figure.at.start + by, end: figure.at.end + by };
      const now = { ...figure, ...placed(prose, at), sentence: index, period: moved(figure.period) };
      origins.set(now, figure);
      return now;
    }),
    said: { ...kept.read.said, period: moved(kept.read.said.period) },
  };
}
