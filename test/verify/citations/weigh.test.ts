import { strict as assert } from "node:assert";
import { createEngine } from "../../../server/src/engine";

const trade = "kim ngạch thương mại giữa Việt Nam và Nhật Bản";
const sources = [
  ["hai-quan", `Năm 2023, ${trade} đạt 44,98 tỷ USD. Năm 2022, ${trade} đạt 47,6 tỷ USD.`],
  ["bao-ngay", `Năm 2023, ${trade} đạt 45,7 tỷ USD.`],
  ["van-hoa", "Lễ hội hoa anh đào Hà Nội đón 25.000 lượt khách."],
].map(([id = "", text = ""]) => ({ id: `${id}.md`, text, publisher: id, publishedOn: "2024-01-15" }));

describe("verify/citations: a figure against the source that is cited for it", () => {
  const rows: [draft: string, figure: string, rule: string, first: string][] = [
    [`Năm 2022, ${trade} đạt 47,6 tỷ USD [@hai-quan].`, "47,6", "stated", "hai-quan"],
    [`Năm 2023, ${trade} đạt 44,98 tỷ USD [@bao-ngay].`, "44,98", "cited-otherwise", "bao-ngay"],
    [`Năm 2023, ${trade} đạt 44,98 tỷ USD.[^bao-ngay]`, "44,98", "cited-otherwise", "bao-ngay"],
    [`Năm 2023, ${trade} đạt 44,98 tỷ USD.[^1]\n\n[^1]: Theo [@bao-ngay].`, "44,98", "cited-otherwise", "bao-ngay"],
    // The cited source says nothing of it; what another says is enough.
    [`Năm 2022, ${trade} đạt 47,6 tỷ USD [@van-hoa].`, "47,6", "stated", "hai-quan"],
    // A citation answers for what stands before it.
    [`Theo [@bao-ngay], năm 2022, ${trade} đạt 47,6 tỷ USD.`, "47,6", "stated", "hai-quan"],
    [`Năm 2022, ${trade} đạt 47,6 tỷ USD [@hai-quan], tăng mạnh [@bao-ngay].`, "47,6", "stated", "hai-quan"],
    [`Năm 2022, ${trade} đạt 47,6 tỷ USD. Xem thêm @bao-ngay.`, "47,6", "stated", "hai-quan"],
    [`Năm 2022, ${trade} đạt 47,6 tỷ USD [@khong-co].`, "47,6", "stated", "hai-quan"],
  ];
  for (const [draft, words, rule, first] of rows)
    it(`${draft} → ${rule}`, async () => {
      const corpus = await (await createEngine({ today: "2024-05-01" })).corpus(sources);
      const found = corpus.check(draft).verdicts.find(({ figure }) => figure.text.includes(words));
      assert.equal(found?.rule, rule, found?.message);
      assert.equal(found.evidence[0]?.document.id, `${first}.md`);
    });
});
