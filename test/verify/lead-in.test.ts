import assert from "node:assert/strict";
import { coverageOf } from "../../server/src/verify/coverage";
import { withoutLeadIn } from "../../server/src/verify/lead-in";
import { hitsOf } from "../../server/src/verify/statement";
import { draftOf, source } from "./reading";

const text = "Nhà máy nước Sông Lam khánh thành ngày 12/5, cấp nước cho 40.000 hộ. Ông Trần Văn Hòa dự lễ.";

/** What is left of a draft's first sentence. */
function bare(draft: string): string {
  const { statement } = draftOf(draft);
  const { stream } = source(text);
  const hits = hitsOf(statement, stream);
  const { first } = withoutLeadIn(statement, stream, hits, coverageOf(statement, stream, hits).sentences);
  return draft.slice(statement.stream.at[first]);
}

describe("the words that lead up to a statement", () => {
  const claim = "Nhà máy nước Sông Lam cấp nước cho 40.000 hộ.";
  const left: readonly string[] = [
    `Trong bối cảnh hạn hán kéo dài nghiêm trọng, ${claim}`,
    `Dư luận hết sức phấn khởi sau khi ${claim}`,
    `Báo chí đồng loạt loan tin rằng ${claim}`,
  ];
  for (const draft of left) it(`left aside: ${draft}`, () => assert.equal(bare(draft), claim));

  const kept: readonly [why: string, draft: string][] = [
    ["it is the source's own", `Ngày khánh thành, ${claim}`],
    ["it names a place that the source does not", `Tại thành phố Hải Dương xinh đẹp thân thiện, ${claim}`],
    ["it holds a figure", `Sau 15 tháng thi công khẩn trương vất vả, ${claim}`],
    ["no comma or hinge ends it", "Xí nghiệp giày dép thể thao cấp nước cho 40.000 hộ."],
    ["it stands behind the figure", "Nhà máy cấp nước cho 40.000 hộ, dư luận hết sức phấn khởi tự hào."],
  ];
  for (const [why, draft] of kept) it(`kept, as ${why}: ${draft}`, () => assert.equal(bare(draft), draft));
});
