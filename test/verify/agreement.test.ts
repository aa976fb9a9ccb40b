import assert from "node:assert/strict";
import { agreement } from "../../server/src/verify/agreement";
import { itemOf } from "./reading";

describe("what two figures have in common", () => {
  const rows: readonly [draft: string, source: string, expected: "equal" | "in part" | "different" | "nothing"][] = [
    ["đạt 19,2 tỷ USD", "đạt 19,2 tỷ USD", "equal"],
    ["đạt 19,2 tỷ USD", "đạt 19,223 tỷ USD", "in part"],
    ["đạt 19,2 tỷ USD", "đạt 19,3 tỷ USD", "different"],
    ["đạt 19,2 tỷ USD", "đạt 19,2 triệu USD", "different"],
    ["đạt 19,2 tỷ USD", "đạt 19,2 tỷ yên", "different"],
    ["có hơn 500 người", "có 512 người", "in part"],
    ["có gần 500 người", "có 512 người", "different"],
    ["tăng 7%", "tăng 7 tỷ đồng", "nothing"],
    ["dài 12 km", "nặng 12 kg", "nothing"],
    ["dài 12 km", "dài 12.000 m", "equal"],
    ["rộng 80 triệu m2", "rộng 80 triệu m3", "different"],
    ["kéo dài 2 năm", "kéo dài 24 tháng", "equal"],
    ["kéo dài 2 tháng", "kéo dài 2 năm", "different"],
    ["đạt 9/10", "đạt 9,3/10 điểm", "different"],
    ["ở mức -5%", "ở mức -5%", "equal"],
    ["ở hiệp 1.", "ở hiệp 1 bất phân thắng bại", "equal"],
    ["họp ngày 27/3", "họp ngày 27/3/2023", "in part"],
    ["họp ngày 27/3/2023", "họp ngày 27/3/2023", "equal"],
    ["họp ngày 27/3", "họp ngày 28/3", "different"],
    ["họp năm 2022", "họp ngày 28/3", "nothing"],
    ["họp năm 2022", "họp ngày 28/3/2022", "in part"],
    ["từ ngày 14-17/4", "từ ngày 14-16/4", "different"],
    ["từ ngày 14-17/4", "từ ngày 14-17/4", "equal"],
    ["quý II năm 2024", "quý I năm 2024", "different"],
    ["Nghị quyết 43/2022/QH15", "Nghị quyết 43/2022/QH15", "equal"],
    ["Nghị quyết 44/2022/QH15", "Nghị quyết 43/2022/QH15", "different"],
  ];
  for (const [draft, source, expected] of rows)
    it(`“${draft}”, “${source}”: ${expected}`, () => {
      const got = agreement(itemOf(draft), itemOf(source));
      assert.equal(got === 1 ? "equal" : got > 0 ? "in part" : got === 0 ? "different" : "nothing", expected);
    });
});
