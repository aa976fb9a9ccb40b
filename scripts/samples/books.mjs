/**
 * What the sample workbooks say; the figures are made up. A cell is words, a number, or an object: `number` with a `format`
 * (percent, thousands, date), `columns` and `rows` it is merged over, `covered` where another one lies over it.
 */
const percent = (number) => ({ number, format: "percent" });
const money = (number) => ({ number, format: "thousands" });
const covered = { covered: true };

export const books = [
  {
    name: "vi-hai-quan",
    language: "vi",
    title: "Xuất khẩu hàng hóa của Việt Nam sang một số nước",
    author: "Cục Thống kê Hải quan",
    sheets: [
      {
        name: "Quý I",
        rows: [
          ["XUẤT KHẨU HÀNG HÓA CỦA VIỆT NAM SANG MỘT SỐ NƯỚC NĂM 2023"],
          ["", "", "", "", "Đơn vị tính: triệu USD"],
          [],
          [
            { text: "Nước", rows: 2 },
            { text: "Tháng", rows: 2 },
            { text: "Kim ngạch xuất khẩu (triệu USD)", columns: 2 },
            covered,
            { text: "Tăng, giảm (%)", rows: 2 },
          ],
          [covered, covered, "Năm 2022", "Năm 2023", covered],
          [{ text: "Nhật Bản", rows: 2 }, "Tháng 1", money(1912.4), money(1734.1), percent(-0.093)],
          [covered, "Tháng 2", money(1475.85), money(1805.25), percent(0.223)],
          [{ text: "Hàn Quốc", rows: 2 }, "Tháng 1", money(2011), money(1698.5), percent(-0.155)],
          [covered, "Tháng 2", money(1650.2), money(1822), percent(0.104)],
          ["Tổng cộng", "", money(7049.45), money(7059.85), ""],
          ["Ghi chú: số liệu sơ bộ."],
        ],
      },
      {
        name: "Nháp",
        hidden: true,
        rows: [
          ["Nước", "Kim ngạch"],
          ["Lào", 99.9],
        ],
      },
    ],
    markdown: `# XUẤT KHẨU HÀNG HÓA CỦA VIỆT NAM SANG MỘT SỐ NƯỚC NĂM 2023

## Quý I

Đơn vị tính: triệu USD

| Nước | Tháng | Kim ngạch xuất khẩu (triệu USD), Năm 2022 | Kim ngạch xuất khẩu (triệu USD), Năm 2023 | Tăng, giảm (%) |
|---|---|---|---|---|
| Nhật Bản | Tháng 1 | 1912,4 | 1734,1 | -9,3% |
| Nhật Bản | Tháng 2 | 1475,85 | 1805,25 | 22,3% |
| Hàn Quốc | Tháng 1 | 2011 | 1698,5 | -15,5% |
| Hàn Quốc | Tháng 2 | 1650,2 | 1822 | 10,4% |
| Tổng cộng | | 7049,45 | 7059,85 | |

Ghi chú: số liệu sơ bộ.
`,
  },
  {
    name: "ja-toshi",
    language: "ja",
    title: "日本の対ベトナム直接投資",
    author: "投資局",
    sheets: [
      {
        name: "年次",
        rows: [
          ["日本の対ベトナム直接投資（認可額）"],
          ["単位：億円"],
          ["年", "認可額", "前年比", "件数（件）"],
          [2021, money(4125.5), percent(0.652), 199],
          [2022, money(5203), percent(0.261), 240],
          [2023, money(6566.4), percent(0.262), 291],
        ],
      },
    ],
    markdown: `# 日本の対ベトナム直接投資（認可額）

## 年次

単位：億円

| 年 | 認可額 | 前年比 | 件数（件） |
|---|---|---|---|
| 2021 | 4125.5 | 65.2% | 199 |
| 2022 | 5203 | 26.1% | 240 |
| 2023 | 6566.4 | 26.2% | 291 |
`,
  },
  {
    name: "en-students",
    language: "en",
    title: "Vietnamese students abroad",
    author: "Department of Education Statistics",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["Vietnamese students abroad by country"],
          ["Country", "As of", "Students (persons)", "Spending (USD million)"],
          ["Japan", { day: "2023-05-31", format: "day" }, { number: 36339, format: "thousands" }, 612.75],
          ["Germany", { day: "2022-11-30", format: "month" }, { number: 7100, format: "thousands" }, 88.4],
          ["Total", "", 43439, 701.15],
        ],
      },
    ],
    markdown: `# Vietnamese students abroad by country

| Country | As of | Students (persons) | Spending (USD million) |
|---|---|---|---|
| Japan | 31 May 2023 | 36339 | 612.75 |
| Germany | November 2022 | 7100 | 88.4 |
| Total | | 43439 | 701.15 |
`,
  },
  {
    name: "vi-kim-ngach",
    language: "vi",
    title: "Xuất khẩu của Việt Nam năm 2024",
    author: "Cục Thống kê Hải quan",
    isPlain: true,
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["Xuất khẩu hàng hóa của Việt Nam năm 2024"],
          ["Nước", "Tháng", "Kim ngạch (triệu USD)"],
          ["Nhật Bản", 1, 1934.5],
          ["Nhật Bản", 2, 1688.25],
          ["Nhật Bản", 3, 2013.75],
          ["Hàn Quốc", 1, 2105],
          ["Hàn Quốc", 2, 1790.75],
          ["Hàn Quốc", 3, 2240.5],
        ],
      },
    ],
    markdown: `# Xuất khẩu hàng hóa của Việt Nam năm 2024

| Nước | Tháng | Kim ngạch (triệu USD) |
|---|---|---|
| Nhật Bản | 1 | 1934,5 |
| Nhật Bản | 2 | 1688,25 |
| Nhật Bản | 3 | 2013,75 |
| Hàn Quốc | 1 | 2105 |
| Hàn Quốc | 2 | 1790,75 |
| Hàn Quốc | 3 | 2240,5 |
`,
  },
];
