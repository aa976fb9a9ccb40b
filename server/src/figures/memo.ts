import type { Concept, Figure, Parties } from "../model/figure";
import type { CalendarFields, Period } from "../model/period";
import { contains, type Span } from "../model/span";
import { detached, Memo } from "../text/memo";
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
interface Kept extends SentenceRead {
  readonly start: number;
}

/** What it gave where it stands now. */
interface Placed {
  readonly kept: Kept;
  readonly start: number;
  /** Where what it takes over was told. */
  readonly told: Mention | undefined;
  readonly read: SentenceRead;
  /** Holds on to the text of the last reading, and to no other. */
  readonly asked: Asked;
}

type Mention = NonNullable<Period["mention"]>;

/** The same plain values, with words of their own: those cut from a text keep all of it alive. What was one object stays one. */
function plain<T>(value: T): T {
  const copies = new Map<object, unknown>();
  const copy = (one: unknown): unknown => {
    if (typeof one === "string") return detached(one);
    if (typeof one !== "object" || one === null) return one;
    const made = copies.get(one) ?? (Array.isArray(one) ? one.map(copy) : copied(one));
    copies.set(one, made);
    return made;
  };
  const copied = (one: object): object => {
    const made: Record<string, unknown> = {};
    for (const [name, part] of Object.entries(one)) made[name] = copy(part);
    return made;
  };
  return copy(value) as T;
}

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
      heads.title,
      ...(heads.column === null ? [] : headsBeside(prose, heads.column)),
    ].map((at) => textOf(prose, at))
  );
};

const written = new WeakMap<CalendarFields, string>();

/** In words once for each object: a time is taken over by sentence after sentence. */
function calendarInWords(calendar: CalendarFields): string {
  const found = written.get(calendar) ?? JSON.stringify(calendar);
  written.set(calendar, found);
  return found;
}

/** A period's words but for where they stand. */
const periodInWords = ({ start, end, certainty, shape, mention }: Period): string =>
  `${start} ${end} ${certainty} ${shape} ${mention ? calendarInWords(mention.calendar) : ""}`;

/** All that a sentence's reading depends on, but for its place in the text. */
interface Asked {
  /** The sentence with the ends of its neighbours. */
  readonly piece: string;
  /** What no word of it says: where it begins in the piece, its length and language, its kind of block … */
  readonly place: readonly unknown[];
  readonly heads: readonly string[] | null;
  readonly said: Said;
}

function askedOf(prose: Prose, sentence: Sentence, index: number, said: Said, today: string): Asked {
  const { start, end, language, block } = sentence;
  const from = Math.max(0, start - before);
  const home = prose.blocks[block];
  const isTitle = isHead(prose, block) || leadsTable(prose, block);
  const mention = said.period?.mention;
  // A time told in the same paragraph counts for more than one told before it.
  const isNear = home !== undefined && mention !== undefined && contains(home, mention.at);
  // The first sentences of a text are read in full.
  const place = [Math.min(index, 3), start - from, end - start, language, home?.kind, isTitle, isNear, today];
  return { piece: prose.view.text.slice(from, end + behind), place, heads: headsIn(prose, block), said };
}

function keyOf({ piece, place, heads, said: { concept, period, parties } }: Asked): string {
  const { of, from, to } = parties;
  const told = `${concept?.id}\t${concept?.text}\t${period ? periodInWords(period) : ""}\t${of} ${from} ${to}`;
  return `${place.join(" ")} ${heads ? JSON.stringify(heads) : ""} ${told}\n${piece}`;
}

const isSamePeriod = (a: Period, b: Period): boolean =>
  a === b ||
  (a.start === b.start &&
    a.end === b.end &&
    a.certainty === b.certainty &&
    a.shape === b.shape &&
    a.mention?.calendar === b.mention?.calendar);

const isSameParties = (a: Parties, b: Parties): boolean => a.of === b.of && a.from === b.from && a.to === b.to;

/** Is it surely the same? Told without a key made: what was only moved keeps its parts. */
const isSame = (a: Asked, b: Asked): boolean =>
  a.piece === b.piece &&
  a.heads === null &&
  b.heads === null &&
  a.said.concept === b.said.concept &&
  isSameParties(a.said.parties, b.said.parties) &&
  (a.said.period === b.said.period ||
    (a.said.period !== null && b.said.period !== null && isSamePeriod(a.said.period, b.said.period))) &&
  a.place.every((one, at) => one === b.place[at]);

/**
 * Sentences by all that their reading depends on, kept from one reading of a draft to the next, for one glossary; and the sentences
 * of the last reading, so that figures that nothing moved stay the same objects.
 */
export class SentenceMemo {
  readonly #kept = new Memo<Kept>();
  readonly #last: Placed[] = [];

  /** Reads a sentence, or moves what the same sentence was read as to where it stands now. */
  recall(
    prose: Prose,
    sentence: Sentence,
    index: number,
    inherited: Said,
    today: string,
    read: () => SentenceRead,
  ): SentenceRead {
    const { start } = sentence;
    const asked = askedOf(prose, sentence, index, inherited, today);
    const make = (): Kept => ({ ...plain(read()), start });
    const last = this.#last[index];
    const kept = last && isSame(last.asked, asked) ? last.kept : this.#kept.recall(keyOf(asked), make);
    const told = inherited.period?.mention;
    const stays = last?.kept === kept && last.start === start && last.told === told && isWritten(last.read, prose);
    const now = stays ? last.read : move(kept, prose, start, index, told);
    this.#last[index] = { kept, start, told, read: now, asked };
    return now;
  }
}

/** Does the text as the author wrote it have the figures where they were? */
const isWritten = ({ figures }: SentenceRead, { view }: Prose): boolean =>
  figures.every(({ at, start, end, text }) => {
    const span = view.toOriginal(at);
    return span.start === start && span.end === end && view.original.startsWith(text, start);
  });

function move(kept: Kept, prose: Prose, start: number, sentence: number, told: Mention | undefined): SentenceRead {
  const by = start - kept.start;
  const periods = new Map<Period, Period>();
  const moved = (period: Period | null): Period | null => {
    const mention = period?.mention;
    if (!mention) return period;
    const found = periods.get(period);
    if (found) return found;
    const { at, calendar } = mention;
    // A period taken over stands where it stood for the sentence before, not in this one.
    const over = at.start < kept.start ? told : undefined;
    const now = { ...period, mention: over ?? { at: { start: at.start + by, end: at.end + by }, calendar } };
    periods.set(period, now);
    return now;
  };
  const figures = kept.figures.map((figure) => {
    const place = placed(prose, { start: figure.at.start + by, end: figure.at.end + by });
    const text = place.text === figure.text ? figure.text : detached(place.text);
    const now = { ...figure, ...place, text, sentence, period: moved(figure.period) };
    origins.set(now, figure);
    return now;
  });
  const period = moved(kept.said.period);
  return { figures, said: period === kept.said.period ? kept.said : { ...kept.said, period } };
}
