import assert from "node:assert/strict";
import { verdictOn } from "../../support/verdict";

const sources = [
  "Tại Hội nghị Gặp gỡ Nhật Bản 2020, Bộ Ngoại giao đã thu xếp 40 cuộc gặp làm việc. Có hơn 1.000 đại biểu dự hội nghị, trong đó hơn 300 đại biểu Nhật Bản.",
  "Hết tháng 10/2023 có 5 nhóm hàng xuất khẩu từ Việt Nam sang Nhật Bản đạt từ 1 tỷ USD trở lên, dẫn đầu là dệt may với hơn 3,3 tỷ USD.",
];

const rows: readonly (readonly [draft: string, figure: string, verdict: string])[] = [
  // The figures beside it say which passage the draft follows.
  ["Over 1,000 delegates came, including more than 300 from Japan; 40 working meetings were held.", "40", "supported"],
  [
    "Over 1,000 delegates came, including more than 300 from Japan; 50 working meetings were held.",
    "50",
    "refuted value",
  ],
  ["Over 1,000 delegates came, including more than 300 from Japan.", "more than 300", "supported"],
  [
    "2023年1～10月、ベトナムから日本への輸出品目のうち10億ドル以上は6品目で、首位の繊維は33億ドル超だった。",
    "6品目",
    "refuted value",
  ],
  [
    "2023年1～10月、ベトナムから日本への輸出品目のうち10億ドル以上は5品目で、首位の繊維は33億ドル超だった。",
    "5品目",
    "supported",
  ],
  // In another sentence, one figure of the source's is too little company.
  ["More than 1,000 delegates came to the conference. The Ministry held 50 working meetings.", "50", "not-enough-info"],
  [
    "More than 1,000 delegates came to the conference, including more than 300 from Japan. The Ministry held 50 working meetings.",
    "50",
    "refuted value",
  ],
  // Nothing beside it is the source's; another thing is counted; far more than a slip.
  ["50 working meetings were held.", "50", "not-enough-info"],
  ["Over 1,000 delegates came, and 50 working lunches were served.", "50", "not-enough-info"],
  ["Over 1,000 delegates came, and 900 working meetings were held.", "900", "not-enough-info"],
];

describe("what stands beside a supported figure", () => {
  for (const [draft, figure, verdict] of rows)
    it(`${draft}: ${figure} ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, figure, sources), verdict);
    });
});
