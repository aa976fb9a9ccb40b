import assert from "node:assert/strict";
import { verdictOn } from "../../support/verdict";

const sources = [
  "Viet Nam and Japan established diplomatic relations on September 21, 1973.",
  "Việt Nam và Nhật Bản nâng cấp quan hệ lên Đối tác chiến lược toàn diện ngày 27/11/2023.",
  "Việt Nam và Hoa Kỳ nâng cấp quan hệ lên Đối tác chiến lược toàn diện ngày 10/9/2023.",
];

const rows: readonly (readonly [draft: string, date: string, verdict: string])[] = [
  ["Ngày 21/9/1973, Việt Nam và Nhật Bản thiết lập quan hệ ngoại giao.", "21/9/1973", "supported"],
  ["Ngày 21/9/1975, Việt Nam và Nhật Bản thiết lập quan hệ ngoại giao.", "21/9/1975", "refuted date"],
  ["ベトナムと日本は1973年9月21日に外交関係を樹立した。", "1973年9月21日", "supported"],
  ["ベトナムと日本は2022年11月27日に包括的戦略的パートナーシップに格上げした。", "2022年11月27日", "refuted date"],
  [
    "Viet Nam and Japan upgraded ties to a Comprehensive Strategic Partnership in November 2023.",
    "November 2023",
    "supported",
  ],
  // Two events in one sentence: each date is of its own.
  [
    "Diplomatic relations between Viet Nam and Japan, established in 1973, were elevated to a Comprehensive Strategic Partnership in November 2023.",
    "1973",
    "supported",
  ],
  [
    "Diplomatic relations between Viet Nam and Japan, established in 1974, were elevated to a Comprehensive Strategic Partnership in November 2023.",
    "1974",
    "refuted date",
  ],
  [
    "Relations between Japan and Viet Nam, which date back to 21 September 1973, were raised to a Comprehensive Strategic Partnership last year.",
    "21 September 1973",
    "not-enough-info",
  ],
  [
    "In 2023 Viet Nam and Japan marked the 50th anniversary of diplomatic ties, established on 21 September 1973.",
    "21 September 1973",
    "supported",
  ],
  [
    "Viet Nam and Japan became comprehensive strategic partners on 27 November 2022.",
    "27 November 2022",
    "refuted date",
  ],
  [
    "Quan hệ ngoại giao Việt Nam - Nhật Bản, được thiết lập ngày 21/9/1973, được nâng cấp lên Đối tác chiến lược toàn diện tháng 11/2023.",
    "21/9/1973",
    "supported",
  ],
  [
    "Quan hệ Việt Nam - Nhật Bản, bắt đầu từ ngày 21/9/1973, được nâng cấp lên Đối tác chiến lược toàn diện tháng 11/2023.",
    "21/9/1973",
    "not-enough-info",
  ],
  [
    "ベトナムと日本は、1973年9月21日に樹立した外交関係を2023年11月に包括的戦略的パートナーシップに格上げした。",
    "1973年9月21日",
    "supported",
  ],
  [
    "ベトナムと日本は、1973年9月21日に樹立した外交関係を2022年11月に包括的戦略的パートナーシップに格上げした。",
    "2022年11月",
    "refuted date",
  ],
  // Remembered, used, or with a third: another date of another thing.
  ["Ngày 21/9/2023, Việt Nam và Nhật Bản kỷ niệm ngày thiết lập quan hệ ngoại giao.", "21/9/2023", "not-enough-info"],
  ["Ngày 5/9/2024, Việt Nam và Nhật Bản bàn về Đối tác chiến lược toàn diện.", "5/9/2024", "not-enough-info"],
  [
    "Việt Nam và Pháp nâng cấp quan hệ lên Đối tác chiến lược toàn diện ngày 7/10/2024.",
    "7/10/2024",
    "not-enough-info",
  ],
  ["Việt Nam và Hoa Kỳ nâng cấp quan hệ lên Đối tác chiến lược toàn diện ngày 10/9/2023.", "10/9/2023", "supported"],
];

describe("the date of what happens once", () => {
  for (const [draft, date, verdict] of rows)
    it(`${draft}: ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, date, sources), verdict);
    });
});

describe("how long ago it was", () => {
  const drafts: readonly (readonly [draft: string, figure: string, verdict: string])[] = [
    ["Năm 2023, Việt Nam và Nhật Bản kỷ niệm 50 năm thiết lập quan hệ ngoại giao.", "50 năm", "supported"],
    ["Năm 2023, Việt Nam và Nhật Bản kỷ niệm 40 năm thiết lập quan hệ ngoại giao.", "40 năm", "refuted value"],
    ["In 2023 Viet Nam and Japan marked the 50th anniversary of diplomatic relations.", "50th", "supported"],
    ["2023年、ベトナムと日本は外交関係樹立45周年を迎えた。", "45周年", "refuted value"],
    [
      "In 2023 Viet Nam and Japan marked the 50th anniversary of diplomatic ties, established on 21 September 1973.",
      "50th",
      "supported",
    ],
    [
      "In 2023 Viet Nam and Japan marked the 45th anniversary of diplomatic ties, established on 21 September 1973.",
      "45th",
      "refuted value",
    ],
    ["Năm 2025, Việt Nam và Thái Lan kỷ niệm 20 năm thiết lập quan hệ ngoại giao.", "20 năm", "not-enough-info"],
    // Another two, no year to count from, no jubilee.
    ["Năm 2023, Việt Nam và Lào kỷ niệm 40 năm thiết lập quan hệ ngoại giao.", "40 năm", "not-enough-info"],
    ["Việt Nam và Nhật Bản kỷ niệm 40 năm thiết lập quan hệ ngoại giao.", "40 năm", "not-enough-info"],
    ["Năm 2023, sau 40 năm quan hệ ngoại giao Việt Nam - Nhật Bản đã đổi khác.", "40 năm", "not-enough-info"],
  ];
  for (const [draft, figure, verdict] of drafts)
    it(`${draft}: ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, figure, sources), verdict);
    });
});

describe("what a change is measured against", () => {
  const visitors = [
    "Năm 2024 có 621.100 lượt khách Việt Nam đến Nhật Bản, tăng 8,2% so với năm 2023 và tăng 25,5% so với năm 2019.",
  ];
  const drafts: readonly (readonly [draft: string, figure: string, verdict: string])[] = [
    ["Năm 2024, khách Việt Nam đến Nhật Bản tăng 25,5% so với năm 2019.", "25,5%", "supported"],
    ["Năm 2024, khách Việt Nam đến Nhật Bản tăng 25,5% so với năm 2023.", "25,5%", "refuted period"],
    ["So với năm 2023, khách Việt Nam đến Nhật Bản năm 2024 tăng 8,2%.", "8,2%", "supported"],
    ["In 2024, 621,100 Vietnamese visited Japan, up 8.2 percent from 2023.", "8.2 percent", "supported"],
    ["In 2024, 621,100 Vietnamese visited Japan, up 8.2 percent from 2019.", "8.2 percent", "refuted period"],
    ["In 2024, 621,100 Vietnamese visited Japan.", "621,100", "supported"],
    // "The year before" is whatever year the text means.
    ["Năm 2024, khách Việt Nam đến Nhật Bản tăng 8,2% so với năm trước.", "8,2%", "supported"],
  ];
  for (const [draft, figure, verdict] of drafts)
    it(`${draft}: ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, figure, visitors), verdict);
    });
});
