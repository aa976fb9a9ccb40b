import assert from "node:assert/strict";
import { verdictOn } from "../support/verdict";

const source =
  "Đến tháng 5/2025, Hải Dương có 412 dự án của Nhật Bản. Trong cùng thời gian, Nam Định có 178 dự án của Nhật Bản.";

describe("a number that the source gives to another province", () => {
  const rows: readonly [draft: string, figure: string, source: string, verdict: string][] = [
    ["Đến tháng 5/2025, Nam Định có 178 dự án của Nhật Bản.", "178", source, "supported"],
    ["Đến tháng 5/2025, Hưng Yên có 178 dự án của Nhật Bản.", "178", source, "not-enough-info"],
    // Who is named by another name, or not at all, may be the same.
    ["Đến tháng 5/2025, tỉnh có 178 dự án của Nhật Bản.", "178", source, "supported"],
    [
      "Đến tháng 5/2025, Nam Định có 178 dự án của Nhật Bản.",
      "178",
      "By May 2025, Nam Dinh had 178 Japanese projects.",
      "supported",
    ],
    [
      "Đến tháng 5/2025, Hưng Yên có 178 dự án của Nhật Bản.",
      "178",
      "By May 2025, Nam Dinh had 178 Japanese projects.",
      "not-enough-info",
    ],
  ];
  for (const [draft, figure, told, verdict] of rows)
    it(`${draft} ← ${told}: ${verdict}`, async () => assert.equal(await verdictOn(draft, figure, [told]), verdict));
});
