import assert from "node:assert/strict";
import type { Tokens } from "../../server/src/corpus/stream/stream";
import { coverageOf } from "../../server/src/verify/coverage";
import { lay, type Situation, situate, situationFeatures } from "../../server/src/verify/situation";
import { hitsOf } from "../../server/src/verify/statement";
import { fitted } from "../../server/src/verify/weights";
import { draftOf, source } from "./reading";

/** How one figure of a draft stands in a source. */
function situationIn(draft: string, stream: Tokens, index = 0): Situation {
  const { statement, items } = draftOf(draft);
  const hits = hitsOf(statement, stream);
  return situate(lay(statement, items, stream, hits, fitted), index, coverageOf(statement, stream, hits));
}

/** The source's figure in the best slot for the draft's first figure, whatever its value. */
function bestSlot(draft: string, text: string): string {
  const { statement, items } = draftOf(draft);
  const document = source(text);
  const [row = []] = lay(statement, items, document.stream, hitsOf(statement, document.stream), fitted).rows;
  const [best] = row.toSorted((a, b) => b.score - a.score);
  return best ? document.prose.view.text.slice(best.item.core.start, best.item.core.end) : "";
}

describe("the slot of a figure", () => {
  const court = "Tòa tuyên phạt Hải 12 năm tù, Minh 9 năm tù và Lan 5 năm tù về tội tham ô. Vụ án xảy ra năm 2019.";
  const rows: readonly [draft: string, text: string, slot: string][] = [
    ["Hải bị tuyên phạt 20 năm tù.", court, "12"],
    ["Lan lĩnh 20 năm tù về tội tham ô.", court, "5"],
    ["Lan lĩnh 12 năm tù về tội tham ô.", court, "5"],
    ["Vụ án xảy ra năm 2012.", court, "năm 2019"],
    ["Đoàn đi thăm ba ngôi chùa cổ.", court, ""],
  ];
  for (const [draft, text, slot] of rows) it(`${draft} → “${slot}”`, () => assert.equal(bestSlot(draft, text), slot));

  it("does not look at the value", () => {
    const score = (draft: string): number[] => {
      const { statement, items } = draftOf(draft);
      const { stream } = source(court);
      return lay(statement, items, stream, hitsOf(statement, stream), fitted)
        .rows.flat()
        .map((pair) => pair.score);
    };
    assert.deepEqual(score("Lan lĩnh 5 năm tù về tội tham ô."), score("Lan lĩnh 77 năm tù về tội tham ô."));
  });
});

describe("a figure's situation", () => {
  const score = "Đội chủ nhà thắng 3 trận và thua 4 trận ở lượt đi.";
  const situation = (draft: string, index: number) => situationIn(draft, source(score).stream, index);
  it("has the equal value and the rival in its slot apart", () => {
    const { equal, rival } = situation("Đội chủ nhà thắng 4 trận ở lượt đi.", 0);
    assert.equal(equal?.item.key, "4..4");
    assert.equal(rival?.item.key, "3..3");
    assert.ok((rival?.score ?? 0) > (equal?.score ?? 0));
  });
  it("leaves to another figure of the draft the rival that is its own", () => {
    const { rival, features } = situation("Đội chủ nhà thắng 3 trận và thua 4 trận ở lượt đi.", 0);
    assert.equal(rival?.item.key, "4..4");
    assert.equal(features[situationFeatures.indexOf("owned")], 1);
  });
  it("has neither where the source names no figure of the kind", () => {
    assert.deepEqual(
      [situation("Đội chủ nhà thắng 60% số trận ở lượt đi.", 0)].map(({ equal, rival }) => [equal, rival]),
      [[null, null]],
    );
  });
});

describe("a rival of another kind or wording", () => {
  const rows: readonly [draft: string, text: string, rival: string | null][] = [
    ["Bản hiến chương ra đời năm 1945.", "Bản hiến chương ra đời tháng 2/1943.", "tháng 2/1943"],
    ["Bản hiến chương ra đời tháng 5/1945.", "Bản hiến chương ra đời năm 1943.", "năm 1943"],
    ["Bản hiến chương ra đời tháng 5/1943.", "Bản hiến chương ra đời năm 1943.", null],
    ["Bản hiến chương ra đời năm 1945.", "Bản hiến chương ra đời tháng 2.", null],
    ["Việt Nam là đối tác lớn thứ ba của tỉnh.", "Việt Nam là đối tác lớn nhất của tỉnh.", "nhất"],
    ["Đoàn thăm 3 ngôi chùa cổ.", "Đoàn thăm một ngôi chùa cổ.", "một"],
    ["Đoàn thăm 3 ngôi chùa cổ.", "Đoàn đi qua một khu chợ và các ngôi chùa cổ.", null],
    ["Đây là năm thứ 2 lễ hội được tổ chức.", "Đây là năm đầu tiên lễ hội được tổ chức.", "đầu tiên"],
  ];
  for (const [draft, text, expected] of rows)
    it(`${draft} – ${text} → ${expected ?? "none"}`, () => {
      const { stream, prose } = source(text);
      const { rival } = situationIn(draft, stream);
      assert.equal(rival && prose.view.text.slice(rival.item.core.start, rival.item.core.end), expected);
    });
});
