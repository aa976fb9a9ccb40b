import assert from "node:assert/strict";
import { type Told, verdictOn } from "../../support/verdict";

const loans = "By fiscal 2019 Japan's ODA loans to Viet Nam totalled 2,345.6 billion yen (about US$22 billion).";
const trade =
  "Two-way trade between Viet Nam and Japan was USD 41 billion in 2020. In the first half of 2021 it came to USD 21.4 billion, up 12 percent.";
const residents: Told[] = [
  { text: "Cuối tháng 6/2023, cộng đồng người Việt Nam tại Nhật Bản có 520.154 người.", publishedOn: "2023-10-13" },
  { text: "2025年6月末時点の在留ベトナム人は66万0483人で、国籍別では2番目に多かった。", publishedOn: "2025-10-10" },
];
const partners: Told[] = [
  {
    text: "Japan is Viet Nam's second-largest partner in labour cooperation and its third-largest investor.",
    publishedOn: "2024-03-01",
  },
];
const flows = "Năm 2022, xuất khẩu của Việt Nam sang Nhật Bản đạt 24,2 tỷ USD, nhập khẩu từ Nhật Bản đạt 23,4 tỷ USD.";

const yen = "2023年度の日本の対ベトナムODAは、円借款が1020億円だった。";
const plant = "Nhà máy điện Bình Minh có công suất 1.250 MW, tổng vốn 3,5 tỷ USD.";
const plantInEnglish = "The Binh Minh power plant has a capacity of 1,250 MW and cost USD 3.5 billion.";
const doses = "Nhật Bản đã hỗ trợ Việt Nam 4,3 triệu liều vắc-xin.";
const growth = "In 2022 Viet Nam's exports to Japan rose 5 percent.";

const rows: readonly (readonly [
  cause: string,
  draft: string,
  figure: string,
  sources: readonly Told[],
  verdict: string,
])[] = [
  [
    "a pronoun behind the time",
    "Nửa đầu năm 2021, thương mại hai chiều Việt Nam - Nhật Bản đạt 21,4 tỷ USD.",
    "21,4",
    [trade],
    "supported",
  ],
  [
    "its growth the other way",
    "Nửa đầu năm 2021, thương mại Việt Nam - Nhật Bản đạt 21,4 tỷ USD, giảm 12%.",
    "12%",
    [trade],
    "refuted direction",
  ],
  [
    "another half",
    "Nửa đầu năm 2023, thương mại Việt Nam - Hàn Quốc đạt 21,4 tỷ USD.",
    "21,4",
    [trade],
    "not-enough-info",
  ],
  [
    "the other currency's number",
    "Đến năm tài khóa 2019, vốn vay ODA của Nhật Bản cho Việt Nam là 2.345,6 tỷ USD.",
    "2.345,6",
    [loans],
    "refuted unit",
  ],
  [
    "the amount in parentheses",
    "Đến năm tài khóa 2019, vốn vay ODA của Nhật Bản cho Việt Nam là khoảng 22 tỷ USD.",
    "22 tỷ",
    [loans],
    "supported",
  ],
  [
    "the other flow's number",
    "Năm 2022, xuất khẩu của Việt Nam sang Nhật Bản đạt 23,4 tỷ USD.",
    "23,4",
    [flows],
    "refuted role",
  ],
  [
    "another product's, many times as small",
    "Năm 2022, xuất khẩu thanh long của Việt Nam sang Nhật Bản đạt 3,1 triệu USD.",
    "3,1",
    [flows],
    "not-enough-info",
  ],
  [
    "an older count given as today's",
    "Hiện cộng đồng người Việt Nam tại Nhật Bản có 520.154 người.",
    "520.154",
    residents,
    "outdated",
  ],
  [
    "an older count with its day",
    "Cuối tháng 6/2023, cộng đồng người Việt Nam tại Nhật Bản có 520.154 người.",
    "520.154",
    residents,
    "supported",
  ],
  [
    "a wrong rank across languages",
    "Cuối tháng 6/2025, cộng đồng người Việt Nam tại Nhật Bản đứng thứ 3 trong các cộng đồng nước ngoài.",
    "thứ 3",
    residents,
    "refuted rank",
  ],
  [
    "Vietnamese in another country",
    "Cuối tháng 6/2025, cộng đồng người Việt Nam tại Hàn Quốc có 305.000 người.",
    "305.000",
    residents,
    "not-enough-info",
  ],
  ["what a rank is in", "Nhật Bản là đối tác lao động lớn thứ 2 của Việt Nam.", "lớn thứ 2", partners, "supported"],
  [
    "a rank in something else",
    "Nhật Bản là đối tác du lịch lớn thứ 2 của Việt Nam.",
    "lớn thứ 2",
    partners,
    "not-enough-info",
  ],
  [
    "a power of ten, whose it is left unsaid",
    "Năm tài khóa 2023, vốn vay ODA là 10,2 tỷ Yên.",
    "10,2",
    [yen],
    "refuted scale",
  ],
  [
    "another number, whose it is left unsaid",
    "Năm tài khóa 2023, vốn vay ODA là 95,7 tỷ Yên.",
    "95,7",
    [yen],
    "not-enough-info",
  ],
  ["what stands beside a figure that a foreign source says", plant, "3,5 tỷ", [plantInEnglish], "supported"],
  [
    "what stands beside it with another value",
    plant.replace("3,5", "4,5"),
    "4,5 tỷ",
    [plantInEnglish],
    "not-enough-info",
  ],
  [
    "nothing beside it is said, but its name and what it is",
    plant.replace("1.250", "1.750"),
    "3,5 tỷ",
    [plantInEnglish],
    "supported",
  ],
  [
    "nothing beside it is said, and another name",
    plant.replace("1.250", "1.750").replace("Bình Minh", "Đại Phong"),
    "3,5 tỷ",
    [plantInEnglish],
    "not-enough-info",
  ],
  [
    "two digits of one thing between the two, no time said",
    "Japan has given Viet Nam 4.3 million doses of vaccine.",
    "4.3",
    [doses],
    "supported",
  ],
  [
    "the same of another country",
    "Japan has given Laos 4.3 million doses of vaccine.",
    "4.3",
    [doses],
    "not-enough-info",
  ],
  [
    "another country's movement",
    "Năm 2022, xuất khẩu của Việt Nam sang Hàn Quốc giảm 5%.",
    "5%",
    [growth],
    "not-enough-info",
  ],
];

describe("verdicts on briefings, by cause", () => {
  for (const [cause, draft, figure, sources, verdict] of rows)
    it(`${cause}: ${draft} → ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, figure, sources), verdict);
    });
});
