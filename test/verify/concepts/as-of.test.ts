import assert from "node:assert/strict";
import { verdictOn } from "../../support/verdict";

const community = [
  "Tháng 12/2023, cộng đồng người Việt Nam tại Nhật Bản có 565.026 người.",
  "Cuối tháng 10/2023, Nhật Bản có 518.364 lao động Việt Nam. Trong đó, thực tập sinh kỹ năng là 209.305 người.",
];

const rows: readonly (readonly [draft: string, figure: string, verdict: string])[] = [
  ["Cuối năm 2023, cộng đồng người Việt Nam tại Nhật Bản có 565.026 người.", "565.026 người", "supported"],
  ["Cuối năm 2023, cộng đồng người Việt Nam tại Nhật Bản có 520.000 người.", "520.000 người", "refuted value"],
  // Counted two months later: both may be right.
  [
    "Tháng 12/2023, cộng đồng người Việt Nam tại Nhật Bản có 565.026 người.\n\nThực tập sinh kỹ năng là 203.184 người.",
    "203.184 người",
    "not-enough-info",
  ],
  [
    "Cuối tháng 10/2023, Nhật Bản có 518.364 lao động Việt Nam.\n\nThực tập sinh kỹ năng là 203.184 người.",
    "203.184 người",
    "refuted value",
  ],
  ["2023年12月末現在の在日ベトナム人は56万5026人である。", "56万5026人", "supported"],
  ["2023年10月末現在の在日ベトナム人は52万5026人である。", "52万5026人", "not-enough-info"],
];

describe("counted on one day and on another", () => {
  for (const [draft, figure, verdict] of rows)
    it(`${draft.replace("\n\n", " ¶ ")}: ${figure} ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, figure, community), verdict);
    });
});

describe("what is counted now", () => {
  const source = (publishedOn: string) => ({
    text: "Cộng đồng người Việt Nam tại Nhật Bản hiện đã có hơn 560.000 người.",
    publishedOn,
  });
  const drafts: readonly (readonly [published: string, draft: string, figure: string, verdict: string])[] = [
    ["2025-12-20", "More than 560,000 Vietnamese now live in Japan.", "560,000", "supported"],
    ["2025-12-20", "More than 650,000 Vietnamese now live in Japan.", "650,000", "refuted value"],
    ["2025-12-20", "Hiện có khoảng 650.000 người Việt Nam sinh sống tại Nhật Bản.", "650.000", "refuted value"],
    // Two years later there may well be more.
    ["2023-12-20", "More than 650,000 Vietnamese now live in Japan.", "650,000", "not-enough-info"],
    ["2025-12-20", "In 2021 more than 450,000 Vietnamese lived in Japan.", "450,000", "not-enough-info"],
  ];
  for (const [published, draft, figure, verdict] of drafts)
    it(`${published}: ${draft} ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, figure, [source(published)]), verdict);
    });
});

describe("a table of a paper on two countries", () => {
  const sources = [
    "Trade between Viet Nam and Japan came to $46.2 billion in 2024. Viet Nam's exports to Japan were worth $24.6 billion and its imports from Japan $21.6 billion.",
    "Năm 2025, Việt Nam xuất siêu sang Nhật Bản 2,09 tỷ USD.",
  ];
  const paper = "Việt Nam và Nhật Bản hợp tác trong 17 lĩnh vực. Việt Nam cử 12 chuyên gia sang Nhật Bản.";
  const table = (year: string, trade: string, exports: string, imports: string): string =>
    `${paper}\n\n| Năm | Kim ngạch thương mại (tỷ USD) | Xuất khẩu | Nhập khẩu |\n| --- | --- | --- | --- |\n| ${year} | ${trade} | ${exports} | ${imports} |`;
  const drafts: readonly (readonly [draft: string, figure: string, verdict: string])[] = [
    [table("2024", "46,2", "24,6", "21,6"), "21,6", "supported"],
    [table("2024", "46,2", "24,6", "22,6"), "22,6", "refuted value"],
    // Another year, and far from theirs.
    [table("2023", "45,0", "23,3", "21,6"), "21,6", "not-enough-info"],
    [table("2024", "46,2", "24,6", "371,5"), "371,5", "not-enough-info"],
    // 24.6 − 21.6
    [`${paper}\n\nNăm 2024, thương mại tăng 2,7%. Việt Nam xuất siêu 3 tỷ USD.`, "3 tỷ USD", "supported"],
  ];
  for (const [draft, figure, verdict] of drafts)
    it(`${draft.slice(draft.indexOf("\n\n") + 2)}: ${figure} ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, figure, sources), verdict);
    });
});
