import { strict as assert } from "node:assert";
import type { Language } from "../../server/src/model/language";
import { languageOf } from "../../server/src/text/language";

describe("text/language: which language a passage is in", () => {
  const rows: [passage: string, expected: Language, fallback?: Language][] = [
    ["Xuất khẩu sang Nhật Bản đạt 19,2 tỷ USD", "vi"],
    ["Kim ngach xuat khau sang Nhat Ban dat 19,2 ty USD, tang 4%", "vi"],
    ["hơn 5 tỷ USD", "vi"],
    ["Exports to Japan came to USD 19.2 billion, up 4 percent", "en"],
    ["Quảng Ninh and Đà Nẵng are among the provinces with the most investment from Japan", "en"],
    ["President Tô Lâm met the ambassador in Hanoi", "en"],
    ["The café's résumé of the trade in 2023", "en"],
    ["貿易総額は514億4300万米ドル", "ja"],
    ["JETRO Hanoi Business Surveyによると、Vietnamへの投資はFDI全体の12%", "ja"],
    ["Toyota Motor Corporation（トヨタ自動車）and its suppliers invested in Viet Nam", "en"],
    ["The Ambassador quoted 不易流行 in his speech to the press", "en"],
    ["日本", "ja", "vi"],
    ["2023", "vi", "vi"],
    ["44.98", "ja", "ja"],
    ["19.2 USD", "vi", "vi"],
    ["ODA", "vi", "vi"],
    ["FDI", "ja", "ja"],
    ["Toyota, Honda", "vi", "vi"],
    ["Theo JETRO Hanoi", "vi", "vi"],
    ["We will cooperate closely with Viet Nam", "en", "vi"],
    ["", "ja", "ja"],
  ];
  for (const [passage, expected, fallback] of rows)
    it(`${passage || "nothing"} → ${expected}`, () => assert.equal(languageOf(passage, fallback), expected));
});
