import { strict as assert } from "node:assert";
import { writeInPlaceOf, writeQuantity } from "../../server/src/features/figureFormat";
import type { Language } from "../../server/src/model/language";
import type { Quantity } from "../../server/src/model/quantity";
import { figure, quantity } from "./support";

const usd = (value: string, more: Partial<Quantity> = {}): Quantity => quantity(value, "USD", more);

describe("features/figureFormat: a quantity in each language's usual way", () => {
  const rows: [Quantity, vi: string | null, en: string | null, ja: string | null][] = [
    [usd("19223000000"), "19,223 tỷ USD", "US$19.223 billion", "192億2300万ドル"],
    [quantity("4863000000000", "JPY"), "4,863 nghìn tỷ yên", "JPY 4.863 trillion", "4兆8630億円"],
    [quantity("2902000000000", "VND"), "2,902 nghìn tỷ đồng", "VND 2.902 trillion", "2兆9020億ドン"],
    [quantity("634361", "person"), "634.361 người", "634,361 people", "63万4361人"],
    [quantity("7.4", "percent"), "7,4%", "7.4%", "7.4%"],
    [quantity("0.1", "percentagePoint"), "0,1 điểm phần trăm", "0.1 percentage points", "0.1ポイント"],
    [usd("3300000000", { bound: "moreThan" }), "hơn 3,3 tỷ USD", "more than US$3.3 billion", "33億ドル超"],
    [usd("50000000000", { bound: "approximate" }), "khoảng 50 tỷ USD", "about US$50 billion", "約500億ドル"],
    [quantity("0.1", "percent", { upper: "0.3" }), "0,1-0,3%", "0.1-0.3%", "0.1～0.3%"],
    [usd("999"), "999 USD", "US$999", "999ドル"],
    [quantity("-3.2", "percent"), "-3,2%", "-3.2%", "-3.2%"],
    [quantity("5", "count", { noun: "nhóm hàng" }), null, null, null],
  ];
  for (const [of, vi, en, ja] of rows)
    it(`${of.bound} ${of.lower ?? of.upper} ${of.unit} → ${vi ?? "not ours to word"}`, () => {
      const written = (["vi", "en", "ja"] as const).map((language) => writeQuantity(of, language));
      assert.deepEqual(written, [vi, en, ja]);
    });
});

describe("features/figureFormat: the source's figure in the draft's own format", () => {
  type Row = [draft: string, ours: Quantity, theirs: Quantity, expected: string | null, language?: Language];
  const rows: Row[] = [
    // The value, in the draft's scale and unit words.
    ["19,322 tỷ USD", usd("19322000000"), usd("19223000000"), "19,223 tỷ USD"],
    ["19,322 tỉ đô la Mỹ", usd("19322000000"), usd("19223000000"), "19,223 tỉ đô la Mỹ"],
    ["643.361 người", quantity("643361", "person"), quantity("634361", "person"), "634.361 người"],
    ["2.902 tỷ đồng", quantity("2902000000000", "VND"), quantity("2920000000000", "VND"), "2.920 tỷ đồng"],
    ["8 nhóm hàng", quantity("8", "count"), quantity("5", "count"), "5 nhóm hàng"],
    ["US$19.322 billion", usd("19322000000"), usd("19223000000"), "US$19.223 billion", "en"],
    ["$19.3bn", usd("19300000000"), usd("19223000000"), "$19.223bn", "en"],
    ["643,361 people", quantity("643361", "person"), quantity("634361", "person"), "634,361 people", "en"],
    ["193億2200万ドル", usd("19322000000"), usd("19223000000"), "192億2300万ドル", "ja"],
    ["643,361人", quantity("643361", "person"), quantity("634361", "person"), "634,361人", "ja"],
    // A Vietnamese draft that writes English numbers keeps to them.
    ["51.34 tỷ USD", usd("51340000000"), usd("51430000000"), "51.43 tỷ USD"],
    // The scale, where the draft's own would read badly.
    ["37 triệu USD", usd("37000000"), usd("37000000000"), "37 tỷ USD"],
    ["37 tỷ USD", usd("37000000000"), usd("37000000"), "37 triệu USD"],
    ["56.000 người", quantity("56000", "person"), quantity("560000", "person"), "560.000 người"],
    // Bounds stay only where they stay true.
    [
      "gần 73 tỷ USD",
      usd("73000000000", { bound: "almost" }),
      usd("37000000000", { bound: "almost" }),
      "gần 37 tỷ USD",
    ],
    [
      "hơn 37 tỷ USD",
      usd("37000000000", { bound: "moreThan" }),
      usd("37000000000", { bound: "almost" }),
      "gần 37 tỷ USD",
    ],
    ["hơn 52 tỷ USD", usd("52000000000", { bound: "moreThan" }), usd("51430000000"), "51,43 tỷ USD"],
    ["khoảng 52 tỷ USD", usd("52000000000", { bound: "approximate" }), usd("51430000000"), "khoảng 51,43 tỷ USD"],
    ["từ 1 tỷ USD trở lên", usd("1000000000", { bound: "atLeast" }), usd("2000000000"), "2 tỷ USD"],
    [
      "over US$52 billion",
      usd("52000000000", { bound: "moreThan" }),
      usd("51000000000", { bound: "almost" }),
      "nearly US$51 billion",
      "en",
    ],
    [
      "520億ドル以上",
      usd("52000000000", { bound: "atLeast" }),
      usd("51000000000", { bound: "approximate" }),
      "約510億ドル",
      "ja",
    ],
    ["vỏn vẹn 52 tỷ USD", usd("52000000000", { bound: "lessThan" }), usd("51430000000"), null],
    ["19,3** tỷ USD", usd("19300000000"), usd("19223000000"), null],
    // Another unit: written anew.
    ["37 tỷ yên", quantity("37000000000", "JPY"), usd("37000000000"), "37 tỷ USD"],
    ["4%", quantity("4", "percent"), quantity("4", "percentagePoint"), "4 điểm phần trăm"],
    ["4 dự án", quantity("4", "count"), quantity("4", "count-like"), null],
    ["621.100 người", quantity("621100", "person"), usd("51443000000"), null],
    // Ranks.
    ["lớn thứ 2", quantity("2", "rank"), quantity("4", "rank"), "lớn thứ 4"],
    ["lớn thứ hai", quantity("2", "rank"), quantity("3", "rank"), "lớn thứ ba"],
    ["lớn thứ 4", quantity("4", "rank"), quantity("1", "rank"), "lớn nhất"],
    ["lớn nhất", quantity("1", "rank"), quantity("2", "rank"), "lớn thứ 2"],
    ["đứng thứ 5/143", quantity("5", "rank"), quantity("3", "rank"), "đứng thứ 3/143"],
    ["4th", quantity("4", "rank"), quantity("2", "rank"), "2nd", "en"],
    ["third-largest", quantity("3", "rank"), quantity("1", "rank"), "largest", "en"],
    ["13位", quantity("13", "rank"), quantity("2", "rank"), "2位", "ja"],
    ["最大", quantity("1", "rank"), quantity("2", "rank"), null, "ja"],
  ];
  for (const [draft, ours, theirs, expected, language = "vi"] of rows)
    it(`${draft} → ${expected ?? "left to the writer"}`, () => {
      const source = figure("as the source has it", theirs, language === "vi" ? "en" : "vi");
      assert.equal(writeInPlaceOf(figure(draft, ours, language), source), expected);
    });

  it("takes the source's own words where the draft has no digits and both share a language", () => {
    const [ours, theirs] = [quantity("2", "multiple"), quantity("3", "multiple")];
    assert.equal(writeInPlaceOf(figure("gấp đôi", ours), figure("gấp ba", theirs)), "gấp ba");
    assert.equal(writeInPlaceOf(figure("gấp đôi", ours), figure("threefold", theirs, "en")), null);
  });

  it("reads a draft with no-break spaces and decomposed letters", () => {
    const draft = figure("19,322\u00a0tỷ USD".normalize("NFD"), usd("19322000000"));
    assert.equal(writeInPlaceOf(draft, figure("x", usd("19223000000"), "en")), "19,223 tỷ USD");
  });
});

