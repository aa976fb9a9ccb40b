import Fuse from "fuse.js";
import type { SourceDocument } from "../../corpus/document";
import { readStream } from "../../corpus/stream/stream";
import type { Corpus } from "../../engine";
import { readProse } from "../../text/prose";
import { fold } from "./fold";

export type Passes = (document: SourceDocument) => boolean;

/** So many texts are looked through: in a larger corpus those that the index says speak of it. */
const looked = 500;

/**
 * Finds sources by words of their title, publisher, file name or text: all words, in any order, tone marks left aside.
 * Misspelt words are looked for, in titles and publishers, only where nothing has them as they are written.
 *
 * @returns for no words `null`: all sources pass.
 * @example createFilter(corpus)("hai quan 2023") → sources of the customs office on 2023
 */
export function createFilter({ index }: Corpus): (words: string) => Passes | null {
  const nameOf = ({ about: { title, publisher, id } }: SourceDocument): string =>
    fold([title, publisher, id].filter(Boolean).join(" "));
  let named: readonly { readonly name: string; readonly document: SourceDocument }[] | undefined;
  let last: { readonly words: string; readonly passes: Passes } | undefined;

  const find = (words: string): Passes => {
    named ??= index.documents.map((document) => ({ name: nameOf(document), document }));
    const asked = fold(words).split(/\s+/u).filter(Boolean);
    const hasAll = (text: string): boolean => asked.every((word) => text.includes(word));
    const texts =
      index.documents.length <= looked
        ? index.documents
        : index
            .nearest(readStream(readProse(words, { format: "plain" }), []).ids, looked)
            .map(({ document }) => document);
    const found = new Set([
      ...named.filter(({ name }) => hasAll(name)).map(({ document }) => document),
      ...texts.filter((document) => hasAll(`${nameOf(document)} ${fold(document.prose.view.original)}`)),
    ]);
    if (found.size > 0) return (document) => found.has(document);
    const fuse = new Fuse(named, {
      keys: ["name"],
      useTokenSearch: true,
      tokenMatch: "all",
      threshold: 0.25,
      ignoreLocation: true,
    });
    const alike = new Set(fuse.search(asked.join(" ")).map(({ item }) => item.document));
    return (document) => alike.has(document);
  };

  return (words) => {
    if (words.trim() === "") return null;
    if (last?.words !== words) last = { words, passes: find(words) };
    return last.passes;
  };
}
