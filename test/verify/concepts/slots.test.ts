import assert from "node:assert/strict";
import { verdictOn } from "../../support/verdict";

const residents = "2024年6月末時点の在留ベトナム人は60万0348人で、前年末比6.3%増となった。";
const projects = "By March 2023 Japan had 5,050 investment projects in Viet Nam.";

const rows: readonly (readonly [draft: string, figure: string, source: string, verdict: string])[] = [
  // The other text names it in words that the glossary does not know: the time, who it is about and the digits tell.
  ["Cuối tháng 6/2024, cộng đồng ta ở Nhật Bản, người Việt Nam, là 600.348 người.", "600.348", residents, "supported"],
  ["At the end of June 2024, 600,348 Vietnamese nationals lived in Japan.", "600,348", residents, "supported"],
  ["2023年3月時点で、日本の対ベトナム投資は5050件である。", "5050件", projects, "supported"],
  // Another time, another country: a number that only happens to be the same says nothing.
  ["Cuối tháng 6/2019, con số là 600.348 người.", "600.348", residents, "not-enough-info"],
  ["Cuối tháng 6/2024, ở Hàn Quốc có 600.348 công nhân.", "600.348", residents, "not-enough-info"],
  ["2023年3月時点で、韓国の対ベトナム投資は5050件である。", "5050件", projects, "not-enough-info"],
  // Few digits agree by chance.
  [
    "Tháng 6/2024, đoàn Việt Nam đến Nhật Bản có 6 người.",
    "6 người",
    "2024年6月、ベトナム人6人が来日した。",
    "not-enough-info",
  ],
];

describe("a figure whose concept one text does not name", () => {
  for (const [draft, figure, source, verdict] of rows)
    it(`${draft} ← ${source}: ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, figure, [source]), verdict);
    });
});
