import assert from "node:assert/strict";
import type { RuleCode } from "../../server/src/verify/rules";
import { ruleCodes } from "../../server/src/verify/rules";
import { checkOf, type Told } from "../support/verdict";

/** Trade with its date and what a customs note gives of it. */
const customs: Told = {
  text: "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 44,9 tỷ USD, trong đó Việt Nam xuất khẩu sang Nhật Bản 23,3 tỷ USD.",
  publisher: "Tổng cục Hải quan",
  publishedOn: "2024-01-15",
};
const says = (text: string, publishedOn = "2024-01-15"): Told => ({ text, publishedOn });

const fair = "Hội chợ hàng thủ công mỹ nghệ khai mạc sáng 12/4 tại thành phố Huế với 85 gian hàng của 14 địa phương.";
const trade2024 = "Năm 2024, kim ngạch thương mại Việt Nam - Nhật Bản đạt";

describe("every rule speaks where it should", () => {
  const rows: [code: RuleCode, draft: string, figure: string, sources: Told[]][] = [
    ["value", "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 47,9 tỷ USD.", "47,9", [customs]],
    ["scale", "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 44,9 triệu USD.", "44,9", [customs]],
    ["unit", "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 44,9 tỷ yên.", "44,9", [customs]],
    ["bound", `${trade2024} hơn 46 tỷ USD.`, "46", [says(`${trade2024} gần 46 tỷ USD.`)]],
    [
      "direction",
      "Năm 2024, xuất khẩu của Việt Nam sang Nhật Bản giảm 5,6%.",
      "5,6%",
      [says("Năm 2024, xuất khẩu của Việt Nam sang Nhật Bản tăng 5,6%.", "2025-01-15")],
    ],
    [
      "rank",
      "Năm 2023, Nhật Bản là đối tác thương mại lớn thứ 3 của Việt Nam.",
      "thứ 3",
      [says("Năm 2023, Nhật Bản là đối tác thương mại lớn thứ 4 của Việt Nam.")],
    ],
    ["period", "Năm 2022, kim ngạch thương mại Việt Nam - Nhật Bản đạt 44,9 tỷ USD.", "44,9", [customs]],
    ["role", "Năm 2023, Việt Nam nhập khẩu từ Nhật Bản 23,3 tỷ USD.", "23,3", [customs]],
    [
      "target",
      "Kim ngạch thương mại Việt Nam - Nhật Bản đã đạt 100 tỷ USD.",
      "100",
      [says("Hai nước phấn đấu đưa kim ngạch thương mại Việt Nam - Nhật Bản đạt 100 tỷ USD.")],
    ],
    [
      "date",
      "Thủ tướng đến Tokyo sáng 16/12 để dự hội nghị cấp cao ASEAN - Nhật Bản.",
      "16/12",
      [says("Thủ tướng đến Tokyo sáng 15/12 để dự hội nghị cấp cao ASEAN - Nhật Bản.")],
    ],
    [
      "reference",
      "Quốc hội ban hành Nghị quyết 44/2022/QH15 về chính sách tài khóa.",
      "44/2022/QH15",
      [says("Quốc hội ban hành Nghị quyết 43/2022/QH15 về chính sách tài khóa.")],
    ],
    [
      "arithmetic",
      "Xuất khẩu 24,6 tỷ USD, nhập khẩu 21,6 tỷ USD, tổng cộng 47,2 tỷ USD.",
      "47,2",
      [says("Cầu đã thông xe.")],
    ],
    [
      "wording",
      "Trường Lê Lợi đã nhận 120 học sinh nữ trong đợt tuyển sinh vừa qua.",
      "120",
      [says("Trường Lê Lợi đã nhận 120 học sinh nam trong đợt tuyển sinh vừa qua.")],
    ],
    [
      "outdated",
      "Hiện có 634.361 người Việt Nam sinh sống tại Nhật Bản.",
      "634.361",
      [
        says("Tính đến cuối năm 2024, có 634.361 người Việt Nam sinh sống tại Nhật Bản.", "2025-03-20"),
        says("Tính đến cuối tháng 6/2025, có 660.483 người Việt Nam sinh sống tại Nhật Bản.", "2025-10-10"),
      ],
    ],
    [
      "conflicting",
      `${trade2024} 46,2 tỷ USD.`,
      "46,2",
      [says(`${trade2024} 46,2 tỷ USD.`, "2025-01-15"), says(`${trade2024} 48,18 tỷ USD.`, "2025-01-15")],
    ],
    ["stated", "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 44,9 tỷ USD.", "44,9", [customs]],
    ["rounded", "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt gần 45 tỷ USD.", "45", [customs]],
    ["derived", "Năm 2023, Việt Nam nhập khẩu từ Nhật Bản 21,6 tỷ USD.", "21,6", [customs]],
    [
      "unsure",
      "Ngày 5/9/2024, hội chợ hàng thủ công mỹ nghệ mở cửa tại thành phố Huế.",
      "5/9/2024",
      [says("Hội chợ hàng thủ công mỹ nghệ khai mạc ngày 12/4/2023 tại thành phố Huế.")],
    ],
    [
      "other-statement",
      "Hội chợ hàng thủ công mỹ nghệ tại Huế có 85 gian hàng, do Tập đoàn Samsung tài trợ và được Liên Hợp Quốc trao giải thưởng.",
      "85",
      [fair],
    ],
    [
      "cited-otherwise",
      "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 44,9 tỷ USD [@source-1].",
      "44,9",
      [customs, says("Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 45,7 tỷ USD.", "2023-12-30")],
    ],
    ["other-period", "Năm 2019, kim ngạch thương mại Việt Nam - Nhật Bản đạt 39,9 tỷ USD.", "39,9", [customs]],
    ["other-unit", "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 6.300 tỷ yên.", "6.300", [customs]],
    [
      "no-figure",
      "Hai bên ký 15 văn kiện hợp tác tại Hà Nội.",
      "15",
      [says("Hai bên ký văn kiện hợp tác tại Hà Nội.")],
    ],
    ["ambiguous", "Doanh thu của liên hoan phim đạt 19.223 tỷ USD.", "19.223", [customs]],
    ["future", "Năm 2027, kim ngạch thương mại Việt Nam - Nhật Bản đạt 60 tỷ USD.", "60", [customs]],
    ["no-source", "Tỉnh có 12 trạm y tế mới.", "12", [customs]],
    [
      "ignored",
      "<!-- doi-chieu: ignore -->\nNăm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 47,9 tỷ USD.",
      "47,9",
      [customs],
    ],
  ];
  for (const [code, draft, figure, sources] of rows)
    it(`${code}: ${draft}`, async () => {
      const { verdicts } = await checkOf(draft, sources);
      const found = verdicts.find((one) => one.figure.text.includes(figure));
      assert.ok(found, verdicts.map((one) => one.figure.text).join(", "));
      assert.equal(found.rule, code, found.message);
    });

  // What a person accepted needs a ledger: test/verify/ledger.
  it("each has its row above", () =>
    assert.deepEqual(
      ruleCodes.filter((code) => code !== "accepted" && !rows.some(([shown]) => shown === code)),
      [],
    ));
});