describe("features/figureFormat: dates and references", () => {
  const on = (text: string, calendar: object, language: Language = "vi") =>
    figure(text, quantity("0", "date", { lower: null, upper: null }), language, { kind: "date", calendar });
  const rows: [draft: string, ours: object, theirs: object, expected: string | null, language?: Language][] = [
    ["27/3/2023", { day: 27, month: 3, year: 2023 }, { day: 28, month: 11, year: 2023 }, "28/11/2023"],
    [
      "ngày 05 tháng 8 năm 2023",
      { day: 5, month: 8, year: 2023 },
      { day: 6, month: 8, year: 2023 },
      "ngày 06 tháng 8 năm 2023",
    ],
    ["27 March 2023", { day: 27, month: 3, year: 2023 }, { day: 27, month: 11, year: 2023 }, "27 November 2023", "en"],
    ["quý III/2024", { quarter: 3, year: 2024 }, { quarter: 2, year: 2024 }, "quý II/2024"],
    ["2023年11月27日", { day: 27, month: 11, year: 2023 }, { day: 27, month: 11, year: 2022 }, "2022年11月27日", "ja"],
    ["3/3/2023", { day: 3, month: 3, year: 2023 }, { day: 4, month: 3, year: 2023 }, "4/3/2023"],
    ["ngày 1/1/2024", { day: 1, month: 1, year: 2024 }, { day: 1, month: 7, year: 2024 }, "ngày 1/7/2024"],
    ["2024-01-01", { day: 1, month: 1, year: 2024 }, { day: 1, month: 7, year: 2024 }, "2024-07-01"],
    ["1月1日", { day: 1, month: 1 }, { day: 2, month: 1 }, "1月2日", "ja"],
    ["1 January 2024", { day: 1, month: 1, year: 2024 }, { day: 1, month: 7, year: 2024 }, "1 July 2024", "en"],
    ["3/3/2023", { day: 3, month: 3, year: 2023 }, { day: 4, month: 3, year: 2023 }, null, "en"],
    ["9h ngày 9/3", { hour: 9, day: 9, month: 3 }, { hour: 9, day: 10, month: 3 }, null],
    ["27/3/2023", { day: 27, month: 3, year: 2023 }, { month: 3, year: 2023 }, null],
  ];
  for (const [draft, ours, theirs, expected, language] of rows)
    it(`${draft} → ${expected ?? "left to the writer"}`, () =>
      assert.equal(writeInPlaceOf(on(draft, ours, language), on("nguồn", theirs)), expected));

  it("puts the right document number into the draft's words", () => {
    const of = (noun: string) => quantity("0", "reference", { lower: null, upper: null, noun });
    const draft = figure("Nghị quyết số 34/2022/QH15", of("34/2022/QH15"), "vi", { kind: "reference" });
    const source = figure("43/2022/QH15", of("43/2022/QH15"), "vi", { kind: "reference" });
    assert.equal(writeInPlaceOf(draft, source), "Nghị quyết số 43/2022/QH15");
  });
});
