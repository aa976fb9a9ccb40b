import assert from "node:assert/strict";
import { verdictOn } from "../../support/verdict";

const sources = [
  "5月31日と6月1日の2日間、東京・代々木公園で「ベトナムフェスティバル」が開催され、出展ブースは140で、来場者は延べ約18万人であった。",
  "In fiscal 2023 the Center held 57 seminars attracting some 4,300 participants. Its library holds 18,600 books.",
  "Năm 2024, cơ quan đại diện xử lý 52.700 hồ sơ lãnh sự. Số vụ bảo hộ công dân là 1.480 vụ, giảm 16% so với năm trước.",
  "6月22日から24日にかけて、練習艦がダナン港に寄港した。乗員は約430名。",
  "Riêng tại Osaka có 12.400 học viên tiếng Nhật.",
  "In 2024, pepper shipments to Japan were worth $27.4 million.",
  "Japan plans to plant 260,000 trees in Hue.",
  "The naval hospital ship stayed in Da Nang with a crew of 830.",
];

type Row = readonly [draft: string, figure: string, verdict: string];

const groups: Readonly<Record<string, readonly Row[]>> = {
  "the same thing in other words and another language": [
    ["Lễ hội Việt Nam ở Tokyo năm nay có 140 gian hàng, đón khoảng 180.000 lượt khách.", "140", "supported"],
    ["Lễ hội Việt Nam ở Tokyo năm nay có 140 gian hàng, đón khoảng 180.000 lượt khách.", "180.000", "supported"],
    ["Năm tài khóa 2023, Trung tâm tổ chức 57 hội thảo với 4.300 người tham dự.", "57", "supported"],
    ["Thư viện của Trung tâm có 18.600 đầu sách.", "18.600", "supported"],
    ["The missions dealt with 52,700 consular files in 2024.", "52,700", "supported"],
    ["Tàu huấn luyện Nhật Bản cập cảng Đà Nẵng với khoảng 430 thủy thủ.", "430", "supported"],
  ],
  "called by another word of the glossary": [
    ["Năm 2024, xuất khẩu hồ tiêu sang Nhật Bản đạt 27,4 triệu USD.", "27,4", "supported"],
    ["Năm 2023, xuất khẩu hồ tiêu sang Nhật Bản đạt 27,4 triệu USD.", "27,4", "refuted period"],
  ],
  "a plan": [
    ["Nhật Bản đã trồng 260.000 cây tại Huế.", "260.000", "refuted target"],
    ["Nhật Bản sẽ trồng 260.000 cây tại Huế.", "260.000", "supported"],
  ],
  "its digits, and one thing of them another": [
    ["Thư viện của Trung tâm có 186.000 đầu sách.", "186.000", "refuted scale"],
    [
      "There were 1,480 cases of citizen protection, 16 percent more than the year before.",
      "16 percent",
      "refuted direction",
    ],
  ],
  "two digits turned round": [
    ["Năm 2024, cơ quan đại diện xử lý 57.200 hồ sơ lãnh sự.", "57.200", "refuted value"],
    ["In 2024 the missions handled 57,200 consular files.", "57,200", "refuted value"],
    ["In 2023 the missions handled 57,200 consular files.", "57,200", "not-enough-info"],
  ],
  "nothing but the number the same": [
    ["Công ty tuyển 57 kỹ sư.", "57", "not-enough-info"],
    ["Bảo tàng có 18.600 hiện vật.", "18.600", "not-enough-info"],
    ["Tuyến metro dài 43 km.", "43", "not-enough-info"],
    ["The factory in Nagoya employs 140 engineers.", "140", "not-enough-info"],
  ],
  "the same thing, and no such number": [
    ["Lễ hội Việt Nam ở Osaka năm nay có 95 gian hàng.", "95", "not-enough-info"],
    ["Năm tài khóa 2024, Trung tâm tổ chức 61 hội thảo.", "61", "not-enough-info"],
    ["Tàu huấn luyện Hàn Quốc thăm Hải Phòng với 510 thủy thủ.", "510", "not-enough-info"],
  ],
  "another place": [["In Nagoya there are 12,400 learners of Japanese.", "12,400", "not-enough-info"]],
};

describe("words that mean the same in three languages", () => {
  for (const [what, rows] of Object.entries(groups))
    describe(what, () => {
      for (const [draft, figure, verdict] of rows)
        it(`${draft}: ${figure} ${verdict}`, async () => {
          assert.equal(await verdictOn(draft, figure, sources), verdict);
        });
    });
});
