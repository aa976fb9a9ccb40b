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

interface Row {
  readonly figure: CorpusFigure;
  readonly concept: string;
  readonly value: string;
  readonly period: string;
  readonly source: string;
  readonly sentence: string;
}

const rowOf = (figure: CorpusFigure): Row => ({
  figure,
  concept: fold(figure.concept),
  value: fold(`${figure.value} ${figure.text}`),
  period: figure.period,
  source: fold(`${figure.source.publisher ?? ""} ${figure.source.title ?? ""} ${figure.source.id}`),
  sentence: fold(figure.sentence),
});

/**
 * Finds figures by a few letters of what they measure, their value, their period or their source.
 * Every word must be found somewhere, in any order; words may be misspelt, numbers may not.
 * Best first; all of them, in the corpus's order, for an empty query.
 *
 * @example search("thuong mai 2023") → figures whose concept is like "thương mại" and whose period is in 2023
 */
export function createFigureSearch(figures: readonly CorpusFigure[]): (query: string) => readonly CorpusFigure[] {
  const rows = figures.map(rowOf);
  const fuse = new Fuse(rows, {
    keys: [
      { name: "concept", weight: 3 },
      { name: "value", weight: 3 },
      { name: "source", weight: 2 },
      { name: "sentence", weight: 1 },
    ],
    useTokenSearch: true,
    tokenMatch: "all",
    threshold: 0.25,
    ignoreLocation: true,
  });
  return (query) => {
    const asked = fold(query).split(/\s+/u).filter(Boolean);
    const numbers = asked.filter((word) => /\d/.test(word));
    const words = asked.filter((word) => !/\d/.test(word)).join(" ");
    return (words ? fuse.search(words).map(({ item }) => item) : rows)
      .filter((row) =>
        numbers.every((number) => `${row.value} ${row.period} ${row.source} ${row.sentence}`.includes(number)),
      )
      .map(({ figure }) => figure);
  };
}
