import assert from "node:assert/strict";
import { createEngine } from "../../server/src/engine";
import type { Reason, VerdictKind } from "../../server/src/model/verdict";

/** What a source says, what a draft says, which figure of the draft, and what must come of it. */
type Row = [draft: string, figure: string, verdict: VerdictKind, reason?: Reason];

const report = async (source: string | readonly string[], draft: string) => {
  const engine = await createEngine({ today: "2024-09-10" });
  const corpus = await engine.corpus([source].flat().map((text, i) => ({ id: `${i}.txt`, text, language: "vi" })));
  return corpus.verify(draft, { format: "plain", language: "vi" });
};

const table = (title: string, source: string | readonly string[], rows: readonly Row[]): void => {
  describe(title, () => {
    for (const [draft, text, verdict, reason = null] of rows)
      it(`${verdict}${reason ? ` (${reason})` : ""}: ${draft}`, async () => {
        const { figures } = await report(source, draft);
        const figure = figures.find((one) => one.text.includes(text));
        assert.ok(figure, `no figure “${text}” among ${figures.map((one) => one.text).join(", ")}`);
        assert.deepEqual({ verdict: figure.verdict, reason: figure.reason }, { verdict, reason });
      });
  });
};

const fair = `Hội chợ hàng thủ công mỹ nghệ khai mạc sáng 12/4 tại thành phố Huế với 85 gian hàng của 14 địa phương.
Ban tổ chức cho biết hội chợ năm ngoái chỉ có 60 gian hàng và đón 18.000 lượt khách.
Doanh thu bán hàng ước đạt 7,5 tỷ đồng, tăng 20% so với lần trước. Hội chợ bế mạc ngày 16/4.
Ông Trần Văn Bình, 52 tuổi, nghệ nhân làng gốm Phước Tích, giới thiệu 40 sản phẩm gốm của làng.`;

table("a figure of one article", fair, [
  ["Hội chợ hàng thủ công mỹ nghệ tại thành phố Huế có 85 gian hàng của 14 địa phương.", "85", "supported"],
  ["Hội chợ hàng thủ công mỹ nghệ tại thành phố Huế có 95 gian hàng của 14 địa phương.", "95", "refuted", "value"],
  ["Hội chợ hàng thủ công mỹ nghệ khai mạc sáng 13/4 tại thành phố Huế.", "13/4", "refuted", "date"],
  ["Hội chợ hàng thủ công mỹ nghệ khai mạc sáng 12/4 tại thành phố Huế.", "12/4", "supported"],
  ["Hội chợ năm ngoái có 60 gian hàng và đón 18.000 lượt khách.", "60", "supported"],
  ["Doanh thu bán hàng ước đạt 7,5 tỷ đồng, tăng 25% so với lần trước.", "25%", "refuted", "value"],
  ["Doanh thu bán hàng ước đạt 7,5 tỷ đồng, giảm 20% so với lần trước.", "20%", "refuted", "direction"],
  ["Doanh thu bán hàng ước đạt 7,5 tỷ đồng, tăng 20% so với lần trước.", "7,5 tỷ đồng", "supported"],
  [
    "Ông Trần Văn Bình, 62 tuổi, nghệ nhân làng gốm Phước Tích, giới thiệu 40 sản phẩm gốm.",
    "62 tuổi",
    "refuted",
    "value",
  ],
]);

table("a word beside the figure that says the opposite", fair, [
  ["Hội chợ hàng thủ công mỹ nghệ khai mạc chiều 12/4 tại thành phố Huế.", "12/4", "refuted", "date"],
  ["Hội chợ hàng thủ công mỹ nghệ khai mạc sáng 12/4 tại thành phố Huế.", "12/4", "supported"],
]);

table(
  "it turns only the figure it belongs to",
  "Dệt may dẫn đầu với 3,3 tỷ USD, tăng nhẹ khoảng 18 triệu USD so với năm ngoái.",
  [
    ["Dệt may dẫn đầu với 3,3 tỷ USD, giảm khoảng 18 triệu USD so với năm ngoái.", "3,3 tỷ USD", "supported"],
    [
      "Dệt may dẫn đầu với 3,3 tỷ USD, giảm khoảng 18 triệu USD so với năm ngoái.",
      "18 triệu USD",
      "refuted",
      "direction",
    ],
  ],
);

