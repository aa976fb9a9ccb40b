import assert from "node:assert/strict";
import { hitsOf } from "../../server/src/verify/statement";
import { type Telling, tellingOf } from "../../server/src/verify/telling";
import { verdictOn } from "../support/verdict";
import { draftOf, source } from "./reading";

const bridge = "Cầu Sông Thương dài 480 m, do tỉnh Bắc Giang xây năm 2012.";

function telling(draft: string, text = bridge): Telling & { readonly nearest: number } {
  const { statement } = draftOf(draft);
  const { stream } = source(text);
  const found = tellingOf(statement, stream, hitsOf(statement, stream), 0);
  return { ...found, nearest: found.beyondNear(stream.items[0]?.token ?? 0) };
}

describe("how a sentence tells a statement", () => {
  it("in the same words: all of it, and nothing beyond", () => {
    const { told, names, beyond, nearest } = telling(bridge);
    assert.deepEqual([told, names, beyond, nearest], [1, 0, 0, 0]);
  });
  it("with another number: as much", () => assert.equal(telling(bridge.replace("480", "520")).told, 1));
  it("with names of its own: they are missing there, its own are beyond", () => {
    const { names, beyond } = telling("Cầu Sông Lam dài 480 m, do tỉnh Nghệ An xây năm 2012.");
    assert.ok(names > 1, String(names));
    assert.ok(beyond > 0.2, String(beyond));
  });
  it("close to its figure counts most", () => {
    const near = telling("Cầu Sông Thương dài 480 m.");
    assert.ok(near.nearest < near.beyond, `${near.nearest} ${near.beyond}`);
  });
  it("in other words: none of it", () => assert.equal(telling("Vé tham quan đảo là 150.000 đồng một lượt.").told, 0));
});

describe("a statement that no source makes", () => {
  const course =
    "Sở Ngoại vụ tỉnh Hưng Phú dự kiến cử 39 cán bộ đạt trình độ N3 đi học tiếng Nhật tại Osaka vào cuối năm nay.";
  const projects = "Các dự án cầu cảng giải ngân 2.997 tỷ đồng, đạt 14,3% kế hoạch năm.";
  const cases: readonly (readonly [draft: string, figure: string, source: string, verdict: string])[] = [
    ["Hiện tỉnh Hưng Phú có 167 cán bộ có chứng chỉ tiếng Nhật.", "167", course, "not-enough-info"],
    ["Năm ngoái tỉnh bồi dưỡng tiếng Nhật cho hơn 600 cán bộ cấp xã.", "600", course, "not-enough-info"],
    [
      "Sở Ngoại vụ tỉnh Hưng Phú dự kiến cử 45 cán bộ đi học tiếng Nhật tại Osaka vào cuối năm nay.",
      "45",
      course,
      "refuted value",
    ],
    ["Các dự án cầu cảng giải ngân 3.200 tỷ đồng, đạt 14,3% kế hoạch năm.", "3.200", projects, "refuted value"],
    ["Vốn vay ODA của ngành y tế giải ngân xấp xỉ 485 tỷ đồng.", "485", projects, "not-enough-info"],
  ];
  for (const [draft, figure, text, verdict] of cases)
    it(`${draft} ← ${text}: ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, figure, [text]), verdict);
    });
});
