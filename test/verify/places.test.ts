import assert from "node:assert/strict";
import { type Told, verdictOn } from "../support/verdict";

const rows: readonly (readonly [source: Told, draft: string, figure: string, verdict: string])[] = [
  [
    "Năm 2024, Đà Nẵng đón 190.000 lượt khách Nhật Bản.",
    "Năm 2024, Đà Nẵng đón 236.000 lượt khách Nhật Bản.",
    "236.000",
    "refuted value",
  ],
  // Another city, or the whole country.
  [
    "Năm 2024, Đà Nẵng đón 190.000 lượt khách Nhật Bản.",
    "Năm 2024, Hà Nội đón 236.000 lượt khách Nhật Bản.",
    "236.000",
    "not-enough-info",
  ],
  [
    "By the end of May 2025, Binh Duong had Japanese projects with total registered capital of US$6.2 billion.",
    "Đến hết tháng 5/2025, vốn đăng ký của Nhật Bản tại Đồng Nai là 5,6 tỷ USD.",
    "5,6 tỷ USD",
    "not-enough-info",
  ],
  [
    "By the end of May 2025, Binh Duong had Japanese projects with total registered capital of US$6.2 billion.",
    "Đến hết tháng 5/2025, vốn đăng ký của Nhật Bản tại Bình Dương là 6,2 tỷ USD.",
    "6,2 tỷ USD",
    "supported",
  ],
  // Another country, whatever is counted there.
  [
    "Việt Nam có 7 Lãnh sự danh dự tại Nhật Bản.",
    "Việt Nam có 3 Lãnh sự danh dự tại Hàn Quốc.",
    "3 Lãnh",
    "not-enough-info",
  ],
  [
    "Việt Nam có 7 Lãnh sự danh dự tại Nhật Bản.",
    "Việt Nam có 3 Lãnh sự danh dự tại Nhật Bản.",
    "3 Lãnh",
    "refuted value",
  ],
  // Of all visitors those of one country are a part.
  [
    "Khách quốc tế đến Việt Nam năm 2024 đạt 17,58 triệu lượt, tăng 39,5% so với năm trước.",
    "Năm 2024, khách Nhật Bản đến Việt Nam đạt 711.400 lượt, tăng 20,7% so với năm 2023.",
    "711.400",
    "not-enough-info",
  ],
  [
    "Khách quốc tế đến Việt Nam năm 2024 đạt 17,58 triệu lượt, tăng 39,5% so với năm trước.",
    "Năm 2024, khách Nhật Bản đến Việt Nam đạt 711.400 lượt, tăng 20,7% so với năm 2023.",
    "20,7%",
    "not-enough-info",
  ],
  [
    "Khách quốc tế đến Việt Nam năm 2024 đạt 17,58 triệu lượt, tăng 39,5% so với năm trước.",
    "Năm 2024, khách quốc tế đến Việt Nam đạt 15,58 triệu lượt.",
    "15,58 triệu",
    "refuted value",
  ],
];

describe("figures of another place", () => {
  for (const [source, draft, figure, verdict] of rows)
    it(`${draft}: ${figure} ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, figure, [source]), verdict);
    });
});
