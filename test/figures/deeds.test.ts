import { strict as assert } from "node:assert";
import { bundledGlossary } from "../../server/src/figures/glossary";
import { readFigures } from "../../server/src/figures/read";
import type { Language } from "../../server/src/model/language";
import { readProse } from "../../server/src/text/prose";

const readIn = (text: string, language: Language): string[] =>
  readFigures(readProse(text, { format: "plain", language }), { today: "2025-01-01", glossary: bundledGlossary }).map(
    ({ kind, text: words, period }) => {
      const stated = period?.certainty === "stated" ? ` ${period.start ?? ""}..${period.end ?? ""}` : "";
      return `${words} (${kind}${stated})`;
    },
  );

describe("figures: the time of a deed is a claim of its own, not the time of the amount before it", () => {
  const rows: [text: string, language: Language, ...figures: string[]][] = [
    [
      "Dự án có tổng mức đầu tư 1.250 tỷ đồng, hoàn thành trong quý III/2026.",
      "vi",
      "1.250 tỷ đồng (quantity)",
      "quý III/2026 (date 2026-07-01..2026-09-30)",
    ],
    ["Cảng dự kiến vận hành vào tháng 6/2027.", "vi", "tháng 6/2027 (date 2027-06-01..2027-06-30)"],
    ["The plant opens in July 2027.", "en", "July 2027 (date 2027-07-01..2027-07-31)"],
    ["2027年7月開業の工場。", "ja", "2027年7月 (date 2027-07-01..2027-07-31)"],
    // What was counted at an event is not a sum over that day.
    [
      "Lễ khởi công diễn ra sáng 2/6/2024 với 450 đại biểu.",
      "vi",
      "2/6/2024 (date 2024-06-02..2024-06-02)",
      "450 đại biểu (quantity)",
    ],
    // A stretch that an amount is summed over stays its period.
    ["Kim ngạch đạt 5 tỷ USD trong quý III/2024.", "vi", "5 tỷ USD (quantity 2024-07-01..2024-09-30)"],
    ["Trade came to $5 billion in July 2024.", "en", "$5 billion (quantity 2024-07-01..2024-07-31)"],
    ["2024年7月の輸出額は5億ドルだった。", "ja", "5億ドル (quantity 2024-07-01..2024-07-31)"],
  ];
  for (const [text, language, ...figures] of rows) it(text, () => assert.deepEqual(readIn(text, language), figures));
});
