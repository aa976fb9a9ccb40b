import { strict as assert } from "node:assert";
import { bundledGlossary } from "../../../server/src/figures/glossary";
import { readFigures } from "../../../server/src/figures/read";
import { readProse } from "../../../server/src/text/prose";
import { namedFor } from "../../../server/src/verify/attribution/named";
import { createPublishers } from "../../../server/src/verify/attribution/publishers";

const publishers = createPublishers(bundledGlossary);

/** Does a draft name a publisher for its last figure? */
function names(draft: string, publisher: string): boolean {
  const prose = readProse(draft, { format: "plain" });
  const figure = readFigures(prose, { today: "2025-01-01", glossary: bundledGlossary }).at(-1);
  assert.ok(figure, `no figure in “${draft}”`);
  return namedFor(figure, prose).some((naming) => publishers.isNamed(naming, publisher));
}

const customs = "Tổng cục Hải quan";

const named: readonly (readonly [draft: string, publisher: string])[] = [
  ["Theo Tổng cục Hải quan, kim ngạch đạt 45 tỷ USD.", customs],
  ["Theo số liệu của TCHQ, kim ngạch đạt 45 tỷ USD.", customs],
  ["Kim ngạch đạt 45 tỷ USD, theo Cục Hải quan.", customs],
  ["According to the General Department of Customs, trade reached USD 45 billion.", customs],
  ["ベトナム税関総局によると、貿易額は450億ドルだった。", customs],
  ["Theo Bộ Lao động, Thương binh và Xã hội, có 80.000 lao động đi Nhật Bản.", "MOLISA"],
  ["Bộ Ngoại giao Nhật Bản cho biết có 300 học bổng.", "外務省"],
  ["Theo Nhân Dân, hội chợ đón 5.000 lượt khách.", "Báo Nhân Dân"],
  ["VASEP thông báo hiệp hội có 284 hội viên.", "Hiệp hội Chế biến và Xuất khẩu Thủy sản Việt Nam (VASEP)"],
  [
    "Theo Hiệp hội Chế biến và Xuất khẩu Thủy sản, có 284 hội viên.",
    "Hiệp hội Chế biến và Xuất khẩu Thủy sản Việt Nam",
  ],
  ["Exports came to USD 4 billion, Saigon Daily reported.", "Saigon Daily"],
  ["厚労省の調査では、労働者は57万人だった。", "Ministry of Health, Labour and Welfare"],
];

const notNamed: readonly (readonly [draft: string, publisher: string])[] = [
  ["Kim ngạch đạt 45 tỷ USD.", customs],
  ["Tổng cục Hải quan có 12 đơn vị trực thuộc.", customs],
  ["Theo Bộ Ngoại giao Nhật Bản, có 300 học bổng.", "Bộ Ngoại giao"],
  ["Theo kế hoạch, Bộ Công Thương sẽ làm việc với 12 doanh nghiệp.", "Bộ Công Thương"],
  ["Theo VnExpress, Tổng cục Hải quan thu 400.000 tỷ đồng.", customs],
  ["According to those who know, there are 40 sites.", "WHO"],
  ["Theo dõi 45 dự án cùng JICA.", "JICA"],
];

describe("verify/attribution: who is named as saying a figure", () => {
  for (const [draft, publisher] of named)
    it(`${publisher}: ${draft}`, () => assert.equal(names(draft, publisher), true));
  for (const [draft, publisher] of notNamed)
    it(`not ${publisher}: ${draft}`, () => assert.equal(names(draft, publisher), false));
});
