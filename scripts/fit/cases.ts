import { type ReadDocument, readDocument, type SourceDocument } from "../../server/src/corpus/document";
import { createMemoryStore } from "../../server/src/corpus/store/store";
import type { Item } from "../../server/src/corpus/stream/items";
import { bundledGlossary } from "../../server/src/figures/glossary";
import { createConceptFamily } from "../../server/src/verify/compare/concept";
import type { Parties } from "../../server/src/verify/names";
import { type Board, type SlotWeights, scoreOf } from "../../server/src/verify/situation";
import { readStatement } from "../../server/src/verify/statement";
import { type Held, hold, type View, viewsOn } from "../../server/src/verify/view";
import type { Weights } from "../../server/src/verify/weights";
import { wordingOf } from "../../server/src/verify/wording";
import { digitsOf, type Row } from "./rows";

/** A claim, laid out: for each of its sentences what it was held against. */
export interface Case {
  readonly row: Row;
  readonly sentences: readonly {
    readonly items: readonly Item[];
    /** 0 supported, 1 refuted, 2 not stated. */
    readonly labels: readonly number[];
    /** Did nobody change the figure? What speaks against it where its source is taken away is another statement. */
    readonly untouched: readonly boolean[];
    readonly own: Held;
    /** The article without its evidence. */
    readonly away: Held;
    /** The nearest articles of the archive, its own left out. */
    readonly others: readonly Held[];
  }[];
}

const context = { today: "2023-06-30", glossary: bundledGlossary };
const concepts = createConceptFamily(bundledGlossary);
const parties: Parties = (text) => concepts.named(text, "vi");
const unweighed: SlotWeights = { slot: [], timeSlot: [] };
const read = (text: string, id = ""): ReadDocument => readDocument({ id, text, language: "vi" }, context);

/** In a refuted claim the figures that the evidence does not hold are the refuted ones; likewise where nothing is stated. */
function labelOf(row: Row, item: Item, written: string): number {
  if (row.label === "SUPPORTED" || item.spelled) return 0;
  const known = digitsOf(row.evidence);
  if ([...digitsOf(written)].every((number) => known.has(number))) return 0;
  return row.label === "REFUTED" ? 1 : 2;
}

export function layOut(rows: readonly Row[], othersAsked: number): Case[] {
  const documents = new Map<string, ReadDocument>();
  for (const { context: text } of rows)
    if (!documents.has(text)) documents.set(text, read(text, `article-${documents.size}`));
  const archive = createMemoryStore(
    [...new Set(rows.filter((row) => row.real).map((row) => row.context))].flatMap((text) => documents.get(text) ?? []),
  );
  return rows.flatMap((row) => {
    const claim = read(row.claim);
    const document = documents.get(row.context);
    if (!document) return [];
    const without = read(row.without);
    const sentences = claim.prose.sentences.map((_, index) => {
      const statement = readStatement(claim.stream, index);
      const items = claim.stream.items.filter(
        ({ token, bare }) => !bare && token >= statement.first && token < statement.end,
      );
      const words = [...statement.words].flatMap(([id, word]) => (statement.own[word] ? [id] : []));
      const near = row.real && othersAsked > 0 ? archive.passages(words, othersAsked + 1).found : [];
      const held = (source: SourceDocument): Held => {
        const wording = wordingOf(claim.prose.view.text, claim.stream, source, parties);
        return hold(statement, items, source.stream, wording, unweighed);
      };
      const labels = items.map((item) =>
        labelOf(row, item, claim.prose.view.text.slice(item.core.start, item.core.end)),
      );
      return {
        items,
        labels,
        untouched: items.map((item, at) => row.label === "SUPPORTED" || (labels[at] === 0 && !item.spelled)),
        own: held(document),
        away: held(without),
        others: near
          .filter((found) => found.document.about.id !== document.about.id)
          .slice(0, othersAsked)
          .map((found) => held(found.document)),
      };
    });
    return [{ row, sentences }];
  });
}

/** The same board under other slot weights. */
export const rescore = (board: Board, weights: SlotWeights): Board => ({
  ...board,
  rows: board.rows.map((row, at) => {
    const item = board.contexts[at]?.item;
    return item ? row.map((pair) => ({ ...pair, score: scoreOf(weights, item, pair.features) })) : [];
  }),
});

/** What a document says of each figure, under given weights: as the engine would see it. */
export const viewsUnder = (held: Held, weights: Weights): View[] =>
  viewsOn({ ...held, board: rescore(held.board, weights) }, weights);
