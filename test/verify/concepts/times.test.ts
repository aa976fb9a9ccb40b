import assert from "node:assert/strict";
import { type Told, verdictOn } from "../../support/verdict";

type Row = readonly [draft: string, figure: string, verdict: string];

const check = (title: string, sources: readonly Told[], rows: readonly Row[]): void => {
  describe(title, () => {
    for (const [draft, figure, verdict] of rows)
      it(`${draft}: ${figure} ${verdict}`, async () => {
        assert.equal(await verdictOn(draft, figure, sources), verdict);
      });
  });
};

check(
  "a year told once holds for the sentences behind it",
  [
    "Trade between Viet Nam and Japan came to $46.2 billion in 2024. Viet Nam's exports to Japan were worth $24.6 billion and its imports from Japan $21.6 billion.",
  ],
  [
    ["In 2018 Viet Nam's exports to Japan were worth $18.83 billion.", "$18.83 billion", "not-enough-info"],
    ["In 2018 Viet Nam's imports from Japan were worth $19.04 billion.", "$19.04 billion", "not-enough-info"],
    ["In 2024 Viet Nam's exports to Japan were worth $18.83 billion.", "$18.83 billion", "refuted value"],
    ["In 2024 Viet Nam's exports to Japan were worth $24.6 billion.", "$24.6 billion", "supported"],
    // The neighbour's very number, told of another year.
    ["In 2018 Viet Nam's exports to Japan were worth $24.6 billion.", "$24.6 billion", "refuted period"],
  ],
);

check(
  "shares and growths of two years",
  [
    "2024年6月末時点の在留ベトナム人は60万0348人で、前年末比6.3%増となった。在留外国人全体の16.7%を占め、第2位である。",
    "Năm 2025, kim ngạch thương mại Việt Nam - Nhật Bản đạt 51,43 tỷ USD, tăng 11,28% so với năm 2024.",
  ],
  [
    ["2024年6月末時点の在留ベトナム人は60万0348人で、在留外国人全体の16.1%を占めた。", "16.1%", "refuted value"],
    ["2023年6月末時点の在留ベトナム人は52万0154人だった。在留外国人全体の16.1%を占めた。", "16.1%", "not-enough-info"],
    // Two digits are the same by chance; four are not.
    ["2023年6月末時点の在留ベトナム人は52万0154人で、前年末比6.3%増だった。", "6.3%", "not-enough-info"],
    ["Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản tăng 11,28%.", "11,28%", "refuted period"],
    ["Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản giảm 4%.", "4%", "not-enough-info"],
  ],
);

check(
  "about as much at another time",
  ["By December 2019, Japan's ODA loans to Viet Nam were 26.3 percent of the Government's foreign loans."],
  [
    [
      "By the end of fiscal year 2020, Japan's ODA loans to Viet Nam were more than 26 percent of the Government's foreign loans.",
      "more than 26 percent",
      "not-enough-info",
    ],
    [
      "By the end of fiscal year 2020, Japan's ODA loans to Viet Nam were 26.3 percent of the Government's foreign loans.",
      "26.3 percent",
      "refuted period",
    ],
  ],
);

check(
  "a rank said of late is none of the year spoken of before",
  [
    {
      text: "Năm 2023 hai nước kỷ niệm 50 năm thiết lập quan hệ ngoại giao. Đại sứ nói đầu tư tăng thời gian gần đây đã đưa Nhật Bản thành nhà đầu tư thứ hai vào Việt Nam.",
      publishedOn: "2024-08-13",
    },
  ],
  [
    ["Năm 2023, Nhật Bản là nhà đầu tư đứng thứ 3/143 vào Việt Nam.", "thứ 3/143", "not-enough-info"],
    ["Nhật Bản là nhà đầu tư thứ ba vào Việt Nam.", "thứ ba", "refuted rank"],
  ],
);

check(
  "whose flow, in one word",
  ["Năm 2025, Việt Nam xuất khẩu sang Nhật Bản 26,77 tỷ USD và nhập khẩu từ Nhật Bản 24,68 tỷ USD."],
  [
    ["2025年のベトナムの対日輸入額は246億8000万ドルだった。", "246億8000万ドル", "supported"],
    ["2025年のベトナムの対日輸出額は246億8000万ドルだった。", "246億8000万ドル", "refuted role"],
  ],
);

check(
  "a time speaks against no number that the source has not",
  ["Năm 2011, đại lộ Hòa Bình được khởi công theo quyết định của tỉnh Hải An."],
  [["Năm 2010, tỉnh Hải An phê duyệt đại lộ Hòa Bình với tổng mức 4.157 tỷ đồng.", "4.157 tỷ đồng", "not-enough-info"]],
);
