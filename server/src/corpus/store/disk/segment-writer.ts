import type { SourceDocument } from "../../document";
import { layOrders, orders } from "../cells";
import { type Columns, ColumnsBuilder } from "../columns";
import { rankOf } from "../memory";
import { byId, byStanding, type Standing, standingOf } from "../standing";
import { WordsBuilder } from "../words";
import { checksum } from "./checksum";
import { ContainerWriter } from "./container";
import type { Sink } from "./files";
import { createPacker, type Dictionary, emptyDictionary } from "./pack";
import { encodeRecord, parts } from "./record";
import { VarintWriter } from "./varint";

/** What the numbers in a segment's sections stand for. */
export interface SegmentNames {
  readonly concepts: readonly string[];
  readonly units: readonly string[];
  readonly parties: readonly string[];
  readonly days: readonly string[];
  readonly dictionary: Dictionary;
}

/** What a written segment holds. */
export interface WrittenSegment {
  readonly documents: number;
  readonly figures: number;
  /** Size of the texts in UTF-8. */
  readonly textBytes: number;
}

/**
 * Writes a segment document by document, which must come by id: the records at once, the index at the end, so that memory holds
 * only the index. About 50 bytes for each figure, 8 for each word and 100 for each document.
 */
export class SegmentWriter {
  readonly #container: ContainerWriter;
  readonly #columns = new ColumnsBuilder();
  readonly #words = new WordsBuilder();
  readonly #dictionary = emptyDictionary();
  readonly #pack = createPacker(this.#dictionary);
  readonly #standings: Standing[] = [];
  readonly #figures: number[] = [];
  readonly #offsets: number[] = [];
  readonly #lengths: number[] = [];
  readonly #sums: number[] = [];
  #textBytes = 0;

  constructor(sink: Sink, stamp: string) {
    this.#container = new ContainerWriter(sink, stamp);
  }

  get textBytes(): number {
    return this.#textBytes;
  }

  add(document: SourceDocument): void {
    const standing = standingOf(document);
    const last = this.#standings.at(-1);
    if (last && byId(last, standing) >= 0) throw new RangeError(`documents must come by id: ${standing.id}`);
    this.#columns.add(this.#standings.length, document.figures);
    const words = this.#words.add(document.stream);
    const record = encodeRecord(document, words, this.#pack);
    this.#standings.push(standing);
    this.#figures.push(document.figures.length);
    for (const [at, part] of parts.entries()) {
      const bytes = record[part];
      const offset = this.#container.append("records", bytes);
      if (at === 0) this.#offsets.push(offset);
      this.#lengths.push(bytes.length);
      this.#sums.push(checksum(bytes));
    }
    this.#textBytes += record.text.length;
  }

  finish(): WrittenSegment {
    const write = this.#container;
    this.#writeWords();
    const rank = rankOf(this.#standings, byStanding);
    const columns = this.#columns.build();
    this.#writeColumns(columns, rank);
    const encoder = new TextEncoder();
    const ids = this.#standings.map(({ id }) => encoder.encode(id));
    const idStarts = new Uint32Array(ids.length + 1);
    for (const [at, { length }] of ids.entries()) idStarts[at + 1] = (idStarts[at] ?? 0) + length;
    const allIds = new Uint8Array(idStarts[ids.length] ?? 0);
    for (const [at, id] of ids.entries()) allIds.set(id, idStarts[at]);
    const days = [...new Set(this.#standings.map(({ day }) => day))];
    const places = new Map(days.map((day, place) => [day, place]));
    write.add("ids", allIds);
    write.add("idStarts", idStarts);
    write.add(
      "days",
      Uint32Array.from(this.#standings, ({ day }) => places.get(day) ?? 0),
    );
    write.add(
      "doubted",
      Uint8Array.from(this.#standings, ({ doubted }) => (doubted ? 1 : 0)),
    );
    write.add("rank", rank);
    write.add("figures", Uint32Array.from(this.#figures));
    write.add("offsets", Float64Array.from(this.#offsets));
    write.add("lengths", Uint32Array.from(this.#lengths));
    write.add("sums", Uint32Array.from(this.#sums));
    const names: SegmentNames = { ...columns.names, days, dictionary: this.#dictionary };
    write.add("names", encoder.encode(JSON.stringify(names)));
    write.finish();
    const figures = this.#figures.reduce((sum, count) => sum + count, 0);
    return { documents: this.#standings.length, figures, textBytes: this.#textBytes };
  }

  /** Each word's sentences as distances from the one before. */
  #writeWords(): void {
    const { hashes, starts, sentences, firstSentence, lengths } = this.#words.build();
    const write = this.#container;
    const listStarts = new Float64Array(hashes.length + 1);
    const sums = new Uint32Array(hashes.length);
    const list = new VarintWriter();
    for (let word = 0; word < hashes.length; word++) {
      list.clear();
      let before = 0;
      for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) {
        list.push((sentences[at] ?? 0) - before);
        before = sentences[at] ?? 0;
      }
      const bytes = list.bytes.slice();
      sums[word] = checksum(bytes);
      listStarts[word] = write.append("lists", bytes);
      listStarts[word + 1] = (listStarts[word] ?? 0) + bytes.length;
    }
    if (hashes.length === 0) write.append("lists", new Uint8Array(0));
    write.add("hashes", hashes);
    write.add("byNumber", this.#words.hashes);
    write.add("starts", starts);
    write.add("listStarts", listStarts);
    write.add("listSums", sums);
    write.add("firstSentence", firstSentence);
    write.add("sentenceLengths", lengths);
  }

  #writeColumns(columns: Columns, rank: Uint32Array): void {
    const { names: _, ...numbers } = columns;
    for (const [name, column] of Object.entries(numbers)) this.#container.add(`column.${name}`, column);
    const laid = layOrders(columns, rank);
    for (const name of orders) {
      this.#container.add(`order.${name}`, laid[name].entries);
      this.#container.add(`starts.${name}`, laid[name].starts);
      this.#container.add(`wides.${name}`, laid[name].wides);
    }
  }
}
