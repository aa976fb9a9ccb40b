import assert from "node:assert/strict";
import { verdictOn } from "../../support/verdict";

const community = [
  "Tháng 12/2023, cộng đồng người Việt Nam tại Nhật Bản có 565.026 người.",
  "Cuối tháng 10/2023, Nhật Bản có 518.364 lao động Việt Nam. Trong đó, thực tập sinh kỹ năng là 209.305 người.",
];

const rows: readonly (readonly [draft: string, figure: string, verdict: string])[] = [
  ["Cuối năm 2023, cộng đồng người Việt Nam tại Nhật Bản có 565.026 người.", "565.026 người", "supported"],
  ["Cuối năm 2023, cộng đồng người Việt Nam tại Nhật Bản có 520.000 người.", "520.000 người", "refuted value"],
  // Counted two months later: both may be right.
  [
    "Tháng 12/2023, cộng đồng người Việt Nam tại Nhật Bản có 565.026 người.\n\nThực tập sinh kỹ năng là 203.184 người.",
    "203.184 người",
    "not-enough-info",
  ],
  [
    "Cuối tháng 10/2023, Nhật Bản có 518.364 lao động Việt Nam.\n\nThực tập sinh kỹ năng là 203.184 người.",
    "203.184 người",
    "refuted value",
  ],
  ["2023年12月末現在の在日ベトナム人は56万5026人である。", "56万5026人", "supported"],
  ["2023年10月末現在の在日ベトナム人は52万5026人である。", "52万5026人", "not-enough-info"],
];

describe("counted on one day and on another", () => {
  for (const [draft, figure, verdict] of rows)
    it(`${draft.replace("\n\n", " ¶ ")}: ${figure} ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, figure, community), verdict);
    });
});
