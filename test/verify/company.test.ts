import { strict as assert } from "node:assert";
import { createEngine } from "../../server/src/engine";
import type { SourceInput } from "../../server/src/model/document";
import type { VerdictKind } from "../../server/src/model/verdict";

const yearly: readonly SourceInput[] = [
  {
    id: "2025",
    publishedOn: "2025-01-20",
    title: "Thương mại Việt Nam - Nhật Bản năm 2024",
    text: "Năm 2024, kim ngạch thương mại hai chiều Việt Nam - Nhật Bản đạt 46,2 tỷ USD, tăng 2,7% so với năm 2023.",
  },
  {
    id: "2026",
    publishedOn: "2026-01-20",
    title: "Thương mại Việt Nam - Nhật Bản năm 2025",
    text: "Năm 2025, kim ngạch thương mại hai chiều Việt Nam - Nhật Bản đạt 51,4 tỷ USD, tăng 11,3% so với năm 2024.",
  },
];

describe("verify: a corpus that tells the same every year in the same words", () => {
  const rows: [draft: string, figure: string, verdict: VerdictKind][] = [
    [
      "Năm 2024, kim ngạch thương mại Việt Nam - Nhật Bản đạt 46,2 tỷ USD, tăng 2,7% so với năm 2023.",
      "46,2 tỷ USD",
      "supported",
    ],
    [
      "Năm 2025, kim ngạch thương mại Việt Nam - Nhật Bản đạt 51,4 tỷ USD, tăng 11,3% so với năm 2024.",
      "11,3%",
      "supported",
    ],
    ["Năm 2024, kim ngạch thương mại Việt Nam - Nhật Bản đạt 64,2 tỷ USD.", "64,2 tỷ USD", "refuted"],
    ["Năm 2025, kim ngạch thương mại Việt Nam - Nhật Bản đạt 46,2 tỷ USD.", "46,2 tỷ USD", "refuted"],
    // No source was there yet to speak of it.
    ["Năm 2026, kim ngạch thương mại Việt Nam - Nhật Bản đạt 60 tỷ USD.", "60 tỷ USD", "not-enough-info"],
  ];
  for (const [draft, text, verdict] of rows)
    it(`${verdict}: ${text} in “${draft}”`, async () => {
      const engine = await createEngine({ today: "2026-03-01" });
      const corpus = await engine.corpus(yearly);
      const figure = corpus.verify(draft, { format: "plain" }).figures.find((one) => one.text === text);
      assert.equal(figure?.verdict, verdict, figure?.message);
    });

  it("objects to nothing else in a sentence that follows one of them", async () => {
    const corpus = await (await createEngine({ today: "2026-03-01" })).corpus(yearly);
    for (const { text } of yearly)
      for (const figure of corpus.verify(text, { format: "plain" }).figures)
        assert.notEqual(figure.verdict, "refuted", `${figure.text}: ${figure.message}`);
  });
});
