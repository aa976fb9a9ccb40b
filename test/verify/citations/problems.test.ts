import { strict as assert } from "node:assert";
import { createEngine } from "../../../server/src/engine";

const sources = ["hai-quan-2023.md", "mofa-2024.md", "Báo Nhân Dân.txt"].map((id) => ({
  id,
  text: "Năm 2023, kim ngạch đạt 44,9 tỷ USD.",
}));

describe("verify/citations: keys that lead nowhere", () => {
  const rows: [draft: string, problems: string[]][] = [
    ["Đạt 44,9 tỷ USD [@hai-qan-2023].", ["unknown-source @hai-qan-2023 → hai-quan-2023"]],
    ["Đạt 44,9 tỷ USD [@Hai-Quan-2023].", ["unknown-source @Hai-Quan-2023 → hai-quan-2023"]],
    ["Đạt 44,9 tỷ USD [@hai-quan-2023; @zzz].", ["unknown-source @zzz"]],
    ["Đạt 44,9 tỷ USD.[^2]", ["unknown-footnote ^2"]],
    ["Đạt 44,9 tỷ USD [@hai-quan-2023], xem [-@mofa-2024, tr. 3] và [@bao-nhan-dan].", []],
    ["Đạt 44,9 tỷ USD.[^2]\n\n[^2]: Theo Tổng cục Hải quan.", []],
    ["Đạt 44,9 tỷ USD.[^hai-quan-2023]", []],
    ["Theo @MofaJapan_en, đạt 44,9 tỷ USD.", []],
    ["Gửi toasoan@example.vn trước ngày 5/3.", []],
    ["Xem [@MofaJapan_en](https://example.jp).", []],
    ["<!-- doi-chieu: ignore -->\nĐạt 44,9 tỷ USD [@zzz].", []],
    ["---\nbibliography: rieng.bib\n---\n\nĐạt 44,9 tỷ USD [@zzz].", []],
  ];
  for (const [draft, problems] of rows)
    it(`${JSON.stringify(draft)} → ${problems.join(", ") || "none"}`, async () => {
      const corpus = await (await createEngine({ today: "2024-05-01" })).corpus(sources);
      const found = corpus.check(draft).citations;
      assert.deepEqual(
        found.map(({ code, start, end, meant }) =>
          [code, draft.slice(start, end), ...(meant ? ["→", meant] : [])].join(" "),
        ),
        problems,
      );
    });
});