table("what the article does not say is not refuted", fair, [
  ["Bà Lê Thị Hoa, 47 tuổi, giám đốc công ty du lịch ở Đà Nẵng, dự lễ ký kết.", "47 tuổi", "not-enough-info"],
  ["Xuất khẩu gạo sang Philippines đạt 3,1 triệu tấn.", "3,1 triệu tấn", "not-enough-info"],
  ["Bão số 5 làm 12 người mất tích ở vùng biển phía bắc.", "12 người", "not-enough-info"],
]);

table(
  "each figure of a list answers its own",
  "Đội tuyển thắng 3 trận, hòa 2 trận và thua 4 trận tại giải vô địch Đông Nam Á. Đội đứng thứ năm.",
  [
    ["Đội tuyển thắng 3 trận, hòa 2 trận và thua 4 trận tại giải vô địch Đông Nam Á.", "3 trận", "supported"],
    ["Đội tuyển thắng 5 trận, hòa 2 trận và thua 4 trận tại giải vô địch Đông Nam Á.", "5 trận", "refuted", "value"],
    ["Đội tuyển thắng 5 trận, hòa 2 trận và thua 4 trận tại giải vô địch Đông Nam Á.", "2 trận", "supported"],
  ],
);

table(
  "document numbers stand against each other within their series",
  "Quốc hội đã thông qua Nghị quyết số 43/2022/QH15 về chính sách tài khóa, tiền tệ hỗ trợ chương trình phục hồi kinh tế.",
  [
    [
      "Nghị quyết số 43/2022/QH15 hỗ trợ chương trình phục hồi kinh tế đã được Quốc hội thông qua.",
      "43/2022/QH15",
      "supported",
    ],
    [
      "Quốc hội đã thông qua Nghị quyết số 44/2022/QH15 về chính sách tài khóa, tiền tệ.",
      "44/2022/QH15",
      "refuted",
      "reference",
    ],
  ],
);

describe("several documents", () => {
  const flood = "Mưa lũ tại Quảng Bình làm ngập 3.200 ngôi nhà và cuốn trôi 15 cây cầu trong hai ngày qua.";
  const drill = "Diễn tập phòng chống lũ tại Quảng Bình huy động 450 người và 30 tàu trong hai ngày.";
  it("the closest one refutes", async () => {
    const { figures } = await report(
      [drill, flood, fair],
      "Mưa lũ tại Quảng Bình làm ngập 2.300 ngôi nhà và cuốn trôi 15 cây cầu.",
    );
    assert.equal(figures[0]?.verdict, "refuted");
    assert.equal(figures[0]?.evidence[0]?.document.id, "1.txt");
  });
  it("a like one of another event stays silent", async () => {
    const { figures } = await report(
      [drill, fair],
      "Mưa lũ tại Quảng Bình làm ngập 2.300 ngôi nhà và cuốn trôi 15 cây cầu.",
    );
    assert.deepEqual(
      figures.map((figure) => figure.verdict),
      ["not-enough-info", "not-enough-info"],
    );
  });
  it("two that say the same both stand as evidence", async () => {
    const { figures } = await report(
      [
        flood,
        "Mưa lũ tại Quảng Bình làm ngập 3.200 ngôi nhà. Nhiều tuyến đường liên xã bị chia cắt, học sinh nghỉ học.",
      ],
      "Mưa lũ tại Quảng Bình làm ngập 3.200 ngôi nhà.",
    );
    assert.equal(figures[0]?.verdict, "supported");
    assert.equal(figures[0]?.evidence.length, 2);
  });
});

describe("judging", () => {
  it("is pure: the same draft and corpus give the same report", async () => {
    const draft = "Hội chợ tại Huế có 95 gian hàng của 14 địa phương và bế mạc ngày 17/4.";
    assert.deepEqual(await report(fair, draft), await report(fair, draft));
  });
  it("does not depend on spelling forms", async () => {
    const draft = "Hội chợ hàng thủ công mỹ nghệ tại thành phố Huế có 95 gian hàng của 14 địa phương.";
    const plain = await report(fair, draft);
    const decomposed = await report(fair.normalize("NFD"), draft.normalize("NFD").replaceAll(" ", "\u00a0"));
    assert.deepEqual(
      decomposed.figures.map(({ verdict, reason }) => [verdict, reason]),
      plain.figures.map(({ verdict, reason }) => [verdict, reason]),
    );
  });
  it("says nothing without sources", async () => {
    const { figures } = await report([], "Xuất khẩu đạt 19,2 tỷ USD, tăng 4%.");
    assert.ok(figures.every((figure) => figure.verdict === "not-enough-info" && figure.evidence.length === 0));
  });
});
