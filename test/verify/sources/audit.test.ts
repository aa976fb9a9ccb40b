import { strict as assert } from "node:assert";
import { createEngine } from "../../../server/src/engine";

const findings = async (...texts: readonly string[]): Promise<string[]> => {
  const engine = await createEngine({ today: "2025-09-10" });
  const corpus = await engine.corpus(texts.map((text, i) => ({ id: `${i}.txt`, text })));
  return corpus.audit().map(({ kind, places, detail }) => {
    const where = places.map(({ document, figure }) => `${document.about.id.charAt(0)} ${figure?.text ?? ""}`.trim());
    return [kind, ...where, detail].filter(Boolean).join(" | ");
  });
};

const trade = (year: number, value: string): string =>
  `Năm ${year}, kim ngạch thương mại Việt Nam - Nhật Bản đạt ${value}.`;
const report = `Sáng 12/4, hội chợ hàng thủ công mỹ nghệ khai mạc tại thành phố Huế với 85 gian hàng của 14 địa phương.
Ban tổ chức cho biết hội chợ năm ngoái chỉ có 60 gian hàng và đón 18.000 lượt khách trong năm ngày mở cửa.`;

describe("verify/sources: what a corpus says against itself", () => {
  const rows: [what: string, sources: string[], expected: string[]][] = [
    ["one source", [trade(2023, "44,98 tỷ USD")], []],
    ["two that agree", [trade(2023, "44,98 tỷ USD"), trade(2023, "45 tỷ USD")], []],
    ["two of different years", [trade(2023, "44,98 tỷ USD"), trade(2022, "47,6 tỷ USD")], []],
    [
      "two that differ",
      [trade(2024, "46,2 tỷ USD"), trade(2024, "48,18 tỷ USD")],
      ["each-other | 0 46,2 tỷ USD | 1 48,18 tỷ USD"],
    ],
    [
      "across languages",
      [trade(2024, "46,2 tỷ USD"), "In 2024, trade turnover between Viet Nam and Japan reached $48.18 billion."],
      ["each-other | 0 46,2 tỷ USD | 1 $48.18 billion"],
    ],
    [
      "a goal differs from what came of it",
      [trade(2024, "46,2 tỷ USD"), "Năm 2024, phấn đấu kim ngạch thương mại Việt Nam - Nhật Bản đạt 60 tỷ USD."],
      [],
    ],
    [
      "a total that its parts do not make",
      ["Hai bên ký 3 thỏa thuận và 4 hợp đồng. Xuất khẩu 24,6 tỷ USD, nhập khẩu 21,6 tỷ USD, tổng cộng 47,2 tỷ USD."],
      [
        "itself | 0 47,2 tỷ USD | 0 24,6 tỷ USD | 0 21,6 tỷ USD | 24,6 tỷ USD + 21,6 tỷ USD = 46,2 tỷ USD ≠ 47,2 tỷ USD",
      ],
    ],
    ["a total that they make", ["Xuất khẩu 24,6 tỷ USD, nhập khẩu 21,6 tỷ USD, tổng cộng 46,2 tỷ USD."], []],
    [
      "a cumulative figure that falls",
      [
        "Lũy kế đến hết tháng 1-2025, vốn FDI của Nhật Bản tại Việt Nam đạt 78,3 tỷ USD.",
        "Lũy kế đến hết tháng 4-2025, vốn FDI của Nhật Bản tại Việt Nam đạt 74,7 tỷ USD.",
      ],
      ["falling | 0 78,3 tỷ USD | 1 74,7 tỷ USD"],
    ],
    [
      "a cumulative figure that rises",
      [
        "Lũy kế đến hết tháng 1-2025, vốn FDI của Nhật Bản tại Việt Nam đạt 78,3 tỷ USD.",
        "Lũy kế đến hết tháng 4-2025, vốn FDI của Nhật Bản tại Việt Nam đạt 79,9 tỷ USD.",
      ],
      [],
    ],
    ["a copy", [report, `${report}\nNguồn: báo bạn.`], ["copy | 0 | 1 | 100"]],
    [
      "another report on the same matter",
      [
        report,
        "Hội chợ hàng thủ công ở Huế mở cửa sáng 12/4, quy tụ 85 gian hàng từ 14 tỉnh, thành; năm trước có 60 gian.",
      ],
      [],
    ],
    ["two short texts alike", ["Đạt 5 tỷ USD năm 2023.", "Đạt 5 tỷ USD năm 2023."], []],
  ];
  for (const [what, sources, expected] of rows)
    it(what, async () => assert.deepEqual(await findings(...sources), expected));

  it("the program's own corpus: each is a difference that the sources really state", async () => {
    const { nodeFiles } = await import("../../../server/src/node/files");
    const { loadCorpus } = await import("../../support/load");
    const engine = await createEngine({ today: "2025-09-10" });
    const corpus = await engine.corpus((await loadCorpus(nodeFiles, ["corpus"])).inputs);
    const found = corpus.audit().filter(({ kind }) => kind === "itself" || kind === "falling");
    assert.deepEqual(found, []);
  });
});
