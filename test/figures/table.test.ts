import { strict as assert } from "node:assert";
import { createEngine } from "../../server/src/engine";

const table = (heads: string, ...rows: string[]): string =>
  ["# Thương mại Việt Nam - Nhật Bản", "", heads, heads.replace(/[^|]+/g, " --- "), ...rows].join("\n");

describe("figures/table: a cell takes unit, concept and time from its heads", () => {
  const rows: [draft: string, read: readonly string[]][] = [
    [
      table("| Năm | Kim ngạch thương mại (tỷ USD) |", "| 2022 | 47,6 |", "| Năm 2023 | **44,98** |"),
      ["47600000000 USD, Kim ngạch thương mại, 2022", "44980000000 USD, Kim ngạch thương mại, 2023"],
    ],
    [table("| Năm | Xuất khẩu, triệu USD |", "| 2024 | 24.600 |"), ["24600000000 USD, Xuất khẩu, 2024"]],
    [
      table("| Chỉ tiêu | 2023 | 2024 |", "| Xuất khẩu (tỷ USD) | 23,3 | 24,6 |"),
      ["23300000000 USD, Xuất khẩu, 2023", "24600000000 USD, Xuất khẩu, 2024"],
    ],
    [table("| Year | Trade turnover, USD billion |", "| 2024 | 46.2 |"), ["46200000000 USD, Trade turnover, 2024"]],
    [
      table("| Năm | Kim ngạch thương mại (tỷ USD) | Xuất khẩu | Dự án |", "| 2024 | 46,2 | 24,6 | 12 |"),
      ["46200000000 USD, Kim ngạch thương mại, 2024", "24600000000 USD, Xuất khẩu, 2024", "12 count, Dự án, 2024"],
    ],
    // The time of a row may stand behind its value; people are counted without saying so.
    [
      table(
        "| Chỉ tiêu | Số liệu | Thời điểm |",
        "| Xuất khẩu | 24,6 tỷ USD | 2024 |",
        "| Lao động | 570.708 | 10/2023 |",
      ),
      ["24600000000 USD, Xuất khẩu, 2024", "570708 person, Lao động, 2023"],
    ],
    [
      table("| Item | Value | As of |", "| Registered capital | US$78.3 bn (3rd of 149) | 31 Jan 2025 |"),
      ["78300000000 USD, Registered capital, 2025", "3 rank, Registered capital, 2025"],
    ],
    [
      table("| 項目 | 数値 | 時点 |", "| 在日ベトナム人労働者 | 57万0708人 | 2024年10月末 |"),
      ["570708 person, 労働者, 2024"],
    ],
    [table("| Hoạt động | Ghi chú | Ngày |", "| Thăm chính thức | ở Hà Nội | 16/12/2023 |"), ["null date, null, 2023"]],
    // A cell with a unit of its own keeps it; a head without a unit gives none.
    [table("| Năm | Xuất khẩu (triệu USD) |", "| 2024 | 24,6 tỷ USD |"), ["24600000000 USD, Xuất khẩu, 2024"]],
    [table("| Năm | Ghi chú |", "| 2024 | xem phụ lục |"), []],
  ];
  for (const [draft, expected] of rows)
    it(expected.join("; ") || "nothing", async () => {
      const engine = await createEngine({ today: "2025-05-01" });
      const figures = engine.figures(draft);
      assert.deepEqual(
        figures.map(
          ({ quantity, concept, period }) =>
            `${quantity.lower} ${quantity.unit}, ${concept}, ${period?.end?.slice(0, 4)}`,
        ),
        expected,
      );
    });

  it("reads a cell anew when its head is changed", async () => {
    const corpus = await (await createEngine({ today: "2025-05-01" })).corpus([]);
    const read = (unit: string) =>
      corpus
        .verify(table(`| Năm | Xuất khẩu (${unit}) |`, "| 2024 | 24,6 |"))
        .figures.map(({ quantity, concept }) => `${quantity.lower} ${quantity.unit}, ${concept}`);
    assert.deepEqual(read("tỷ USD"), ["24600000000 USD, Xuất khẩu"]);
    assert.deepEqual(read("triệu USD"), ["24600000 USD, Xuất khẩu"]);
  });
});
