import type { SourceInput } from "../../../model/document";
import type { Figure } from "../../../model/figure";
import type { PlaceMark } from "../../../model/place";
import type { Span } from "../../../model/span";
import type { SourceDocument } from "../../document";
import { type BareRow, bareFigure, bareRow } from "../../stream/bare";
import { bareItem, figureItem, type Item, periodItem } from "../../stream/items";
import type { Tokens } from "../../stream/stream";
import { type Dictionary, unpack } from "./pack";
import { readVarints, VarintWriter } from "./varint";

/** The parts of a document's record, in the order they stand in: each is read when it is needed. */
export const parts = ["about", "figures", "tokens", "layout", "text"] as const;

export type Part = (typeof parts)[number];

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const json = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));
const parse = (bytes: Uint8Array): unknown => JSON.parse(decoder.decode(bytes));

/** Figures of bare items, which follow the document's own in the count. */
const bareOf = (items: readonly Item[]): Figure[] => items.flatMap(({ bare, figure }) => (bare ? [figure] : []));

/** Each item as six numbers: figure, token, start and length of its core, is it a period, is it spelled out. */
const numbersOf = (items: readonly Item[], figures: readonly Figure[]): number[] => {
  const places = new Map([...figures, ...bareOf(items)].map((figure, place) => [figure, place]));
  return items.flatMap(({ figure, token, core, period, spelled }) => [
    places.get(figure) ?? 0,
    token,
    core.start,
    core.end - core.start,
    period ? 1 : 0,
    spelled ? 1 : 0,
  ]);
};

/** Room for what is being encoded; one for all, since a record is made at once. */
const numbers = new VarintWriter();
let room = new Uint8Array(1 << 16);

/** The length of each figure, then all of them. */
function encodeFigures(packed: readonly string[]): Uint8Array {
  const most = 3 * packed.reduce((sum, { length }) => sum + length, 0);
  if (room.length < most) room = new Uint8Array(2 * most);
  numbers.clear();
  let size = 0;
  for (const one of packed) {
    const { written } = encoder.encodeInto(one, room.subarray(size));
    numbers.push(written);
    size += written;
  }
  const all = new Uint8Array(numbers.size + size);
  all.set(numbers.bytes);
  all.set(room.subarray(0, size), numbers.size);
  return all;
}

/** `words`: the number of each token's word. */
export function encodeRecord(
  { about, figures, stream, sentences, format, places, text }: SourceDocument,
  words: Uint32Array,
  pack: (value: unknown) => string,
): Record<Part, Uint8Array> {
  numbers.clear();
  for (const word of words) numbers.push(word);
  const tokens = numbers.bytes.slice();
  const spans = sentences.flatMap(({ start, end }) => [start, end]);
  return {
    about: json(about),
    figures: encodeFigures(figures.map(pack)),
    tokens,
    layout: json([
      numbersOf(stream.items, figures),
      spans,
      format ?? null,
      places ?? null,
      bareOf(stream.items).map(bareRow),
    ]),
    text: encoder.encode(text),
  };
}

/** The figures of a document, each unpacked when it is asked for. */
export function figuresIn(bytes: Uint8Array, count: number, dictionary: Dictionary): (nth: number) => Figure | null {
  const lengths = readVarints(bytes, count);
  const starts = new Uint32Array(count + 1);
  let at = bytes.length - lengths.reduce((sum, length) => sum + length, 0);
  for (let nth = 0; nth < count; nth++) {
    starts[nth] = at;
    at += lengths[nth] ?? 0;
  }
  starts[count] = at;
  return (nth) =>
    nth < count ? (unpack(decoder.decode(bytes.subarray(starts[nth], starts[nth + 1])), dictionary) as Figure) : null;
}

let tokenRoom = new Uint32Array(1 << 12);

/** Word hashes of `count` tokens, in an array that the next call uses again. `hashes`: of each word by number. */
export function hashesIn(bytes: Uint8Array, count: number, hashes: Uint32Array): Uint32Array {
  if (tokenRoom.length < count) tokenRoom = new Uint32Array(2 * count);
  const ids = readVarints(bytes, count, tokenRoom.subarray(0, count));
  for (let at = 0; at < count; at++) ids[at] = hashes[ids[at] ?? 0] ?? 0;
  return ids;
}

/** Word hashes and sentences of the tokens. `lengths`: tokens in each sentence; `hashes`: of each word by number. */
export function tokensIn(
  bytes: Uint8Array,
  lengths: Uint32Array,
  hashes: Uint32Array,
): Pick<Tokens, "ids" | "begins" | "sentences"> {
  const begins = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at++) begins[at + 1] = (begins[at] ?? 0) + (lengths[at] ?? 0);
  const ids = hashesIn(bytes, begins[lengths.length] ?? 0, hashes).slice();
  const sentences = new Uint32Array(ids.length);
  for (let at = 0; at < lengths.length; at++) sentences.fill(at, begins[at], begins[at + 1]);
  return { ids, begins, sentences };
}

export interface Layout {
  readonly items: (figures: readonly Figure[]) => Item[];
  readonly sentences: readonly Span[];
  readonly format: SourceInput["format"];
  readonly places: readonly PlaceMark[] | undefined;
}

export function layoutIn(bytes: Uint8Array): Layout {
  const [numbers, spans, format, places, bare] = parse(bytes) as [
    number[],
    number[],
    SourceInput["format"] | null,
    PlaceMark[] | null,
    BareRow[],
  ];
  const sentences: Span[] = [];
  for (let at = 0; at < spans.length; at += 2) sentences.push({ start: spans[at] ?? 0, end: spans[at + 1] ?? 0 });
  const items = (figures: readonly Figure[]): Item[] => {
    const found: Item[] = [];
    for (let at = 0; at < numbers.length; at += 6) {
      const [place = 0, token = 0, start = 0, length = 0, period, spelled] = numbers.slice(at, at + 6);
      const figure = figures[place];
      const row = bare[place - figures.length];
      if (!figure) {
        if (row) found.push(bareItem(bareFigure(row), token));
        continue;
      }
      const item = period
        ? periodItem(figure, token)
        : figureItem(figure, { start, end: start + length }, spelled === 1, token);
      if (item) found.push(item);
    }
    return found;
  };
  return { items, sentences, format: format ?? undefined, places: places ?? undefined };
}

export const aboutIn = (bytes: Uint8Array): SourceDocument["about"] => parse(bytes) as SourceDocument["about"];

export const textIn = (bytes: Uint8Array): string => decoder.decode(bytes);
