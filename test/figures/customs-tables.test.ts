import { strict as assert } from "node:assert";
import { readDocument } from "../../server/src/corpus/document";
import { bundledGlossary } from "../../server/src/figures/glossary";

/** "24234000000 USD exports viet-nam→japan 2023-10": value, unit, concept, who, when (a question mark: only implied). */
function read(text: string, format: "markdown" | "plain" = "markdown"): string[] {
  const { figures } = readDocument({ id: "a", text, format }, { today: "2024-09-10", glossary: bundledGlossary });
  return figures.map(({ kind, text, quantity, concept, parties, period }) => {
    if (kind !== "quantity") return `${kind} ${text}`;
    const { lower, unit, noun, change, relation, ambiguous } = quantity;
    const who = parties.from || parties.to ? `${parties.from ?? ""}→${parties.to ?? ""}` : parties.of;
    const from = period?.start ?? "";
    const to = period?.end ?? "";
    const isYear = from.endsWith("01-01") && to.endsWith("12-31");
    const isMonth = from.slice(0, 7) === to.slice(0, 7);
    const when = isYear ? from.slice(0, 4) : isMonth ? from.slice(0, 7) : `${from}/${to}`;
    const what = [relation === "level" ? "" : relation, change, concept?.id];
    return [
      lower,
      noun ?? unit,
      ...what,
      who,
      when + (period?.certainty === "stated" ? "" : "?"),
      ambiguous && "in doubt",
    ]
      .filter((part) => part)
      .join(" ");
  });
}

const table = (...rows: string[]): string =>
  rows.map((row, r) => (r === 0 ? `${row}\n${row.replace(/[^|]+/g, "---")}` : row)).join("\n");

