import assert from "node:assert/strict";
import { createFigureSearch } from "../../client/src/figureSearch";
import type { CorpusFigure } from "../../server/src/lsp/protocol";

const figure = (value: string, concept: string, period: string, publisher: string): CorpusFigure => ({
  value,
  text: value,
  concept,
  period,
  sentence: `${concept} ${value}`,
  source: { id: `${publisher}.md`, publisher },
  uri: null,
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
});

const turnover2023 = figure("44,95 tỷ USD", "kim ngạch thương mại", "2023-01-01/2023-12-31", "Cục Hải quan");
const turnover2024 = figure("46,2 tỷ USD", "kim ngạch thương mại", "2024-01-01/2024-12-31", "Cục Hải quan");
const workers = figure("570.708 người", "lao động", "…/2024-10-31", "Bộ Nội vụ");
const residents = figure("634.361人", "在留ベトナム人", "…/2024-12-31", "出入国在留管理庁");
const investment = figure("78,3 tỷ USD", "vốn đăng ký", "…/2025-01-31", "Cục Đầu tư nước ngoài");
const corpus = [turnover2023, turnover2024, workers, residents, investment];

describe("searching the corpus's figures", () => {
  const search = createFigureSearch(corpus);
  const found: readonly (readonly [query: string, ...figures: CorpusFigure[]])[] = [
    ["kim ngạch", turnover2023, turnover2024],
    ["kim ngach thuong mai", turnover2023, turnover2024],
    ["thuong mai 2024", turnover2024],
    ["44,95", turnover2023],
    ["hai quan 2023", turnover2023],
    ["lao dong", workers],
    ["dau tu", investment],
    ["在留", residents],
    ["lao động 1999"],
    ["quốc phòng"],
  ];
  for (const [query, ...expected] of found)
    it(`“${query}”`, () => assert.deepEqual(new Set(search(query)), new Set(expected)));

  it("all of them, in the corpus's order, as long as nothing is typed", () => assert.deepEqual(search("  "), corpus));
});
