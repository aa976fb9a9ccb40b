import assert from "node:assert/strict";
import { listedIn } from "../../../server/src/verify/follows/lists";
import { checkOf, verdictOn } from "../../support/verdict";

const tour = "Đoàn đại biểu tỉnh đã đến thăm Sapporo, Sendai, Kobe và Okayama.";
const pacts = "Sở Ngoại vụ đã ký thỏa thuận với tỉnh Kagawa, tỉnh Ehime và tỉnh Oita.";
const stay = "Từ ngày 3/5/2024 đến ngày 8/5/2024, đoàn nghệ thuật biểu diễn tại Osaka.";
const bridge = "Cầu Bến Tre khởi công năm 2017 và khánh thành năm 2021.";
const factory = "Nhà máy Bình An có 1.600 lao động, trong đó 400 lao động là nữ.";
const visitors = "Khu du lịch Hồ Xanh đón 200.000 lượt khách năm 2022 và 250.000 lượt khách năm 2023.";

const rows: readonly (readonly [draft: string, figure: string, source: string, verdict: string])[] = [
  // How many names are listed.
  ["Đoàn đại biểu tỉnh đã thăm 4 thành phố: Sapporo, Sendai, Kobe, Okayama.", "4 thành phố", tour, "supported"],
  ["Đoàn đại biểu tỉnh đã thăm 5 thành phố: Sapporo, Sendai, Kobe, Okayama.", "5 thành phố", tour, "not-enough-info"],
  ["Đoàn đại biểu tỉnh đã đến thăm 4 bệnh viện.", "4 bệnh viện", tour, "not-enough-info"],
  ["Sở Ngoại vụ đã ký thỏa thuận với 3 tỉnh.", "3 tỉnh", pacts, "supported"],
  ["Sở Ngoại vụ đã ký thỏa thuận với 4 tỉnh.", "4 tỉnh", pacts, "not-enough-info"],
  // How long it is from one date to the other.
  ["Đoàn nghệ thuật biểu diễn tại Osaka trong 6 ngày, từ ngày 3/5/2024.", "6 ngày", stay, "supported"],
  ["Đoàn nghệ thuật biểu diễn tại Osaka trong 9 ngày, từ ngày 3/5/2024.", "9 ngày", stay, "not-enough-info"],
  ["Cầu Bến Tre khởi công năm 2017, khánh thành năm 2021, sau 4 năm.", "4 năm", bridge, "supported"],
  ["Cầu Bến Tre khởi công năm 2017, khánh thành năm 2021, dài 4 km.", "4 km", bridge, "not-enough-info"],
  // What share or growth two amounts make.
  ["Nhà máy Bình An có 1.600 lao động, lao động nữ chiếm 25%.", "25%", factory, "supported"],
  ["Nhà máy Bình An có 1.600 lao động, lao động nữ chiếm 35%.", "35%", factory, "not-enough-info"],
  ["Khu du lịch Hồ Xanh đón 250.000 lượt khách năm 2023, tăng 25%.", "25%", visitors, "supported"],
  ["Khu du lịch Hồ Xanh đón 250.000 lượt khách năm 2023, giảm 25%.", "25%", visitors, "not-enough-info"],
  ["Khu du lịch Hồ Xanh đón 250.000 lượt khách năm 2023, tăng 20%.", "20%", visitors, "not-enough-info"],
];

describe("verify/follows: what follows from a passage", () => {
  for (const [draft, figure, source, verdict] of rows)
    it(`${draft} ${figure}: ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, figure, [source]), verdict);
    });

  it("shows how it follows", async () => {
    const { verdicts } = await checkOf("Nhà máy Bình An có 1.600 lao động, lao động nữ chiếm 25%.", [factory]);
    const share = verdicts.find(({ rule }) => rule === "derived");
    assert.equal(share?.evidence[0]?.derivation, "400 lao động : 1.600 lao động = 25%");
  });
});

describe("verify/follows: the names that a sentence lists", () => {
  const lists: readonly (readonly [sentence: string, names: readonly string[] | null])[] = [
    [tour, ["Sapporo", "Sendai", "Kobe", "Okayama"]],
    [pacts, ["Kagawa", "Ehime", "Oita"]],
    ["The team visited Can Tho, Vinh Long, and An Giang in March.", ["Can Tho", "Vinh Long", "An Giang"]],
    ["一行は東京、大阪、福岡を訪れた。", ["東京", "大阪", "福岡"]],
    ["Thủ tướng thăm Bộ Ngoại giao.", null],
    ["Giá gạo tăng, xuất khẩu giảm và tồn kho lớn.", null],
    ["Nhật Bản và Việt Nam họp tại Hà Nội, Huế và Đà Nẵng.", null],
    [`${"a, ".repeat(5000)}b`, null],
  ];
  for (const [sentence, names] of lists)
    it(`${sentence.slice(0, 60)} → ${names}`, () => assert.deepEqual(listedIn(sentence)?.names ?? null, names));
});
