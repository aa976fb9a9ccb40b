import assert from "node:assert/strict";
import { checkOf } from "../support/verdict";

/** Two sources that differ on one figure of a draft, and what the message says of why. */
const rows: readonly (readonly [first: string, second: string, draft: string, says: RegExp | null])[] = [
  [
    "Năm 2024, kim ngạch thương mại Việt Nam - Nhật Bản ước đạt 46,2 tỷ USD.",
    "Năm 2024, kim ngạch thương mại Việt Nam - Nhật Bản đạt 47,9 tỷ USD.",
    "Năm 2024, kim ngạch thương mại Việt Nam - Nhật Bản đạt 47,9 tỷ USD.",
    /“ước đạt 46,2 tỷ USD” là số ước tính hoặc sơ bộ/,
  ],
  [
    "In 2024 trade between Viet Nam and Japan was USD 47 billion.",
    "In 2024 trade between Viet Nam and Japan was USD 46.23 billion.",
    "In 2024 trade between Viet Nam and Japan was USD 46.23 billion.",
    /“USD 47 billion” is rounded/,
  ],
  // Two milliards apart: no rounding hides that; and two words for trade are one thing.
  [
    "Năm 2024, kim ngạch thương mại Việt Nam - Nhật Bản đạt 46,2 tỷ USD.",
    "Năm 2024, thương mại hai chiều Việt Nam - Nhật Bản đạt 48,18 tỷ USD.",
    "Năm 2024, kim ngạch thương mại Việt Nam - Nhật Bản đạt 46,2 tỷ USD.",
    null,
  ],
  [
    "2024年の日越貿易総額は462億ドルだった。",
    "2024年の日越貿易総額は479億ドルだった。",
    "2024年の日越貿易総額は462億ドルだった。",
    null,
  ],
];

describe("verify/messages: why two sources may differ", () => {
  for (const [first, second, draft, says] of rows)
    it(`${first} ↔ ${second}: ${says ?? "nothing shows"}`, async () => {
      const told = (text: string) => ({ text, publishedOn: "2025-01-10" });
      const { verdicts } = await checkOf(draft, [told(first), told(second)]);
      const verdict = verdicts.find(({ verdict: kind }) => kind === "conflicting");
      assert.ok(verdict, "not conflicting");
      if (says) assert.match(verdict.message, says);
      else assert.doesNotMatch(verdict.message, /可能性|Có thể|Perhaps/);
    });

  it("tells of one that came out much later", async () => {
    const text = (value: string) => `Năm 2024, xuất khẩu của Việt Nam sang Nhật Bản đạt ${value} tỷ USD.`;
    const { verdicts } = await checkOf(text("24,6"), [
      { text: text("24,6"), publishedOn: "2025-01-10" },
      { text: text("25,9"), publishedOn: "2025-06-30" },
    ]);
    assert.match(
      verdicts.find(({ verdict }) => verdict === "conflicting")?.message ?? "",
      /công bố vào lúc khác nhau: 10\/1\/2025 và 30\/6\/2025/,
    );
  });
});
