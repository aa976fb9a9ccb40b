import assert from "node:assert/strict";
import { bundledGlossary } from "../../server/src/figures/glossary";
import { readFigures } from "../../server/src/figures/read";
import { readProse } from "../../server/src/text/prose";

/** The figure that a text begins with `figure`: what it is of, when, and against when. */
const rows: readonly (readonly [text: string, figure: string, when: string, against: string | null])[] = [
  [
    "In 2024 exports rose by 5.5 percent on the previous year.",
    "5.5",
    "2024-01-01..2024-12-31",
    "2023-01-01..2023-12-31",
  ],
  [
    "In 2024 exports were USD 24.6 billion, a rise of 5.5 percent on the previous year.",
    "5.5",
    "2024-01-01..2024-12-31",
    "2023-01-01..2023-12-31",
  ],
  [
    "In the first eight months of 2025 exports were USD 3 billion. They had been USD 2.74 billion in the same months of 2024.",
    "USD 2.74",
    "2024-01-01..2024-08-31",
    null,
  ],
  [
    "In the first eight months of 2025 exports rose 7.9 percent compared with the same months of 2024.",
    "7.9",
    "2025-01-01..2025-08-31",
    "2024-01-01..2024-08-31",
  ],
  [
    "| Goods | Jan-Aug 2025 |\n| --- | --- |\n| Textiles | USD 2,961.5 million |",
    "USD 2,961.5",
    "2025-01-01..2025-08-31",
    null,
  ],
  [
    "| Mặt hàng | Tháng 8/2025 |\n| --- | --- |\n| Dệt may | 421,3 triệu USD |",
    "421,3",
    "2025-08-01..2025-08-31",
    null,
  ],
  [
    "Năm 2023 hai nước kỷ niệm 50 năm quan hệ. Đầu tư tăng thời gian gần đây đạt 5 tỷ USD.",
    "5 tỷ",
    "..2025-01-01",
    null,
  ],
  ["2024年10月1日の在留邦人は1万7410人だった。2023年は1万8949人だった。", "1万8949", "2023-01-01..2023-12-31", null],
];

describe("when figures are of", () => {
  for (const [text, start, when, against] of rows)
    it(`${text.replaceAll("\n", " ")} → ${start} ${when}${against ? ` against ${against}` : ""}`, () => {
      const figures = readFigures(readProse(text), { today: "2025-01-01", glossary: bundledGlossary });
      const figure = figures.find((one) => one.text.startsWith(start));
      const { period, baseline } = figure ?? {};
      assert.equal(`${period?.start ?? ""}..${period?.end ?? ""}`, when);
      assert.equal(baseline ? `${baseline.start ?? ""}..${baseline.end ?? ""}` : null, against);
    });

  it("a bare year goes on with the people spoken of before", () => {
    const text = "2024年10月1日の在留邦人は1万7410人だった。2023年は1万8949人だった。2022年は120人が参加した。";
    const figures = readFigures(readProse(text), { today: "2025-01-01", glossary: bundledGlossary });
    const of = (start: string) => figures.find((one) => one.text.startsWith(start))?.concept?.id ?? null;
    assert.deepEqual([of("1万7410"), of("1万8949"), of("120")], ["japanese-residents", "japanese-residents", null]);
  });

  it("arrivals of visitors are people, and money that is contributed is an amount", () => {
    const text =
      "Năm 2023, khách Việt Nam đến Nhật Bản đạt 574.000 lượt. Nhật Bản đóng góp 38 triệu USD. Lao động được tư vấn 2.300 lượt.";
    const figures = readFigures(readProse(text), { today: "2025-01-01", glossary: bundledGlossary });
    assert.deepEqual(
      figures.map(({ quantity }) => `${quantity.unit} ${quantity.relation}`),
      ["person level", "USD level", "count level"],
    );
  });
});
