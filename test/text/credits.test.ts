import { strict as assert } from "node:assert";
import { readProse } from "../../server/src/text/prose";

describe("text/marks: a credit in brackets is no part of what is said", () => {
  const rows: [text: string, read: string][] = [
    ["Đạt 44,9 tỷ USD (theo số liệu của Tổng cục Hải quan).", "Đạt 44,9 tỷ USD."],
    ["Đạt 44,9 tỷ USD (theo Bộ Công Thương), tăng 5%.", "Đạt 44,9 tỷ USD, tăng 5%."],
    ["Đạt 44,9 tỷ USD (theo số liệu của hq.vn(Hải quan)).", "Đạt 44,9 tỷ USD."],
    [
      "Có 634.361 người (theo số liệu của Cục Lãnh sự, tính đến 31/12/2024).",
      "Có 634.361 người (tính đến 31/12/2024).",
    ],
    ["Có 12 đoàn (theo báo cáo của Vụ ĐBA, công bố ngày 12/1/2024).", "Có 12 đoàn."],
    [
      "It reached USD 44.9 billion (according to Customs, as of 1 May 2024).",
      "It reached USD 44.9 billion (as of 1 May 2024).",
    ],
    ["It has four berths (according to the port, published on 10 July 2023).", "It has four berths."],
    ["449億ドルだった（出典：財務省、2024年6月20日公表）。", "449億ドルだった。"],
    ["449億ドルだった（出典：財務省、2024年12月末時点）。", "449億ドルだった(2024年12月末時点)。"],
    // Not who says so, but how it was counted; and what stands in no bracket.
    ["GDP đạt 430 tỷ USD (theo giá hiện hành).", "GDP đạt 430 tỷ USD (theo giá hiện hành)."],
    ["Theo Bộ Công Thương, đạt 44,9 tỷ USD.", "Theo Bộ Công Thương, đạt 44,9 tỷ USD."],
    ["Có 12 đoàn (gồm 5 đoàn cấp cao).", "Có 12 đoàn (gồm 5 đoàn cấp cao)."],
    [`(theo số liệu của ${"a".repeat(5000)}`, `(theo số liệu của ${"a".repeat(5000)}`],
  ];
  for (const [text, read] of rows)
    for (const format of ["markdown", "plain"] as const)
      it(`${format}: ${text.slice(0, 80)}`, () => assert.equal(readProse(text, { format }).view.text, read));
});
