import assert from "node:assert/strict";
import { verdictOn } from "../support/verdict";

const clinic = "Bệnh viện Tân An có 850 giường bệnh, 320 bác sĩ và 610 điều dưỡng.";
const ward = "Khoa nhi của bệnh viện Tân An có 120 giường bệnh.";
const exports =
  "Năm 2024, kim ngạch xuất khẩu của Việt Nam sang Nhật Bản đạt 24,6 tỷ USD, trong đó dệt may đạt 4,3 tỷ USD.";
const hospital = "Tan An hospital has 850 beds, 320 doctors and 610 nurses.";

const rows: readonly (readonly [draft: string, figure: string, source: string, verdict: string])[] = [
  // A part says nothing against its whole, nor the whole against a part.
  ["Khoa nhi của bệnh viện Tân An có 120 giường bệnh.", "120", clinic, "not-enough-info"],
  ["Bệnh viện Tân An có 850 giường bệnh.", "850", ward, "not-enough-info"],
  ["Bệnh viện Tân An có 860 giường bệnh.", "860", clinic, "refuted value"],
  ["Khoa nhi của bệnh viện Tân An có 130 giường bệnh.", "130", ward, "refuted value"],
  ["The children's ward of Tan An hospital has 120 beds.", "120", hospital, "not-enough-info"],
  ["Tan An hospital has 890 beds.", "890", hospital, "refuted value"],
  // The number of what stands beside it.
  ["Bệnh viện Tân An có 610 bác sĩ.", "610", clinic, "refuted value"],
  ["Bệnh viện Tân An có 320 bác sĩ.", "320", clinic, "supported"],
  ["Bệnh viện Tân An có 610 điều dưỡng viên.", "610", clinic, "supported"],
  ["Tan An hospital has 610 doctors.", "610", hospital, "refuted value"],
  // The number of a part, told of the whole.
  ["Năm 2024, xuất khẩu của Việt Nam sang Nhật Bản đạt 4,3 tỷ USD.", "4,3", exports, "refuted value"],
  ["Năm 2024, xuất khẩu dệt may của Việt Nam sang Nhật Bản đạt 4,3 tỷ USD.", "4,3", exports, "supported"],
  ["Năm 2024, xuất khẩu hàng may mặc của Việt Nam sang Nhật Bản đạt 4,3 tỷ USD.", "4,3", exports, "supported"],
  ["Năm 2024, xuất khẩu của Việt Nam sang Nhật Bản đạt 24,6 tỷ USD.", "24,6", exports, "supported"],
];

describe("parts and wholes, told by words", () => {
  for (const [draft, figure, source, verdict] of rows)
    it(`${draft} ← ${source}: ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, figure, [source]), verdict);
    });
});
