import { strict as assert } from "node:assert";
import { bundledGlossary } from "../../server/src/figures/glossary";
import { indexGlossary } from "../../server/src/figures/glossary-index";
import { fold } from "../../server/src/figures/phrases";
import { readSubjects } from "../../server/src/figures/subjects";
import type { Language } from "../../server/src/model/language";

const subjectsOf = (text: string, language: Language): string => {
  const passage = { text, folded: fold(text), start: 0, end: text.length };
  const { concepts, parties } = readSubjects(passage, language, indexGlossary(bundledGlossary));
  return `${concepts.map(({ value }) => value.id).join(" ")} | ${parties.map(({ value }) => value).join(" ")}`.trim();
};

describe("figures/subjects: what a passage speaks of", () => {
  const rows: [text: string, language: Language, expected: string][] = [
    ["XK sang NB", "vi", "exports | japan"],
    ["Kim Ngạch Thương Mại Việt Nam - Nhật Bản", "vi", "trade | viet-nam japan"],
    ["KIM NGẠCH THƯƠNG MẠI VIỆT NAM - NHẬT BẢN", "vi", "trade | viet-nam japan"],
    ["nhập khẩu từ Anh và Mỹ", "vi", "imports | united-kingdom united-states"],
    ["exports to the US", "en", "exports | united-states"],
    ["ベトナムの対日輸出額", "ja", "exports | viet-nam japan"],
    // Other words, though their letters are a country's.
    ["anh ấy nghỉ chủ nhật", "vi", "|"],
    ["áo dài, ý kiến và đức tính", "vi", "|"],
    ["a letter for us", "en", "|"],
    ["worth US$50 billion", "en", "|"],
    ["nb: bản thảo", "vi", "|"],
    // What is quoted begins with a capital.
    ["phong trào “Áo vàng” ở Pháp", "vi", "| france"],
    ["xuất khẩu sang “Anh” và “Hoa Kỳ cũ”", "vi", "exports | united-kingdom united-states"],
  ];
  for (const [text, language, expected] of rows)
    it(`${text} → ${expected}`, () => assert.equal(subjectsOf(text, language), expected));
});
