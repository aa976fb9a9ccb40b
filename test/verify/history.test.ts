import { strict as assert } from "node:assert";
import { createEngine } from "../../server/src/engine";

const sources = [
  ["so-lieu-cu", "Năm 2021, kim ngạch thương mại giữa Việt Nam và Nhật Bản đạt 42,7 tỷ USD."],
  ["hai-quan", "Năm 2023, kim ngạch thương mại giữa Việt Nam và Nhật Bản đạt 44,98 tỷ USD."],
  ["bao-ngay", "Năm 2023, kim ngạch thương mại giữa Việt Nam và Nhật Bản đạt khoảng 45 tỷ USD."],
  ["jp", "2022年の日本とベトナムの貿易総額は476億ドルだった。"],
  ["tap-chi", "Năm 2022, kim ngạch thương mại giữa Việt Nam và Nhật Bản đạt 50,1 tỷ USD."],
  ["muoi-thang", "10 tháng đầu năm 2024, kim ngạch thương mại giữa Việt Nam và Nhật Bản đạt 38,1 tỷ USD."],
  ["nuoc-khac", "Năm 2020, kim ngạch thương mại giữa Việt Nam và Hàn Quốc đạt 66 tỷ USD."],
  ["muc-tieu", "Hai nước phấn đấu đưa kim ngạch thương mại Việt Nam - Nhật Bản đạt 60 tỷ USD vào năm 2030."],
  ["tang-truong", "Năm 2019, kim ngạch thương mại giữa Việt Nam và Nhật Bản tăng 5,4%."],
  ["yen", "Năm 2018, kim ngạch thương mại giữa Việt Nam và Nhật Bản đạt 4.200 tỷ yên."],
].map(([id = "", text = ""]) => ({ id, text, publisher: id, publishedOn: "2025-01-10" }));

describe("verify/history: what the sources say over time", () => {
  const of = async (draft: string): Promise<string[]> => {
    const engine = await createEngine({ today: "2025-03-01" });
    const corpus = await engine.corpus(sources);
    const [verdict] = corpus.check(draft).verdicts;
    assert.ok(verdict, draft);
    return corpus
      .history(verdict)
      .map(({ period, text, documentId, others }) => `${period.end} ${text} ${documentId} +${others}`);
  };

  it("puts the years in order, tells a rounded value once, and keeps sources that differ", async () => {
    assert.deepEqual(await of("Năm 2024, kim ngạch thương mại giữa Việt Nam và Nhật Bản đạt 46,2 tỷ USD."), [
      "2021-12-31 42,7 tỷ USD so-lieu-cu +0",
      "2022-12-31 476億ドル jp +0",
      "2022-12-31 50,1 tỷ USD tap-chi +0",
      "2023-12-31 44,98 tỷ USD hai-quan +1",
    ]);
  });

  const others: [draft: string, history: string[]][] = [
    [
      "10 tháng đầu năm 2024, kim ngạch thương mại giữa Việt Nam và Nhật Bản đạt 38 tỷ USD.",
      ["2024-10-31 38,1 tỷ USD muoi-thang +0"],
    ],
    ["Năm 2019, kim ngạch thương mại giữa Việt Nam và Nhật Bản tăng 5,4%.", ["2019-12-31 5,4% tang-truong +0"]],
    ["Năm 2021, kim ngạch thương mại giữa Việt Nam và Hàn Quốc đạt 78 tỷ USD.", ["2020-12-31 66 tỷ USD nuoc-khac +0"]],
    ["Năm 2023, hai bên ký 12 văn kiện về giáo dục.", []],
    ["Việt Nam và Nhật Bản lập quan hệ ngày 21/9/1973.", []],
  ];
  for (const [draft, history] of others)
    it(`${draft} → ${history.length} point(s)`, async () => assert.deepEqual(await of(draft), history));
});
