import { strict as assert } from "node:assert";
import { createEngine } from "../../../server/src/engine";
import { checkOf, verdictOn } from "../../support/verdict";

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

  const grown: readonly (readonly [source: string, draft: string, figure: string, verdict: string])[] = [
    // The whole year before, and no part of it, nor a longer stretch.
    [
      "Năm 2024 có 621.100 lượt khách Việt Nam đến Nhật Bản, tăng 8,2% so với năm 2023.",
      "Năm 2023, khách Việt Nam đến Nhật Bản đạt 574.000 lượt.",
      "574.000",
      "supported",
    ],
    [
      "Năm 2024 có 621.100 lượt khách Việt Nam đến Nhật Bản, tăng 8,2% so với năm 2023.",
      "Năm 2023, khách Việt Nam đến Nhật Bản đạt 497.000 lượt.",
      "497.000",
      "refuted value",
    ],
    [
      "Năm 2024 có 621.100 lượt khách Việt Nam đến Nhật Bản, tăng 8,2% so với năm 2023.",
      "11 tháng đầu năm 2023, khách Việt Nam đến Nhật Bản đạt 536.800 lượt.",
      "536.800",
      "not-enough-info",
    ],
    [
      "Năm 2024 có 621.100 lượt khách Việt Nam đến Nhật Bản, tăng 25,5% so với năm 2019.",
      "Năm 2019, khách Việt Nam đến Nhật Bản đạt 494.900 lượt.",
      "494.900",
      "supported",
    ],
    [
      "Năm 2024 có 621.100 lượt khách Việt Nam đến Nhật Bản, tăng 25,5% so với năm 2019.",
      "Năm 2023, khách Việt Nam đến Nhật Bản đạt 494.900 lượt.",
      "494.900",
      "not-enough-info",
    ],
    // Where no base is told, a year before is only likely.
    [
      "Năm 2024, Việt Nam xuất khẩu sang Nhật Bản 24,6 tỷ USD, tăng 5,5%.",
      "Năm 2023, Việt Nam xuất khẩu sang Nhật Bản 23,3 tỷ USD.",
      "23,3 tỷ USD",
      "supported",
    ],
    [
      "Năm 2024, Việt Nam xuất khẩu sang Nhật Bản 24,6 tỷ USD, tăng 5,5%.",
      "Năm 2023, Việt Nam xuất khẩu sang Nhật Bản 21,1 tỷ USD.",
      "21,1 tỷ USD",
      "not-enough-info",
    ],
    // Ten months against ten months.
    [
      "Trade between Viet Nam and Japan came to $38.1 billion in the first 10 months of 2024, up 3 percent from the same period of 2023.",
      "In the first 10 months of 2023 trade between Viet Nam and Japan came to $37 billion.",
      "$37 billion",
      "supported",
    ],
    [
      "Trade between Viet Nam and Japan came to $38.1 billion in the first 10 months of 2024, up 3 percent from the same period of 2023.",
      "In 2023 trade between Viet Nam and Japan came to $45 billion.",
      "$45 billion",
      "not-enough-info",
    ],
    [
      "Hết tháng 10-2023, Việt Nam xuất khẩu sang Nhật Bản 19,2 tỷ USD, giảm 4% so với cùng kỳ năm 2022.",
      "Năm 2022, Việt Nam xuất khẩu sang Nhật Bản 24,2 tỷ USD.",
      "24,2 tỷ USD",
      "not-enough-info",
    ],
    [
      "Trade between Viet Nam and Japan came to $46.2 billion in 2024, up 2.7 percent from 2023.",
      "Hết tháng 10-2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt gần 37 tỷ USD.",
      "37 tỷ USD",
      "not-enough-info",
    ],
    // People are counted on a day: 前年末 is the last of the year before, not half a year earlier.
    [
      "2024年6月末時点の在留ベトナム人は60万0348人で、前年末比6.3%増となった。",
      "2023年12月末の在留ベトナム人は56万4770人だった。",
      "56万4770人",
      "supported",
    ],
    [
      "2024年6月末時点の在留ベトナム人は60万0348人で、前年末比6.3%増となった。",
      "2023年12月末の在留ベトナム人は52万0154人だった。",
      "52万0154人",
      "refuted value",
    ],
    [
      "2024年6月末時点の在留ベトナム人は60万0348人で、前年末比6.3%増となった。",
      "2023年6月末の在留ベトナム人は52万0154人だった。",
      "52万0154人",
      "not-enough-info",
    ],
    // Of the parts, nothing grew as the whole did.
    [
      "Năm 2024, kim ngạch thương mại Việt Nam - Nhật Bản đạt 46,2 tỷ USD, trong đó xuất khẩu tăng 5% so với năm 2023.",
      "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 47,6 tỷ USD.",
      "47,6 tỷ USD",
      "not-enough-info",
    ],
  ];
  for (const [source, draft, figure, verdict] of grown)
    it(`${source} ${draft}: ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, figure, [source]), verdict);
    });

  it("shows what was computed, never the draft's own number", async () => {
    const source = "2024年6月末時点の在留ベトナム人は60万0348人で、前年末比6.3%増となった。";
    const { verdicts } = await checkOf("2023年12月末の在留ベトナム人は52万0154人だった。", [source]);
    const shown = verdicts.flatMap(({ evidence }) => evidence.flatMap(({ derivation }) => derivation ?? []));
    assert.deepEqual([...new Set(shown)], ["60万0348人 : (1 + 6.3%) = 56万4768人"]);
  });
});
