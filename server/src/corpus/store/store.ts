import type { SourceDocument } from "../document";
import { conceptsOf } from "./columns";
import { memorySegment } from "./memory";
import { nearestDocuments, type Part, type Statistics } from "./passages";
import type { Answer, Candidate, CatalogEntry, Changes, CorpusStore, Description, Question } from "./port";
import type { Segment } from "./segment";
import { byStanding, type Standing } from "./standing";

/** What one version of a store put in and took out. */
interface Step {
  readonly version: number;
  readonly put: readonly string[];
  readonly removed: readonly string[];
}

/** Changes that are remembered. */
const remembered = 100;

const isIn = ({ segment, removed }: Part, id: string): number => {
  const number = segment.numberOf(id);
  return number >= 0 && !removed.has(number) ? number : -1;
};

/** A figure found, with what the port's order goes by. */
interface Placed {
  readonly part: Part;
  readonly distance: number;
  readonly document: number;
  readonly nth: number;
}

const byPlace = (a: Placed, b: Placed): number =>
  a.distance - b.distance ||
  (a.part === b.part
    ? (a.part.segment.rank[a.document] ?? 0) - (b.part.segment.rank[b.document] ?? 0)
    : byStanding(a.part.segment.standing(a.document), b.part.segment.standing(b.document))) ||
  a.nth - b.nth;

/** A store over segments: it joins their answers in the port's order. */
export class SegmentStore implements CorpusStore {
  readonly #statistics: Statistics;
  #description: Description | undefined;

  constructor(
    readonly parts: readonly Part[],
    readonly version = 1,
    private readonly log: readonly Step[] = [],
  ) {
    this.#statistics = statisticsOf(parts);
  }

  describe(): Description {
    this.#description ??= describe(this.parts);
    return this.#description;
  }

  find(question: Question): Answer<Candidate> {
    const hits: Placed[] = [];
    let complete = true;
    for (const part of this.parts) {
      const answer = part.segment.finder.find(question, part.removed);
      complete &&= answer.complete;
      const { document, nth } = part.segment.columns;
      for (const { entry, distance } of answer.hits)
        hits.push({ part, distance, document: document[entry] ?? 0, nth: nth[entry] ?? 0 });
    }
    const wanted = hits.sort(byPlace).slice(0, question.limit);
    const found = wanted.flatMap(({ part, document, nth }): Candidate[] => {
      const source = part.segment.document(document);
      const figure = part.segment.figure(document, nth);
      return source && figure ? [{ document: source, figure }] : [];
    });
    return {
      found,
      complete: complete && hits.length <= question.limit && found.length === wanted.length,
    };
  }

  findMany(questions: readonly Question[]): readonly Answer<Candidate>[] {
    return questions.map((question) => this.find(question));
  }

  passages(words: Iterable<number>, limit: number) {
    const nearest = nearestDocuments(this.parts, this.#statistics, words, limit);
    const found = nearest.flatMap(({ part, document, score }) => {
      const source = part.segment.document(document);
      return source ? [{ document: source, score }] : [];
    });
    return { found, complete: found.length === nearest.length };
  }

  document(id: string): SourceDocument | null {
    for (const part of this.parts) {
      const number = isIn(part, id);
      if (number >= 0) return part.segment.document(number);
    }
    return null;
  }

  span(id: string, start: number, end: number): string | null {
    return this.document(id)?.text.slice(start, end) ?? null;
  }

  changes(since: number): Changes {
    const steps = this.log.filter(({ version }) => version > since);
    const put = new Set<string>();
    const removed = new Set<string>();
    for (const step of steps) {
      for (const id of step.removed) {
        put.delete(id);
        removed.add(id);
      }
      for (const id of step.put) {
        removed.delete(id);
        put.add(id);
      }
    }
    const complete = since >= this.version - steps.length;
    return { version: this.version, put: [...put].sort(), removed: [...removed].sort(), complete };
  }

  /** The same store with some documents put in, or put anew, and some taken out; of those that stay nothing is built again. */
  with(put: readonly SourceDocument[], remove: readonly string[]): SegmentStore {
    const ids = put.map(({ about }) => about.id);
    return this.#next(ids, remove, (kept) => (put.length > 0 ? joined(kept, put) : kept));
  }

  /** The same for documents that are segments already. */
  withSegments(segments: readonly Segment[], remove: readonly string[]): SegmentStore {
    const ids = segments.flatMap((segment) => Array.from({ length: segment.size }, (_, at) => segment.standing(at).id));
    const added = segments.map((segment): Part => ({ segment, removed: new Set() }));
    return this.#next(ids, remove, (kept) => [...kept, ...added]);
  }

  /** The same documents in other segments: nothing that anybody could see is another. */
  rearranged(parts: readonly Part[]): SegmentStore {
    return new SegmentStore(parts, this.version, this.log);
  }

  #next(put: readonly string[], remove: readonly string[], join: (kept: Part[]) => readonly Part[]): SegmentStore {
    const gone = new Set([...remove, ...put]);
    const removed = remove.filter((id) => this.parts.some((part) => isIn(part, id) >= 0));
    const kept = this.parts.flatMap((part): Part[] => {
      const numbers = [...gone].map((id) => isIn(part, id)).filter((number) => number >= 0);
      const without = numbers.length > 0 ? { ...part, removed: new Set([...part.removed, ...numbers]) } : part;
      return without.removed.size < part.segment.size ? [without] : [];
    });
    const version = this.version + 1;
    const log = [...this.log, { version, put, removed }].slice(-remembered);
    return new SegmentStore(join(kept), version, log);
  }
}

