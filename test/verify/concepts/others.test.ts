import assert from "node:assert/strict";
import { verdictOn } from "../../support/verdict";

const rows: readonly (readonly [draft: string, figure: string, source: string, verdict: string])[] = [
  // The number is another country's, and both sentences say of which.
  [
    "Năm 2024, doanh thu phần mềm của công ty Sao Bắc từ thị trường Mỹ tăng 27,4%.",
    "27,4%",
    "Doanh thu từ thị trường Nhật Bản của công ty phần mềm Sao Bắc năm 2024 là 900 tỷ đồng, tăng 27,4%.",
    "not-enough-info",
  ],
  [
    "Năm 2024, doanh thu phần mềm của công ty Sao Bắc từ thị trường Nhật Bản tăng 27,4%.",
    "27,4%",
    "Năm 2024, doanh thu phần mềm của công ty Sao Bắc từ thị trường Nhật Bản tăng 27,4%.",
    "supported",
  ],
  // The draft leaves it unsaid, and only its title names a country.
  [
    "Doanh thu phần mềm của công ty Sao Bắc năm 2024 tăng 27,4%.",
    "27,4%",
    "Doanh thu phần mềm của công ty Sao Bắc năm 2024 tăng 27,4%; doanh thu từ thị trường Mỹ tăng 3%.",
    "supported",
  ],
];

describe("a number that the source's sentence gives to another country", () => {
  for (const [draft, figure, source, verdict] of rows)
    it(`${draft} ← ${source}: ${verdict}`, async () => assert.equal(await verdictOn(draft, figure, [source]), verdict));
});
