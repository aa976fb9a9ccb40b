import Fuse from "fuse.js";
import type { CorpusFigure } from "../../server/src/lsp/protocol";

/** Without tone marks and with `d` for `đ`, since people search the way they type in a hurry. */
const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .replace(/[đĐ]/g, "d")
    .normalize("NFKC")
    .toLowerCase();

/**
 * Finds figures by a few letters of what they measure, their value, their period or their source.
 * Every word must be found somewhere, in any order; best first; all of them, in the corpus's order, for an empty query.
 *
 * @example search("thuong mai 2023") → figures whose concept is like "thương mại" and whose period is in 2023
 */
export function createFigureSearch(figures: readonly CorpusFigure[]): (query: string) => readonly CorpusFigure[] {
  const fuse = new Fuse(figures, {
    keys: [
      { name: "concept", weight: 3, getFn: ({ concept }) => fold(concept) },
      { name: "value", weight: 3, getFn: ({ value, text }) => [fold(value), fold(text)] },
      { name: "period", weight: 2, getFn: ({ period }) => period },
      {
        name: "source",
        weight: 2,
        getFn: ({ source }) => fold(`${source.publisher ?? ""} ${source.title ?? source.id}`),
      },
      { name: "sentence", weight: 1, getFn: ({ sentence }) => fold(sentence) },
    ],
    useTokenSearch: true,
    tokenMatch: "all",
    threshold: 0.25,
    ignoreLocation: true,
  });
  return (query) => (query.trim() ? fuse.search(fold(query.trim())).map(({ item }) => item) : figures);
}
