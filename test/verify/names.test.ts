import assert from "node:assert/strict";
import { bundledGlossary } from "../../server/src/figures/glossary";
import { createConceptFamily } from "../../server/src/verify/compare/concept";
import { areOthers } from "../../server/src/verify/names";

const concepts = createConceptFamily(bundledGlossary);

describe("two names in one place", () => {
  const rows: readonly [own: string, other: string, others: boolean][] = [
    ["Úc", "Mỹ", true],
    ["Lào Cai", "Yên Bái", true],
    ["Nga", "Thụy Điển", true],
    ["WHO", "FAO", true],
    ["Lê", "Trần", true],
    // One country in two words.
    ["Úc", "Australia", false],
    ["Mỹ", "Hoa Kỳ", false],
    ["Nhật", "Nhật Bản", false],
    // Slips of the pen and other spellings.
    ["Sơn", "Son", false],
    ["Viên", "Viện", false],
    ["Kyrgystan", "Kyrgyzstan", false],
    ["CLV", "CLB", false],
    // Short for it, or what somebody is.
    ["TQ", "Trung Quốc", false],
    ["HLV", "Park Hang", false],
    // No names.
    ["đội", "Nga", false],
    ["A", "B", false],
    ["", "Nga", false],
  ];
  for (const [own, other, others] of rows)
    it(`${own || "–"}, ${other}: ${others ? "others" : "maybe one"}`, () => {
      const words = (name: string): string[] => name.split(" ").filter(Boolean);
      const named = (name: string): ReadonlySet<string> => concepts.named(name, "vi");
      assert.equal(areOthers(words(own), words(other), named), others);
    });
});
