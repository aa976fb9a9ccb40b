import assert from "node:assert/strict";
import { checkOf, verdictOn } from "../../support/verdict";

const nothing = "Báo cáo này không nêu số nào.";

const rows: readonly (readonly [draft: string, figure: string, verdict: string, sources?: readonly string[]])[] = [
  // Totals told by words.
  ["Dự án được cấp 3 tỷ đồng đợt một và 4 tỷ đồng đợt hai, tổng cộng 10 tỷ đồng.", "10 tỷ", "refuted arithmetic"],
  ["Dự án được cấp 3 tỷ đồng đợt một và 4 tỷ đồng đợt hai, tổng cộng 7 tỷ đồng.", "7 tỷ", "not-enough-info"],
  // 3,4 and 4,4 may be what is written as 3 and 4.
  ["Dự án được cấp 3 tỷ đồng đợt một và 4 tỷ đồng đợt hai, tổng cộng 8 tỷ đồng.", "8 tỷ", "not-enough-info"],
  ["Dự án được cấp 3,4 tỷ đồng đợt một và 4,4 tỷ đồng đợt hai, tổng cộng gần 8 tỷ đồng.", "8 tỷ", "not-enough-info"],
  ["They pledged USD 12 million and USD 25 million, USD 47 million in total.", "47", "refuted arithmetic"],
  ["They pledged USD 12 million and USD 25 million, USD 37 million in total.", "37", "not-enough-info"],
  ["無償資金協力は3億円、円借款は5億円で、合計11億円だった。", "11億円", "refuted arithmetic"],
  ["無償資金協力は3億円、円借款は5億円で、合計8億円だった。", "8億円", "not-enough-info"],
  // Only some of the parts are named; another unit is no part.
  ["Trong đó vốn vay 3 tỷ yên, riêng viện trợ 1 tỷ yên; tổng cộng 8 tỷ yên.", "8 tỷ", "not-enough-info"],
  ["Có 12 dự án với 3 tỷ yên, tổng cộng 40 hộ hưởng lợi.", "40 hộ", "not-enough-info"],
  // A whole that announces its parts.
  ["Phái đoàn có 30 thành viên: 18 nam và 13 nữ.", "30", "refuted arithmetic"],
  ["Phái đoàn có 31 thành viên: 18 nam và 13 nữ.", "31", "not-enough-info"],
  ["Phái đoàn có 30 thành viên: 18 nam và 13 nữ đã đến sớm hơn dự kiến hai ngày.", "30", "not-enough-info"],
  // What is left of the first when the second is taken away.
  ["Quỹ thu 320 triệu đồng, chi 275 triệu đồng, còn dư 55 triệu đồng.", "55", "refuted arithmetic"],
  ["Quỹ thu 320 triệu đồng, chi 275 triệu đồng, còn dư 45 triệu đồng.", "45", "not-enough-info"],
  ["Nhà trường có 90 máy tính, 35 máy tính đã hỏng, còn lại 65 máy tính.", "65", "refuted arithmetic"],
  ["Nhà trường có 90 máy tính, 12 bàn, 35 máy tính đã hỏng, còn lại 43 máy tính.", "43", "not-enough-info"],
  ["Kho nhập 40 tấn, xuất mỗi tháng 5 tấn, còn lại 10 tấn.", "10 tấn", "not-enough-info"],
  ["The fund took in USD 32 million and spent USD 27 million, leaving USD 8 million.", "8", "refuted arithmetic"],
  ["The fund took in USD 32 million and spent USD 27 million, leaving USD 5 million.", "5", "not-enough-info"],
  // A share beside its part and its whole.
  ["Trong 250 đề tài có 75 đề tài về môi trường, chiếm 40%.", "40%", "refuted arithmetic"],
  ["Trong 250 đề tài có 75 đề tài về môi trường, chiếm 30%.", "30%", "not-enough-info"],
  ["Of the 400 applications, 100 were approved, or 35%.", "35%", "refuted arithmetic"],
  ["Of the 400 applications, 100 were approved, or 25%.", "25%", "not-enough-info"],
  ["Of the 400 applications, 100 were approved with a subsidy of 35%.", "35%", "not-enough-info"],
  ["250件のうち75件（40%）が採択された。", "40%", "refuted arithmetic"],
  ["250件のうち75件（30%）が採択された。", "30%", "not-enough-info"],
  // Growth beside the two levels it is of.
  ["Số doanh nghiệp tăng từ 200 lên 250, tức là tăng 20%.", "20%", "refuted arithmetic"],
  ["Số doanh nghiệp tăng từ 200 lên 250, tức là tăng 25%.", "25%", "not-enough-info"],
  ["Trade rose from USD 40 billion to USD 50 billion, up 20 percent.", "20 percent", "refuted arithmetic"],
  ["貿易額は40億ドルから50億ドルへ20%増加した。", "20%", "refuted arithmetic"],
  ["貿易額は40億ドルから50億ドルへ25%増加した。", "25%", "not-enough-info"],
  ["The budget doubled from 20 million to 60 million dollars.", "doubled", "refuted arithmetic"],
  ["The budget tripled from 20 million to 60 million dollars.", "tripled", "not-enough-info"],
  ["売上は40億円から60億円に増え、60%増となった。", "60%", "refuted arithmetic"],
  ["売上は40億円から60億円に増え、50%増となった。", "50%", "not-enough-info"],
  ["Giá dao động từ 40 lên 60 đồng, thuế tăng 10%.", "10%", "not-enough-info"],
  // A duration and the two years it lies between.
  ["Hai bên kỷ niệm 40 năm hợp tác (1973-2023).", "40 năm", "refuted arithmetic"],
  ["Hai bên kỷ niệm 50 năm hợp tác (1973-2023).", "50 năm", "not-enough-info"],
  // One thing, two values.
  [
    "Năm 2023, xuất khẩu của Lào sang Nhật Bản đạt 51,43 triệu USD. Nhắc lại, xuất khẩu của Lào sang Nhật Bản năm 2023 là 54,13 triệu USD.",
    "54,13",
    "refuted arithmetic",
  ],
  [
    "Năm 2022, xuất khẩu của Lào sang Nhật Bản đạt 51,43 triệu USD. Xuất khẩu của Lào sang Nhật Bản năm 2023 là 54,13 triệu USD.",
    "54,13",
    "not-enough-info",
  ],
  // Whom to blame: the total that a source states is not, the one part that none has is.
  [
    "Sáng nay trường nhận 120 máy tính và 260 quyển sách ở kho, tổng cộng 370 món.",
    "260",
    "not-enough-info",
    ["Trường có tất cả 370 món."],
  ],
];

