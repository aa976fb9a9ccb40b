import { strict as assert } from "node:assert";
import { createEngine } from "../../../server/src/engine";

const title = "Thương mại Việt Nam - Nhật Bản";
const trade = {
  id: "hai-quan",
  title,
  publishedOn: "2025-01-20",
  text: "Năm 2024, kim ngạch thương mại Việt Nam - Nhật Bản đạt 46,2 tỷ USD, tăng 5% so với năm 2023; trong đó Việt Nam xuất khẩu sang Nhật Bản 24,6 tỷ USD.",
};

describe("verify/concepts/derive: what no source states but follows from one", () => {
  const rows: [draft: string, figure: string, derivation: string | null][] = [
    ["Năm 2024, Việt Nam nhập khẩu từ Nhật Bản 21,6 tỷ USD.", "21,6 tỷ USD", "46,2 tỷ USD − 24,6 tỷ USD = 21,6 tỷ USD"],
    [
      "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 44 tỷ USD.",
      "44 tỷ USD",
      "46,2 tỷ USD : (1 + 5%) = 44 tỷ USD",
    ],
    ["Năm 2024, Việt Nam nhập siêu với Nhật Bản 3 tỷ USD.", "3 tỷ USD", null],
    // Another year, other countries: nothing follows, and nothing is objected to.
    ["Năm 2022, kim ngạch thương mại Việt Nam - Nhật Bản đạt 44 tỷ USD.", "44 tỷ USD", null],
    ["Năm 2024, Việt Nam nhập khẩu từ Hàn Quốc 21,6 tỷ USD.", "21,6 tỷ USD", null],
  ];
  for (const [draft, text, derivation] of rows)
    it(`${text} in “${draft}”: ${derivation ?? "nothing follows"}`, async () => {
      const engine = await createEngine({ today: "2025-03-01" });
      const corpus = await engine.corpus([trade]);
      const found = corpus.verify(draft, { format: "plain" }).figures.find((figure) => figure.text === text);
      assert.equal(found?.verdict, derivation === null ? "not-enough-info" : "supported", found?.message);
      assert.equal(found?.evidence[0]?.derivation ?? null, derivation);
      if (derivation) assert.ok(found?.message.includes(derivation), found?.message);
    });

  it("objects to another value with the calculation", async () => {
    const engine = await createEngine({ today: "2025-03-01" });
    const corpus = await engine.corpus([trade]);
    const [figure] = corpus
      .verify("Năm 2024, Việt Nam nhập khẩu từ Nhật Bản 23,1 tỷ USD.", { format: "plain" })
      .figures.filter(({ text }) => text === "23,1 tỷ USD");
    assert.deepEqual([figure?.verdict, figure?.reason], ["refuted", "value"]);
    assert.ok(figure?.message.includes("46,2 tỷ USD − 24,6 tỷ USD = 21,6 tỷ USD"), figure?.message);
  });

  const flows = {
    ...trade,
    text: "Năm 2024, Việt Nam xuất khẩu sang Nhật Bản 24,6 tỷ USD và nhập khẩu từ Nhật Bản 21,6 tỷ USD.",
  };
  const balances: [draft: string, verdict: string][] = [
    ["Năm 2024, Việt Nam xuất siêu 3 tỷ USD với Nhật Bản.", "supported"],
    ["Năm 2024, Việt Nam xuất siêu 5 tỷ USD với Nhật Bản.", "refuted"],
    // Japan's surplus would be the other way round.
    ["Năm 2024, Nhật Bản xuất siêu 3 tỷ USD với Việt Nam.", "not-enough-info"],
  ];
  for (const [draft, verdict] of balances)
    it(`${draft}: ${verdict}`, async () => {
      const engine = await createEngine({ today: "2025-03-01" });
      const figures = (await engine.corpus([flows])).verify(draft, { format: "plain" }).figures;
      assert.equal(figures.at(-1)?.verdict, verdict, figures.at(-1)?.message);
    });
});