describe("figures/tables: what a table's heads and captions say of its cells", () => {
  const rows: [what: string, text: string, figures: readonly string[]][] = [
    [
      "countries down, years across: who the flow runs between",
      `# Xuất khẩu của Việt Nam sang các nước\n\n${table("| Nước | 2022 (triệu USD) | Năm 2023 (triệu USD) |", "| Nhật Bản | 24.234 | 23.310 |", "| Hàn Quốc | 24.288 | 23.503 |")}`,
      [
        "24234000000 USD exports viet-nam→japan 2022",
        "23310000000 USD exports viet-nam→japan 2023",
        "24288000000 USD exports viet-nam→south-korea 2022",
        "23503000000 USD exports viet-nam→south-korea 2023",
      ],
    ],
    [
      "imports run the other way",
      `# Nhập khẩu của Việt Nam\n\n${table("| Nước | 2023 (triệu USD) |", "| Nhật Bản | 21.600 |")}`,
      ["21600000000 USD imports japan→viet-nam 2023"],
    ],
    [
      "trade belongs to both",
      `# Kim ngạch thương mại của Việt Nam\n\n${table("| Nước | 2023 (triệu USD) |", "| Nhật Bản | 44.900 |")}`,
      ["44900000000 USD trade japan+viet-nam 2023"],
    ],
    [
      "investment into a country by investor",
      `# Đầu tư trực tiếp nước ngoài vào Việt Nam\n\n${table("| Đối tác | Vốn đăng ký (tỷ USD) năm 2023 |", "| Nhật Bản | 6,57 |")}`,
      ["6570000000 USD fdi japan→viet-nam 2023"],
    ],
    [
      "a narrower caption says what the value is of",
      `Kim ngạch xuất khẩu của Việt Nam năm 2023\n\n${table("| Nước | Kim ngạch (triệu USD) |", "| Nhật Bản | 23.310 |")}`,
      ["date năm 2023", "23310000000 USD exports viet-nam→japan 2023?"],
    ],
    [
      "the unit in a line above",
      `# Xuất khẩu của Việt Nam\n\nĐơn vị tính: triệu USD\n\n${table("| Nước | 2023 |", "| Nhật Bản | 23.310 |")}`,
      ["23310000000 USD exports viet-nam→japan 2023"],
    ],
    [
      "a round number as the scale, which is no figure",
      `# Xuất khẩu của Việt Nam\n\nĐVT: 1.000 USD\n\n${table("| Nước | 2023 |", "| Nhật Bản | 23.310.000 |")}`,
      ["23310000000 USD exports viet-nam→japan 2023"],
    ],
    [
      "a sentence above is no caption",
      `Năm 2022, Việt Nam xuất khẩu sang Lào 12 triệu USD.\n\n${table("| Nước | Diện tích (km2) |", "| Nhật Bản | 377.975 |")}`,
      ["12000000 USD exports viet-nam→laos 2022", "377975 square-kilometer area japan 2022?"],
    ],
    [
      "an amount that looks like a year",
      `# Xuất khẩu của Việt Nam\n\n${table("| Nước | Năm 2023 (triệu USD) |", "| Lào | 2011 |")}`,
      ["2011000000 USD exports viet-nam→laos 2023"],
    ],
    [
      "year and month in columns of their own; row numbers are no figures",
      `# Xuất khẩu của Việt Nam\n\n${table("| STT | Nước | Năm | Tháng | Trị giá (triệu USD) |", "| 1 | Nhật Bản | 2023 | 10 | 2.011,5 |", "| 2 | Nhật Bản | 2023 | 11 | 1.988 |")}`,
      ["2011500000 USD exports viet-nam→japan 2023-10", "1988000000 USD exports viet-nam→japan 2023-11"],
    ],
    [
      "months down, years across",
      `# Xuất khẩu của Việt Nam sang Nhật Bản (triệu USD)\n\n${table("| Tháng | 2022 (triệu USD) | 2023 (triệu USD) |", "| Tháng 1 | 1.912,4 | 1.734,1 |")}`,
      ["1912400000 USD exports viet-nam→japan 2022-01", "1734100000 USD exports viet-nam→japan 2023-01"],
    ],
    [
      "months down, the year in the caption",
      `Xuất khẩu của Việt Nam sang Nhật Bản năm 2023 (triệu USD)\n\n${table("| Tháng | Trị giá |", "| Tháng 1 | 1.734,1 |")}`,
      ["date năm 2023", "1734100000 USD exports viet-nam→japan 2023-01"],
    ],
    [
      "a line that heads the rows below it",
      `# Việt Nam và các nước năm 2023\n\n${table("| Chỉ tiêu | Trị giá (triệu USD) |", "| Xuất khẩu | |", "| Nhật Bản | 23.310 |", "| Nhập khẩu | |", "| Nhật Bản | 21.600 |")}`,
      ["date năm 2023", "23310000000 USD exports viet-nam→japan 2023?", "21600000000 USD imports japan→viet-nam 2023?"],
    ],
    [
      "growth and shares",
      `# Xuất khẩu của Việt Nam năm 2023\n\n${table("| Nước | Tăng, giảm (%) | Tỷ trọng (%) |", "| Nhật Bản | -3,8 | 6,6 |", "| Lào | 4,2% | 0,1% |")}`,
      [
        "date năm 2023",
        "3.8 percent difference down exports viet-nam→japan 2023?",
        "6.6 percent share exports viet-nam→japan 2023?",
        "4.2 percent difference up exports viet-nam→laos 2023?",
        "0.1 percent share exports viet-nam→laos 2023?",
      ],
    ],
    [
      "marks behind a value",
      `# Xuất khẩu của Việt Nam\n\n${table("| Nước | 2023 (triệu USD) |", "| Nhật Bản | 23.310 (*) |", "| Lào | 12,5* |", "| Đức | 7.400 (p) |")}`,
      [
        "23310000000 USD exports viet-nam→japan 2023",
        "12500000 USD exports viet-nam→laos 2023",
        "7400000000 USD exports viet-nam→germany 2023",
      ],
    ],
    [
      "dates of events in a table stay dates",
      table("| Sự kiện | Ngày | Địa điểm |", "| Hội đàm | 15/3/2024 | Hà Nội |"),
      ["date 15/3/2024"],
    ],
    [
      "English",
      `# Exports of Viet Nam\n\n${table("| Country | Year | Value, USD million | Growth (%) |", "| Japan | 2023 | 23,310 | -3.8 |")}`,
      ["23310000000 USD exports viet-nam→japan 2023", "3.8 percent difference down exports viet-nam→japan 2023"],
    ],
    [
      "Japanese, with full-width brackets and bare years",
      `# 日本の対ベトナム直接投資\n\n単位：億円\n\n${table("| 年 | 認可額 | 件数（件） |", "| 2022 | 5,203 | 240 |", "| 2023 | 6,566 | 291 |")}`,
      [
        "520300000000 JPY fdi japan→viet-nam 2022",
        "240 件 japan→viet-nam 2022",
        "656600000000 JPY fdi japan→viet-nam 2023",
        "291 件 japan→viet-nam 2023",
      ],
    ],
    [
      "the unit in the title's own brackets, which counts no projects",
      `# Đầu tư của Nhật Bản năm 2023 (Triệu đô la Mỹ)\n\n${table("| Ngành | Số dự án | Vốn đăng ký |", "| Chế biến | 2.100 | 46.800 |")}`,
      ["date năm 2023", "2100 count fdi-projects japan 2023?", "46800000000 USD fdi japan 2023?"],
    ],
    [
      "the unit in brackets, behind its label",
      `# Xuất khẩu của Việt Nam\n\n(ĐVT: triệu USD)\n\n${table("| Nước | 2023 |", "| Nhật Bản | 23.310 |")}`,
      ["23310000000 USD exports viet-nam→japan 2023"],
    ],
    [
      "a comma in the name of goods begins no unit",
      `# Xuất khẩu của Việt Nam sang Nhật Bản\n\nĐVT: triệu USD\n\n${table("| Hàng | 2023 |", "| Hàng dệt, may | 4.047,1 |")}`,
      ["4047100000 USD textiles viet-nam→japan 2023"],
    ],
    [
      "a head that is nothing but a unit",
      `# Xuất khẩu của Việt Nam\n\n${table("| Nước | Năm | Triệu USD |", "| Nhật Bản | 2023 | 23.310 |")}`,
      ["23310000000 USD exports viet-nam→japan 2023"],
    ],
    [
      "two units above: money, and percent for the rates",
      `# 日本の対ベトナム貿易\n\n（単位：億円、％）\n\n${table("| 年 | 輸出 | 前年比 |", "| 2022 | 24,512 | 106.7 |", "| 2023 | 23,999 | △2.1 |")}`,
      [
        "2451200000000 JPY exports japan→viet-nam 2022",
        "106.7 percent exports japan→viet-nam 2022",
        "2399900000000 JPY exports japan→viet-nam 2023",
        "2.1 percent difference down exports japan→viet-nam 2023",
      ],
    ],
    [
      "a rate takes no money from elsewhere",
      `# Exports of Japan to Viet Nam (US$ million)\n\n${table("| Goods | 2023 | % change 2022-23 | Change |", "| Steel | 1,640 | -7.5 | 12 |")}`,
      [
        "1640000000 USD steel japan→viet-nam 2023",
        "7.5 percent difference down steel japan→viet-nam 2023?",
        "12 count steel japan→viet-nam 2023?",
      ],
    ],
    [
      "lines of a cell, each with its own time",
      `# Việt Nam - Nhật Bản\n\n${table("| Chỉ tiêu | Kết quả |", "| Kim ngạch | Năm 2022: 47,6 tỷ USD<br>Năm 2023: 44,9 tỷ USD |")}`,
      ["47600000000 USD japan+viet-nam 2022", "44900000000 USD japan+viet-nam 2023"],
    ],
    [
      "growth by its long names",
      `# 在留外国人\n\n${table("| 年 | 対前年末増減率（％） | 構成比（％） |", "| 2023 | 15.5 | 16.6 |")}`,
      ["15.5 percent difference up foreign-residents 2023", "16.6 percent share foreign-residents 2023"],
    ],
    [
      "the balance of a table of trade is no trade; brackets for a minus are no minus for sure",
      `# Thương mại Việt Nam - Nhật Bản (triệu USD)\n\n${table("| Năm | Xuất khẩu | Cán cân |", "| 2022 | 24.234 | 860 |", "| 2021 | 20.130 | (2.520) |")}`,
      [
        "24234000000 USD exports japan+viet-nam 2022",
        "860000000 USD trade-balance japan+viet-nam 2022",
        "20130000000 USD exports japan+viet-nam 2021",
        "2520000000 USD trade-balance japan+viet-nam 2021 in doubt",
      ],
    ],
  ];
  for (const [what, text, figures] of rows) it(what, () => assert.deepEqual(read(text), figures));

  it("reads a table copied with tabs the same way", () => {
    const text = "Xuất khẩu của Việt Nam\n\nNước\tNăm\tTháng\tTrị giá (triệu USD)\nNhật Bản\t2023\t10\t2.011,5\n\nHết.";
    assert.deepEqual(read(text, "plain"), ["2011500000 USD exports viet-nam→japan 2023-10"]);
  });

  it("reads a paragraph that is hardly more than a figure by its heading", () => {
    const under = (heading: string, words: string): string[] => read(`# ベトナム\n\n## ${heading}\n\n${words}`);
    assert.deepEqual(under("2 人口", "約1億30万人（2023年、統計総局）"), ["100300000 person population viet-nam 2023"]);
    assert.deepEqual(under("1　面積", "32万9,241平方キロメートル"), [
      "329241 square-kilometer area viet-nam /2024-09-10?",
    ]);
    // A sentence says itself what it speaks of.
    assert.deepEqual(under("2 人口", "2023年には投資が24億ドルに達した。"), ["2400000000 USD fdi viet-nam 2023"]);
  });
});
