import assert from "node:assert/strict";
import { normaliseSyllable } from "../../server/src/corpus/stream/syllable";

describe("one spelling a syllable", () => {
  const cases: readonly [string, string][] = [
    ["hoà", "hòa"],
    ["Hòa", "hòa"],
    ["thuỷ", "thủy"],
    ["khoẻ", "khỏe"],
    ["toàn", "toàn"],
    ["hoán", "hoán"],
    ["Mỹ", "mĩ"],
    ["tỷ", "tỉ"],
    ["kỳ", "kì"],
    ["quý", "quí"],
    ["qui", "qui"],
    ["lý", "lí"],
    ["thủy", "thủy"],
    ["yên", "yên"],
    ["này", "này"],
    ["Tokyo", "tokyo"],
  ];
  for (const [written, plain] of cases)
    it(`${written} → ${plain}`, () => assert.equal(normaliseSyllable(written), plain));
});
