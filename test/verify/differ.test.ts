import assert from "node:assert/strict";
import { verdictOn } from "../support/verdict";

const told = (text: string, publishedOn: string) => ({ text, publishedOn });
const depot = (count: string) => `Bến xe Phương Trang có ${count} quầy bán vé và hai nhà chờ dành cho hành khách.`;
const old = told(depot("8"), "2022-03-01");
const now = told(depot("12"), "2024-09-15");
const sameDay = told(depot("14"), "2024-09-15");

const rows: readonly (readonly [draft: string, figure: string, sources: readonly object[], verdict: string])[] = [
  [depot("8"), "8 quầy", [old, now], "outdated"],
  [depot("12"), "12 quầy", [old, now], "supported"],
  [depot("12"), "12 quầy", [now, sameDay], "conflicting"],
  [depot("14"), "14 quầy", [old, now, sameDay], "conflicting"],
  // A source without a day is neither older nor newer.
  [depot("8"), "8 quầy", [{ text: depot("8") }, now], "supported"],
  // The draft says of what time it speaks.
  [`Năm 2022, ${depot("8")}`, "8 quầy", [told(`Năm 2022, ${depot("8")}`, "2022-03-01"), now], "supported"],
  // Another place has as many as it likes.
  [
    depot("8"),
    "8 quầy",
    [old, told("Nhà ga An Hòa có 12 quầy bán vé và ba phòng chờ, mở cửa từ sáng sớm.", "2024-09-15")],
    "supported",
  ],
];

describe("two sources that make one statement with two values", () => {
  for (const [draft, figure, sources, verdict] of rows)
    it(`${draft} ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, figure, sources as Parameters<typeof verdictOn>[2]), verdict);
    });
});