describe("a draft recomputed", () => {
  for (const [draft, figure, verdict, sources] of rows)
    it(`${draft} ${figure}: ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, figure, sources ?? [nothing]), verdict);
    });

  it("writes the calculation out and points to the figures it is made of", async () => {
    const draft = "Dự án được cấp 3,2 tỷ đồng đợt một và 4 tỷ đồng đợt hai, tổng cộng 8,2 tỷ đồng.";
    const [verdict] = (await checkOf(draft, [nothing])).verdicts.filter(({ verdict }) => verdict === "refuted");
    assert.match(verdict?.message ?? "", /3,2 tỷ đồng \+ 4 tỷ đồng = 7,2 tỷ đồng ≠ 8,2 tỷ đồng/);
    assert.deepEqual(
      verdict?.related?.map(({ text }) => text),
      ["3,2 tỷ đồng", "4 tỷ đồng"],
    );
  });
});

describe("a day that no calendar has", () => {
  const days: readonly (readonly [draft: string, day: string, verdict: string])[] = [
    ["Lễ ký diễn ra ngày 30/2/2025.", "30/2/2025", "refuted date"],
    ["Lễ ký diễn ra ngày 30/2.", "30/2", "refuted date"],
    ["Lễ ký diễn ra ngày 29/2.", "29/2", "not-enough-info"],
    ["Tỷ lệ phiếu là 30/2.", "30/2", "not-enough-info"],
    ["Lễ ký diễn ra ngày 29/2/2024.", "29/2/2024", "not-enough-info"],
    ["Lễ ký diễn ra ngày 29/2/2025.", "29/2/2025", "refuted date"],
    ["The meeting opens on 31 June 2025.", "31 June 2025", "refuted date"],
    ["The meeting opens on 30 June 2025.", "30 June 2025", "not-enough-info"],
    ["Thứ Hai, ngày 10/9/2024, hai bên hội đàm.", "ngày 10/9/2024", "refuted date"],
    ["Thứ Ba, ngày 10/9/2024, hai bên hội đàm.", "ngày 10/9/2024", "not-enough-info"],
    ["Hội đàm diễn ra sáng thứ 4 (10/9/2024).", "10/9/2024", "refuted date"],
    ["Thứ hai, 10/9/2024 là hạn nộp hồ sơ.", "10/9/2024", "not-enough-info"],
    ["Thứ Hai, ngày 10/9, hai bên hội đàm.", "ngày 10/9", "not-enough-info"],
    ["On Monday, 10 September 2024, they met.", "10 September 2024", "refuted date"],
    ["On Tuesday, September 10, 2024, they met.", "September 10, 2024", "not-enough-info"],
    ["2024年9月10日(月)に会談した。", "2024年9月10日", "refuted date"],
    ["2024年9月10日(火)に会談した。", "2024年9月10日", "not-enough-info"],
    ["会議は2025年11月31日に開かれる。", "2025年11月31日", "refuted date"],
  ];
  for (const [draft, day, verdict] of days)
    it(`${draft}: ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, day, [nothing]), verdict);
    });

  it("says which day of the week it is", async () => {
    const { verdicts } = await checkOf("Thứ Hai, ngày 10/9/2024, hai bên hội đàm.", [nothing]);
    assert.match(verdicts[0]?.message ?? "", /ngày 10\/9\/2024 là Thứ Ba/);
  });
});
