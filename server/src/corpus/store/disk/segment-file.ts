import type { SourceDocument } from "../../document";
import type { Order, Orders } from "../cells";
import type { Columns } from "../columns";
import { createFinder } from "../finder";
import type { Segment } from "../segment";
import type { Standing } from "../standing";
import { placeOf, type Words } from "../words";
import { checksum } from "./checksum";
import { type Container, Damaged, openContainer } from "./container";
import type { RandomAccess } from "./files";
import { Kept } from "./kept";
import { aboutIn, hashesIn, type Part, parts, tokensIn } from "./record";
import type { SegmentNames } from "./segment-writer";
import { StoredDocument } from "./stored-document";
import { readVarints } from "./varint";

/** Bytes of documents kept unpacked, for each segment. */
const keptBytes = 12_000_000;

/** Entries of word lists kept, for each segment: a draft says the same words again and again. */
const keptEntries = 500_000;

/** A document unpacked takes about so much more than packed. */
const unpacked = 6;

const decoder = new TextDecoder();

/** Reads a piece of a section and holds it against its checksum. */
type ReadPiece = (section: string, offset: number, length: number, sum: number | undefined) => Uint8Array;

const pieceReader =
  (file: Container, onDamage: (why: string) => void): ReadPiece =>
  (section, offset, length, sum) => {
    try {
      const bytes = file.piece(section, offset, length);
      if (checksum(bytes) !== sum) throw new Damaged(`a piece of "${section}" is not as it was written`);
      return bytes;
    } catch (error) {
      const why = error instanceof Error ? error.message : "it can't be read";
      onDamage(why);
      throw error instanceof Damaged ? error : new Damaged(why);
    }
  };

function readColumns(file: Container, { concepts, units, parties }: SegmentNames): Columns {
  return {
    document: file.uint32("column.document"),
    nth: file.uint32("column.nth"),
    low: file.float64("column.low"),
    high: file.float64("column.high"),
    concept: file.uint32("column.concept"),
    unit: file.uint32("column.unit"),
    party: file.uint32("column.party"),
    end: file.int32("column.end"),
    moves: file.uint8("column.moves"),
    names: { concepts, units, parties },
  };
}

const orderOf = (file: Container, name: keyof Orders): Order => ({
  entries: file.uint32(`order.${name}`),
  starts: file.uint32(`starts.${name}`),
  wides: file.uint32(`wides.${name}`),
});

function readWords(file: Container, read: ReadPiece): Words & { readonly byNumber: Uint32Array } {
  const hashes = file.uint32("hashes");
  const starts = file.uint32("starts");
  const listStarts = file.float64("listStarts");
  const sums = file.uint32("listSums");
  const firstSentence = file.uint32("firstSentence");
  const none = new Uint32Array(0);
  const known = new Map<number, Uint32Array>();
  let entries = 0;
  const count = (at: number): number => (starts[at + 1] ?? 0) - (starts[at] ?? 0);
  return {
    firstSentence,
    lengths: file.uint32("sentenceLengths"),
    tokens: starts.at(-1) ?? 0,
    byNumber: file.uint32("byNumber"),
    count: (word) => {
      const at = placeOf(hashes, word);
      return at < 0 ? 0 : count(at);
    },
    sentences: (word) => {
      const at = placeOf(hashes, word);
      if (at < 0) return none;
      const before = known.get(at);
      if (before) return before;
      const start = listStarts[at] ?? 0;
      const bytes = read("lists", start, (listStarts[at + 1] ?? 0) - start, sums[at]);
      const sentences = readVarints(bytes, count(at));
      for (let i = 1; i < sentences.length; i++) sentences[i] = (sentences[i] ?? 0) + (sentences[i - 1] ?? 0);
      if (entries + sentences.length > keptEntries) {
        known.clear();
        entries = 0;
      }
      known.set(at, sentences);
      entries += sentences.length;
      return sentences;
    },
  };
}

/** Most documents are told apart by their day: the id is read out only where it is asked for. */
class StoredStanding implements Standing {
  constructor(
    readonly doubted: boolean,
    readonly day: string,
    private readonly number: number,
    private readonly idOf: (number: number) => string,
  ) {}

  get id(): string {
    return this.idOf(this.number);
  }
}

/**
 * Opens a segment. Its index is read and checked at once, documents and word lists when they are needed.
 *
 * @throws {Damaged} where it can't be trusted; later, when a part is read that was changed since.
 */
export function openSegment(access: RandomAccess, stamp: string, onDamage: (why: string) => void = () => {}): Segment {
  const file = openContainer(access, stamp);
  const names = JSON.parse(decoder.decode(file.uint8("names"))) as SegmentNames;
  const columns = readColumns(file, names);
  const read = pieceReader(file, onDamage);
  const words = readWords(file, read);
  const [ids, idStarts, days, doubted] = [
    file.uint8("ids"),
    file.uint32("idStarts"),
    file.uint32("days"),
    file.uint8("doubted"),
  ];
  const figures = file.uint32("figures");
  const [offsets, lengths, sums] = [file.float64("offsets"), file.uint32("lengths"), file.uint32("sums")];
  const size = figures.length;
  const numbers = new Map<string, number>();
  const kept = new Kept<StoredDocument>(keptBytes);

  const idOf = (number: number): string => decoder.decode(ids.subarray(idStarts[number], idStarts[number + 1]));
  const part = (number: number, name: Part): Uint8Array => {
    const at = parts.indexOf(name);
    const first = parts.length * number;
    let offset = offsets[number] ?? 0;
    for (let before = 0; before < at; before++) offset += lengths[first + before] ?? 0;
    return read("records", offset, lengths[first + at] ?? 0, sums[first + at]);
  };
  const lengthsOf = (number: number): Uint32Array =>
    words.lengths.subarray(words.firstSentence[number], words.firstSentence[number + 1]);
  const document = (number: number): StoredDocument =>
    kept.get(number, () => ({
      made: new StoredDocument(doubted[number] === 1, {
        part: (name) => part(number, name),
        tokens: () => tokensIn(part(number, "tokens"), lengthsOf(number), words.byNumber),
        figures: figures[number] ?? 0,
        dictionary: names.dictionary,
      }),
      size: unpacked * parts.reduce((sum, _, at) => sum + (lengths[parts.length * number + at] ?? 0), 0),
    }));
  const search = (id: string): number => {
    let from = 0;
    let to = size;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (idOf(middle) < id) from = middle + 1;
      else to = middle;
    }
    return from < size && idOf(from) === id ? from : -1;
  };
  return {
    size,
    live: false,
    columns,
    finder: createFinder(columns, {
      timed: orderOf(file, "timed"),
      valued: orderOf(file, "valued"),
      plain: orderOf(file, "plain"),
      standing: orderOf(file, "standing"),
    }),
    words,
    rank: file.uint32("rank"),
    figures,
    standing: (number) => new StoredStanding(doubted[number] === 1, names.days[days[number] ?? 0] ?? "", number, idOf),
    about: (number) => aboutIn(part(number, "about")),
    numberOf: (id) => {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      const number = search(id);
      if (number >= 0) numbers.set(id, number);
      return number;
    },
    document: (number): SourceDocument => document(number),
    figure: (number, nth) => document(number).figure(nth),
    hashes: (number) => {
      let count = 0;
      for (const length of lengthsOf(number)) count += length;
      return hashesIn(part(number, "tokens"), count, words.byNumber);
    },
  };
}
