import assert from "node:assert/strict";
import { verdictOn } from "../../support/verdict";

const sources = [
  "Nhật Bản là nước cung cấp ODA lớn nhất và đối tác thương mại lớn thứ 4 của Việt Nam.",
  "Hết tháng 10-2023, dệt may xuất khẩu của Việt Nam sang Nhật Bản đạt 3,3 tỷ USD.",
  "Hai bên đặt mục tiêu đưa kim ngạch thương mại Việt Nam - Nhật Bản lên 100 tỷ USD.",
];

// Names the two that the paper is about, and figures that no source speaks of.
const bilateral = "Trade between Viet Nam and Japan covers 17 sectors. Viet Nam sent 12 experts to Japan.";
const many =
  "Trade between Viet Nam and Japan covers 17 sectors. Viet Nam sent 12 experts to Laos. China sent 13 experts to Laos. Trade between Laos and Thailand covers 11 sectors.";

const rows: readonly (readonly [paper: string, draft: string, figure: string, verdict: string])[] = [
  [bilateral, "Japan is the largest ODA provider.", "largest", "supported"],
  [bilateral, "Japan is the second-largest ODA provider.", "second-largest", "refuted rank"],
  [bilateral, "Japan is the fourth-largest trading partner.", "fourth-largest", "supported"],
  [bilateral, "The two sides want to raise bilateral trade to US$100 billion.", "US$100 billion", "supported"],
  [bilateral, "By the end of October 2023, textile exports reached US$3.3 million.", "US$3.3 million", "refuted scale"],
  // A third country, the whole world, a paper about many: nothing goes without saying.
  [bilateral, "China is the second-largest ODA provider.", "second-largest", "not-enough-info"],
  [bilateral, "Japan is the world's second-largest ODA provider.", "second-largest", "not-enough-info"],
  [many, "Japan is the second-largest ODA provider.", "second-largest", "not-enough-info"],
  // Another value of what is left unsaid may be of something else.
  [bilateral, "Bilateral trade may reach US$90 billion.", "US$90 billion", "not-enough-info"],
];

describe("what goes unsaid in a paper on two countries is theirs", () => {
  for (const [paper, draft, figure, verdict] of rows)
    it(`${draft}: ${verdict}`, async () => {
      assert.equal(await verdictOn(`${paper}\n\n${draft}`, figure, sources), verdict);
    });
});

describe("what was announced is held against plans", () => {
  const plan = "Tháng 11/2021, Nhật Bản sẽ hỗ trợ bổ sung cho Việt Nam 1,5 triệu liều vắc-xin.";
  const drafts: readonly (readonly [draft: string, verdict: string])[] = [
    ["In November 2021 Japan announced 1.5 million more doses of vaccine for Viet Nam.", "supported"],
    ["In November 2021 Japan had delivered 1.5 million doses of vaccine to Viet Nam.", "refuted target"],
  ];
  for (const [draft, verdict] of drafts)
    it(`${draft}: ${verdict}`, async () => {
      assert.match(
        await verdictOn(draft, draft.includes("more") ? "1.5 million more doses" : "1.5 million doses", [plan]),
        new RegExp(verdict),
      );
    });
});
