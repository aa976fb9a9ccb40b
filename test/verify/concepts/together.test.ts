import assert from "node:assert/strict";
import { verdictOn } from "../../support/verdict";

const park = "Khu công nghiệp An Phú rộng 153 ha, có 56 doanh nghiệp với tổng vốn đầu tư 1,2 tỷ USD.";
const goal = "県は2027年度までに介護人材を300人受け入れる目標を掲げている。";

const rows: readonly (readonly [draft: string, figure: string, source: string, verdict: string])[] = [
  // Three numbers of one passage are no coincidence, one or two are.
  ["工業団地は153ヘクタールで、56社が入居し、投資額は12億ドルである。", "153", park, "supported"],
  ["工業団地は153ヘクタールで、56社が入居し、投資額は12億ドルである。", "56社", park, "supported"],
  ["公園は153ヘクタールで、24か所の広場がある。", "153", park, "not-enough-info"],
  ["公園は153ヘクタールで、56人が働き、予算は13億ドルである。", "153", park, "not-enough-info"],
  ["The estate covers 153 hectares, hosts 56 companies and drew USD 1.2 billion.", "153", park, "supported"],
  // A goal told as done.
  ["県は介護人材を300人受け入れた。", "300人", goal, "refuted target"],
  ["県は2027年度までに介護人材を300人受け入れる目標を掲げている。", "300人", goal, "supported"],
];

describe("figures of a paragraph in a source of another language; goals in Japanese", () => {
  for (const [draft, figure, source, verdict] of rows)
    it(`${draft} ← ${source}: ${figure} ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, figure, [source]), verdict);
    });
});
