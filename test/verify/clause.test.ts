import assert from "node:assert/strict";
import { clauseOf } from "../../server/src/verify/clause";
import { verdictOn } from "../support/verdict";
import { draftOf } from "./reading";

/** The clause of a draft's figure, as it is written; "" where the sentence is one. */
function clauseIn(draft: string, figure: string): string {
  const { statement, items } = draftOf(draft);
  const at = draft.indexOf(figure);
  const item = items.find(({ core }) => core.start <= at && core.end > at);
  const clause = item && clauseOf(statement, item.token, draft);
  return clause ? draft.slice(clause.stream.at[clause.first], clause.stream.at[clause.end]).trim() : "";
}

describe("the clause of a figure", () => {
  const opening = "Tuyến phà Cát Hải khai trương ngày 4/5/2022";
  const rows: readonly [draft: string, figure: string, clause: string][] = [
    [`${opening}, vào dịp lễ, chở được 320 hành khách; vé lượt giá 45.000 đồng.`, "4/5/2022", `${opening},`],
    // What stands between two figures leads up to the second.
    [
      `${opening}, vào dịp lễ, chở được 320 hành khách; vé lượt giá 45.000 đồng.`,
      "320",
      "vào dịp lễ, chở được 320 hành khách;",
    ],
    // A change leans on the level before it.
    [
      "Lượng phà chở khách qua cửa Lạch đạt 5.400 lượt, tăng 3%; bến Gót đón 900 xe.",
      "3%",
      "Lượng phà chở khách qua cửa Lạch đạt 5.400 lượt, tăng 3%;",
    ],
    // One figure: the sentence says one thing, whatever stands around it.
    ["Hôm qua, theo chủ tàu, phà chở 320 hành khách, nhiều chưa từng thấy.", "320", ""],
    // A time that opens a sentence is no clause of its own.
    ["Năm 2022, phà Cát Hải chở 320 hành khách.", "320", ""],
  ];
  for (const [draft, figure, clause] of rows)
    it(`${figure} in “${draft}”: ${clause || "all"}`, () => assert.equal(clauseIn(draft, figure), clause));
});

describe("a sentence that says more than the source", () => {
  const ferry =
    "Bến phà Cát Hải khai trương ngày 4/5/2022, mỗi ngày chạy 12 chuyến đi đảo Cát Bà và 3 chuyến đi Quan Lạn.";
  const group = "Đoàn Bến Tre gồm 14 vận động viên, trong đó đội đua thuyền có 5 người.";
  const rows: readonly [draft: string, figure: string, source: string, verdict: string][] = [
    [
      "Bến phà Cát Hải khai trương ngày 4/5/2022, do một tập đoàn Hà Lan tư vấn xây dựng với 210 kỹ sư trẻ.",
      "4/5/2022",
      ferry,
      "supported",
    ],
    [
      "Bến phà Cát Hải khai trương ngày 4/5/2022, do một tập đoàn Hà Lan tư vấn xây dựng với 210 kỹ sư trẻ.",
      "210",
      ferry,
      "not-enough-info",
    ],
    // The number of another clause of the source confirms nothing.
    [
      "Bến phà Cát Hải khai trương ngày 4/5/2022, do một tập đoàn tư vấn xây dựng, mỗi ngày chạy 3 chuyến đi đảo Cát Bà.",
      "3 chuyến",
      ferry,
      "refuted value",
    ],
    [
      "Đoàn Bến Tre gồm 14 vận động viên, đông hơn hẳn mọi kỳ đại hội trước; đoàn Trà Vinh gồm 31 vận động viên.",
      "14",
      group,
      "supported",
    ],
    [
      "Đoàn Bến Tre gồm 14 vận động viên, đông hơn hẳn mọi kỳ đại hội trước; đoàn Trà Vinh gồm 31 vận động viên.",
      "31",
      group,
      "not-enough-info",
    ],
  ];
  for (const [draft, figure, source, verdict] of rows)
    it(`${figure} ← ${draft}: ${verdict}`, async () => assert.equal(await verdictOn(draft, figure, [source]), verdict));
});
