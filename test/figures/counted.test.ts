import { strict as assert } from "node:assert";
import { bundledGlossary } from "../../server/src/figures/glossary";
import { readFigures } from "../../server/src/figures/read";
import type { Language } from "../../server/src/model/language";
import { readProse } from "../../server/src/text/prose";

const countedIn = (text: string, language: Language): string | undefined =>
  readFigures(readProse(text, { format: "plain", language }), { today: "2025-01-01", glossary: bundledGlossary })[0]
    ?.quantity.counted;

describe("figures/counted: the thing counted, whatever the language", () => {
  const rows: [text: string, language: Language, counted: string | undefined][] = [
    ["có 5.512 dự án", "vi", "project"],
    ["with 5,512 projects", "en", "project"],
    ["5512件のプロジェクト", "ja", "project"],
    ["thu xếp 40 cuộc gặp làm việc", "vi", "meeting"],
    ["arranged 40 meetings", "en", "meeting"],
    ["có 5 nhóm hàng", "vi", "product-group"],
    ["trong 149 quốc gia và vùng lãnh thổ", "vi", "country"],
    ["among 149 countries", "en", "country"],
    ["ký 15 văn kiện", "vi", "document"],
    ["gồm 12 chum rượu", "vi", undefined],
    ["đạt 12 tỷ USD", "vi", undefined],
  ];
  for (const [text, language, counted] of rows)
    it(`${text} → ${counted}`, () => assert.equal(countedIn(text, language), counted));
});
