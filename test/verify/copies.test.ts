import assert from "node:assert/strict";
import { verdictOn } from "../support/verdict";

/** What a factory reports each month, in the same words. */
const report = (tonnes: string): string =>
  `Trong tháng, nhà máy gạch Bình Minh đã nung ${tonnes} tấn gạch đỏ và giao đủ cho các công trình trong huyện.`;
const months = ["12", "13", "14", "15", "16", "17", "18", "19"].map(report);

describe("reports that differ only in their numbers", () => {
  const rows: readonly (readonly [tonnes: string, verdict: string])[] = [
    // Each month's number is some report's; the nearest in words alone would be any of them.
    ...["12", "14", "16", "18", "19"].map((tonnes) => [tonnes, "supported"] as const),
    ["27", "refuted value"],
  ];
  for (const [tonnes, verdict] of rows)
    it(`${tonnes} tấn: ${verdict}`, async () => {
      assert.equal(await verdictOn(report(tonnes), `${tonnes} tấn`, months), verdict);
    });
});
