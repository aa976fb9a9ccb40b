import Fuse from "fuse.js";
import { readStream } from "../../corpus/stream/stream";
import type { Corpus } from "../../engine";
import type { SourceMetadata } from "../../model/document";
import { readProse } from "../../text/prose";
import { fold } from "./fold";

export type Passes = (source: { readonly about: SourceMetadata }) => boolean;

/** So many texts are looked through: in a larger corpus those that the index says speak of it. */
const looked = 500;

/** In a catalog longer than this misspelt words are not guessed at: it takes seconds. */
const forgiving = 20_000;

/**
 * Finds sources by words of their title, publisher, file name or text: all words, in any order, tone marks left aside.
 * Misspelt words are looked for, in titles and publishers, only where nothing has them as they are written.
 *
 * @returns for no words `null`: all sources pass.
 * @example createFilter(corpus)("hai quan 2023") → sources of the customs office on 2023
 */
export function createFilter({ store }: Corpus): (words: string) => Passes | null {
  const nameOf = ({ title, publisher, id }: SourceMetadata): string =>
    fold([title, publisher, id].filter(Boolean).join(" "));
  let named: readonly { readonly name: string; readonly about: SourceMetadata }[] | undefined;
  let last: { readonly words: string; readonly passes: Passes } | undefined;

  const find = (words: string): Passes => {
    named ??= Array.from(store.describe().catalog, ({ about }) => ({ name: nameOf(about), about }));
    const asked = fold(words).split(/\s+/u).filter(Boolean);
    const hasAll = (text: string): boolean => asked.every((word) => text.includes(word));
    const texts =
      named.length <= looked
        ? named.flatMap(({ about }) => store.document(about.id) ?? [])
        : store
            .passages(readStream(readProse(words, { format: "plain" }), []).ids, looked)
            .found.map(({ document }) => document);
    const found = new Set([
      ...named.filter(({ name }) => hasAll(name)).map(({ about }) => about.id),
      ...texts.filter(({ about, text }) => hasAll(`${nameOf(about)} ${fold(text)}`)).map(({ about }) => about.id),
    ]);
    if (found.size > 0 || named.length > forgiving) return ({ about }) => found.has(about.id);
    const fuse = new Fuse(named, {
      keys: ["name"],
      useTokenSearch: true,
      tokenMatch: "all",
      threshold: 0.25,
      ignoreLocation: true,
    });
    const alike = new Set(fuse.search(asked.join(" ")).map(({ item }) => item.about.id));
    return ({ about }) => alike.has(about.id);
  };

  return (words) => {
    if (words.trim() === "") return null;
    if (last?.words !== words) last = { words, passes: find(words) };
    return last.passes;
  };
}
