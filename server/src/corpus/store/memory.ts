import type { SourceDocument } from "../document";
import { layOrders } from "./cells";
import { ColumnsBuilder } from "./columns";
import { createFinder } from "./finder";
import type { Segment } from "./segment";
import { byId, byStanding, standingOf } from "./standing";
import { createWords, WordsBuilder } from "./words";

/** The rank of each, 0 the best. */
export function rankOf<T>(all: readonly T[], compare: (a: T, b: T) => number): Uint32Array {
  const order = all.map((_, index) => index);
  order.sort((a, b) => {
    const [x, y] = [all[a], all[b]];
    return x === undefined || y === undefined ? 0 : compare(x, y);
  });
  const rank = new Uint32Array(all.length);
  for (const [place, index] of order.entries()) rank[index] = place;
  return rank;
}

/** A segment over documents as they are. Of several of one id the last counts. */
export function memorySegment(given: readonly SourceDocument[]): Segment {
  const documents = [...new Map(given.map((document) => [document.about.id, document])).values()].sort((a, b) =>
    byId(a.about, b.about),
  );
  const standings = documents.map(standingOf);
  const numbers = new Map(documents.map(({ about }, number) => [about.id, number]));
  const columns = new ColumnsBuilder();
  const words = new WordsBuilder();
  for (const [number, { figures, stream }] of documents.entries()) {
    columns.add(number, figures);
    words.add(stream);
  }
  const rank = rankOf(standings, byStanding);
  const built = columns.build();
  const at = (number: number): SourceDocument => {
    const found = documents[number];
    if (!found) throw new RangeError(`no document ${number}`);
    return found;
  };
  return {
    size: documents.length,
    live: true,
    columns: built,
    finder: createFinder(built, layOrders(built, rank)),
    words: createWords(words.build()),
    rank,
    figures: Uint32Array.from(documents, ({ figures }) => figures.length),
    standing: (number) => standingOf(at(number)),
    about: (number) => at(number).about,
    numberOf: (id) => numbers.get(id) ?? -1,
    document: at,
    figure: (number, nth) => at(number).figures[nth] ?? null,
    hashes: (number) => at(number).stream.ids,
  };
}
