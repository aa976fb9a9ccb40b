import assert from "node:assert/strict";
import { coverageOf } from "../../server/src/verify/coverage";
import { hitsOf } from "../../server/src/verify/statement";
import { fitted, likelihood } from "../../server/src/verify/weights";
import { draftOf, source } from "./reading";

const coverage = (draft: string, text: string) => {
  const { statement } = draftOf(draft);
  const { stream } = source(text);
  return coverageOf(statement, stream, hitsOf(statement, stream));
};

describe("how well a source covers a statement", () => {
  const text = "Cầu Rạch Miễu thông xe sáng 19/1. Cây cầu dài 8,3 km nối hai bờ sông Tiền. Mưa lớn kéo dài nhiều ngày.";
  it("wholly, where all its words stand in one sentence", () => {
    const { share, pairs, sentences } = coverage("Cầu Rạch Miễu thông xe sáng 19/1.", text);
    assert.deepEqual({ share, pairs, first: sentences[0] }, { share: 1, pairs: 1, first: 0 });
  });
  it("from two sentences together", () =>
    assert.deepEqual([...coverage("Cầu Rạch Miễu dài 8,3 km thông xe sáng 19/1.", text).sentences].sort(), [0, 1]));
  it("not at all, where it shares no word", () =>
    assert.equal(coverage("Đội tuyển bóng đá nữ giành huy chương vàng.", text).share, 0));
  it("less, the more is added that it does not hold", () => {
    const made = (draft: string): number => likelihood(fitted, coverage(draft, text).features);
    const plain = made("Cầu Rạch Miễu thông xe sáng 19/1.");
    const more = made(
      "Cầu Rạch Miễu thông xe sáng 19/1 trước sự chứng kiến của Bộ trưởng Giao thông Nguyễn Văn Thắng.",
    );
    assert.ok(plain > 0.6, `${plain}`);
    assert.ok(more < plain / 2, `${more}`);
  });
  it("of nothing is no share of anything", () => assert.equal(coverage("", text).share, 0));
});
