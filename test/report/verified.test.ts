import { strict as assert } from "node:assert";
import { verifiedText } from "../../server/src/report/verified";
import { checkedRun, type Source } from "../support/checkedRun";

const trade: Source = {
  id: "trade.md",
  text: "Kim ngạch đạt gần 37 tỷ USD.",
  title: "Thương mại",
  publisher: "Cục Hải quan",
};
const text = "Nhật Bản là đối tác lớn thứ 4.\nKim ngạch đạt gần 73 tỷ USD.\n<!-- riêng -->\nCó 20 dự án.";
const run = checkedRun(text, [
  { words: "lớn thứ 4", verdict: "supported", rule: "stated", message: "Khớp.", evidence: [[trade, "37"]] },
  { words: "gần 73 tỷ USD", verdict: "refuted", rule: "value", message: "Sai.", evidence: [[trade, "gần 37 tỷ USD"]] },
  { words: "20 dự án", verdict: "not-enough-info", rule: "no-source", message: "Chưa có nguồn." },
]);
const [draft] = run.drafts;

describe("report/verified", () => {
  it("a draft with what was checked and when, what is open, and the sources", () => {
    assert.ok(draft);
    assert.equal(
      verifiedText(draft, run, { start: 0, end: text.length }),
      `Nhật Bản là đối tác lớn thứ 4.
Kim ngạch đạt gần 73 tỷ USD.
Có 20 dự án.

—
Đối chiếu ngày 10/9/2024. 3 số: 1 trái với nguồn, 1 chưa kiểm chứng được, 1 khớp với nguồn.
- gần 73 tỷ USD: Sai số
- 20 dự án: Chưa có nguồn
Nguồn:
- Cục Hải quan, “Thương mại”
Không kiểm tra: câu chữ không có số; 1 số chưa kiểm chứng được; 1 nguồn không đọc được.
`,
    );
  });

  it("of a passage only its own figures count", () => {
    assert.ok(draft);
    const passage = verifiedText(draft, run, { start: 0, end: 30 });
    assert.match(passage, /^Nhật Bản là đối tác lớn thứ 4\.\n\n—\n.* 1 số: 1 khớp với nguồn\.\nNguồn:/);
    assert.doesNotMatch(passage, /73|20 dự án/);
  });

  it("a passage without figures says so", () => {
    assert.ok(draft);
    assert.match(verifiedText(draft, run, { start: 0, end: 5 }), /Không có số nào trong bản thảo\./);
  });

  it("speaks another language where asked", () => {
    assert.ok(draft);
    assert.match(verifiedText(draft, run, { start: 0, end: 60 }, "ja"), /照合日：2024年9月10日/);
  });
});
