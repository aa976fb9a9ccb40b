import { strict as assert } from "node:assert";
import { createEngine } from "../../../server/src/engine";

const check = async (draft: string, ...texts: readonly string[]) => {
  const engine = await createEngine({ today: "2025-09-10" });
  const corpus = await engine.corpus(texts.map((text, i) => ({ id: `${i}.txt`, text, language: "vi" })));
  const [verdict] = corpus.check(draft, { format: "plain", language: "vi" }).verdicts;
  assert.ok(verdict);
  return verdict;
};

const statement = "Năm 2024, kim ngạch thương mại Việt Nam - Nhật Bản đạt 46,2 tỷ USD.";
const agency = `${statement} Hai bên thống nhất mở thêm các tuyến hợp tác về nông nghiệp, y tế và đào tạo nhân lực chất lượng cao.`;
const own = `${statement} Bộ Công Thương cho rằng dư địa tăng trưởng còn lớn, nhất là hàng thủy sản, dệt may và đồ gỗ nội thất.`;
const sum = "Xuất khẩu đạt 24,6 tỷ USD, nhập khẩu 21,6 tỷ USD, tổng cộng 47,9 tỷ USD.";

describe("verify/sources: how much a source counts", () => {
  it("copies of one report count once", async () => {
    const { verdict, evidence } = await check(statement, agency, `${agency} (Theo báo bạn)`);
    assert.deepEqual([verdict, evidence.length], ["supported", 1]);
  });

  it("two reports count twice", async () => {
    const { verdict, evidence } = await check(statement, agency, own);
    assert.deepEqual([verdict, evidence.length], ["supported", 2]);
  });

  it("a copy with another number is no copy of that number", async () => {
    const { verdict, evidence } = await check(statement, agency, agency.replace("46,2", "48,1"));
    assert.deepEqual([verdict, evidence.length], ["conflicting", 2]);
  });

  it("a source that contradicts itself says so", async () => {
    const { evidence } = await check(statement, `${statement} ${sum}`);
    assert.match(evidence[0]?.doubt ?? "", /24,6 tỷ USD \+ 21,6 tỷ USD = 46,2 tỷ USD ≠ 47,9 tỷ USD/);
    assert.equal((await check(statement, own)).evidence[0]?.doubt, undefined);
  });

  it("nor does it stand against one that does not", async () => {
    const wrong = statement.replace("46,2", "48,1");
    assert.equal((await check(statement, own, wrong)).verdict, "conflicting");
    assert.equal((await check(statement, own, `${wrong} ${sum}`)).verdict, "supported");
  });
});
