import assert from "node:assert/strict";
import { verdictOn } from "../../support/verdict";

const nothing = "Không có số nào ở đây.";

const rows: readonly (readonly [draft: string, figure: string, verdict: string])[] = [
  ["Đợt một là 100 tỷ Yên (674 triệu USD). Đợt hai là 50 tỷ Yên (3,37 tỷ USD).", "3,37 tỷ USD", "refuted arithmetic"],
  // Of three, the one that parts from the others is to blame, though it stands first.
  [
    "Đợt một là 100 tỷ Yên (67 triệu USD). Đợt hai là 50 tỷ Yên (337 triệu USD). Đợt ba là 20 tỷ Yên (135 triệu USD).",
    "67 triệu USD",
    "refuted arithmetic",
  ],
  [
    "Đợt một là 100 tỷ Yên (67 triệu USD). Đợt hai là 50 tỷ Yên (337 triệu USD). Đợt ba là 20 tỷ Yên (135 triệu USD).",
    "135 triệu USD",
    "not-enough-info",
  ],
  [
    "In 2024 it lent 100 billion yen ($674 million) and gave 10 billion yen ($110 million) in 2024.",
    "$110 million",
    "refuted arithmetic",
  ],
  // Rates of different years, other currencies, one pair alone.
  [
    "In 2012 it lent 100 billion yen ($1.25 billion). In 2024 it lent 100 billion yen ($674 million).",
    "$674 million",
    "not-enough-info",
  ],
  ["Gói 100 tỷ Yên (674 triệu USD) và gói 50 tỷ Yên (8.500 tỷ đồng).", "8.500 tỷ đồng", "not-enough-info"],
  ["Gói 100 tỷ Yên (67 triệu USD).", "67 triệu USD", "not-enough-info"],
];

describe("the rates that amounts in two currencies imply", () => {
  for (const [draft, figure, verdict] of rows)
    it(`${draft} ${figure}: ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, figure, [nothing]), verdict);
    });
});
