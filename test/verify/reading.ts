import { type ReadDocument, readDocument } from "../../server/src/corpus/document";
import type { Item } from "../../server/src/corpus/stream/items";
import { bundledGlossary } from "../../server/src/figures/glossary";
import { readStatement, type Statement } from "../../server/src/verify/statement";

/** A Vietnamese text as the corpus keeps it. */
export const source = (text: string): ReadDocument =>
  readDocument({ id: "source", text, language: "vi" }, { today: "2024-09-10", glossary: bundledGlossary });

/** The first sentence of a draft with its figures. */
export function draftOf(text: string): { statement: Statement; items: readonly Item[] } {
  const { stream } = source(text);
  const statement = readStatement(stream, 0);
  return { statement, items: stream.items.filter((item) => item.token < statement.end) };
}

/** The one figure of a phrase. */
export function itemOf(phrase: string): Item {
  const [item] = source(phrase).stream.items;
  if (!item) throw new Error(`no figure in “${phrase}”`);
  return item;
}