/** Segments that hold less than this are built anew rather than added to. */
const small = 1000;

/** Adds a segment; one before it that is hardly larger is taken into it, so that there are never many. */
function joined(parts: readonly Part[], put: readonly SourceDocument[]): Part[] {
  const last = parts.at(-1);
  if (!last?.segment.live || last.segment.size > Math.max(small, 2 * put.length))
    return [...parts, { segment: memorySegment(put), removed: new Set() }];
  return joined(parts.slice(0, -1), [...documentsOf(last), ...put]);
}

function* numbersOf({ segment, removed }: Part): Generator<number> {
  for (let number = 0; number < segment.size; number++) if (!removed.has(number)) yield number;
}

export const documentsOf = (part: Part): SourceDocument[] =>
  [...numbersOf(part)].flatMap((number) => part.segment.document(number) ?? []);

function describe(parts: readonly Part[]): Description {
  let documents = 0;
  let figures = 0;
  let newest: string | null = "";
  for (const part of parts)
    for (const number of numbersOf(part)) {
      const { day } = part.segment.standing(number);
      documents++;
      figures += part.segment.figures[number] ?? 0;
      if (newest !== null) newest = day === "" ? null : day > newest ? day : newest;
    }
  return {
    documents,
    figures,
    newest: newest || null,
    complete: true,
    catalog: { [Symbol.iterator]: () => catalog(parts) },
  };
}

/** Documents of all parts by id, each read as it is reached. */
function* catalog(parts: readonly Part[]): Generator<CatalogEntry> {
  const walks = parts.map((part) => ({
    part,
    numbers: numbersOf(part),
    at: undefined as Standing | undefined,
    number: 0,
  }));
  const step = (walk: (typeof walks)[number]): void => {
    const next = walk.numbers.next();
    walk.number = next.done ? 0 : next.value;
    walk.at = next.done ? undefined : walk.part.segment.standing(walk.number);
  };
  for (const walk of walks) step(walk);
  for (;;) {
    let least: (typeof walks)[number] | undefined;
    for (const walk of walks) if (walk.at && (!least?.at || walk.at.id < least.at.id)) least = walk;
    if (!least?.at) return;
    const { segment } = least.part;
    yield {
      about: segment.about(least.number),
      figures: segment.figures[least.number] ?? 0,
      concepts: conceptsOf(segment.columns, least.number),
      doubted: least.at.doubted,
    };
    step(least);
  }
}

/** Counts of words kept: texts say the same words again and again. */
const countsKept = 20_000;

/** Frequencies without what was removed, so that scores don't tell how a corpus came to be what it is. */
function statisticsOf(parts: readonly Part[]): Statistics {
  const gone = new Map<number, number>();
  let sentences = 0;
  let tokens = 0;
  for (const { segment, removed } of parts) {
    sentences += segment.words.lengths.length;
    tokens += segment.words.tokens;
    for (const number of removed) {
      const hashes = segment.hashes(number);
      sentences -= (segment.words.firstSentence[number + 1] ?? 0) - (segment.words.firstSentence[number] ?? 0);
      tokens -= hashes.length;
      for (const id of hashes) gone.set(id, (gone.get(id) ?? 0) + 1);
    }
  }
  const known = new Map<number, number>();
  const count = (word: number): number =>
    parts.reduce((sum, { segment }) => sum + segment.words.count(word), 0) - (gone.get(word) ?? 0);
  return {
    sentences,
    averageLength: tokens / Math.max(1, sentences),
    count: (word) => {
      const found = known.get(word) ?? count(word);
      if (known.size >= countsKept) known.clear();
      known.set(word, found);
      return found;
    },
  };
}

/** A store over documents in memory. */
export const createMemoryStore = (documents: readonly SourceDocument[]): SegmentStore =>
  new SegmentStore(documents.length > 0 ? [{ segment: memorySegment(documents), removed: new Set() }] : []);
