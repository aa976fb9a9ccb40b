import assert from "node:assert/strict";
import { bundledGlossary } from "../../server/src/figures/glossary";
import { readFigures } from "../../server/src/figures/read";
import { readProse } from "../../server/src/text/prose";

const rows: readonly (readonly [text: string, parties: object])[] = [
  ["Nhà máy Sơn Mỹ có công suất 500 MW.", {}],
  ["Xuất khẩu sang Mỹ đạt 90 tỷ USD.", { to: "united-states" }],
  ["Theo JETRO, có 300 doanh nghiệp.", {}],
  ["JICA cho Lào vay 5 tỷ yên.", { to: "laos" }],
  ["Japan is Viet Nam's third-largest investor.", { of: "japan+viet-nam" }],
  ["Nhật Bản là nhà đầu tư lớn thứ 3 của Việt Nam.", { of: "japan+viet-nam" }],
  ["ベトナムの対日輸出額は245億ドルだった。", { from: "viet-nam", to: "japan" }],
  ["ベトナムの対日輸入額は216億ドルだった。", { from: "japan", to: "viet-nam" }],
  ["日本の対越輸入は246億ドルだった。", { from: "viet-nam", to: "japan" }],
  ["日本の対越投資は35億ドルである。", { from: "japan", to: "viet-nam" }],
  ["在日ベトナム人は66万人で、中国に次ぐ2位である。", { from: "viet-nam", to: "japan" }],
  ["Có 52 đoàn sang Hàn Quốc; 500 đoàn sang Nhật Bản.", { to: "south-korea" }],
  ["Japan, behind China, sent 500 companies.", { of: "japan" }],
  ["対日貿易は460億ドルだった。", { to: "japan" }],
  ["2024年の日越貿易総額は462億ドルだった。", { of: "japan+viet-nam" }],
  ["Kim ngạch thương mại Việt - Nhật đạt 46 tỷ USD.", { of: "japan+viet-nam" }],
  [
    "Việt Nam xuất khẩu sang Nhật Bản 24,6 tỷ USD và nhập khẩu từ Nhật Bản 21,6 tỷ USD.",
    { from: "viet-nam", to: "japan" },
  ],
  ["Xuất khẩu của Nhật đạt 700 tỷ USD.", { of: "japan" }],
  ["日本の輸出額は9000億ドルだった。", { of: "japan" }],
  ["Cộng đồng người Việt Nam có 600.000 người.", { from: "viet-nam", to: "japan" }],
  ["Cộng đồng người Việt Nam tại Hàn Quốc có 300.000 người.", { from: "viet-nam", to: "south-korea" }],
  ["Đoàn ta có 12 cán bộ, đoàn Nhật Bản có 15 cán bộ.", { of: "viet-nam" }],
  ["Hội thảo có 90 đại biểu; phía Nhật Bản cử 20 đại biểu.", {}],
  // Whom it is only compared with has no part in it.
  ["Đến tháng 6, Nhật Bản có 510 dự án, sau Hàn Quốc và Trung Quốc.", { of: "japan" }],
  ["Nhật Bản đứng thứ ba về đầu tư, chỉ sau Singapore.", { of: "japan" }],
  ["Sau Hàn Quốc, Nhật Bản có 510 dự án.", { of: "japan" }],
  ["Japan, behind South Korea and China, has 510 investment projects.", { of: "japan" }],
  ["韓国に次いで、日本の投資件数は510件である。", { of: "japan" }],
  ["Nhật Bản đứng thứ 4, sau Singapore, Trung Quốc và Thái Lan.", { of: "japan" }],
  ["Japan invested USD 3 billion after Viet Nam joined the pact.", { of: "japan" }],
];

describe("who is party to a figure", () => {
  for (const [text, parties] of rows)
    it(`${text} → ${JSON.stringify(parties)}`, () => {
      const [figure] = readFigures(readProse(text), { today: "2025-01-01", glossary: bundledGlossary });
      assert.deepEqual(figure?.parties, parties);
    });
});
