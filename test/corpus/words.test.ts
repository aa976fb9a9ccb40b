import assert from "node:assert/strict";
import { words } from "../../corpus/words.json";

const languages = ["vi", "en", "ja"] as const;

describe("words that mean the same (corpus/words.json)", () => {
  it("stand in all three languages", () => {
    for (const { terms } of words)
      for (const language of languages) assert.ok(terms[language].length > 0, JSON.stringify(terms));
  });

  it("stand once in a group, without space around them", () => {
    for (const { terms } of words)
      for (const language of languages) {
        assert.equal(new Set(terms[language]).size, terms[language].length, JSON.stringify(terms));
        for (const term of terms[language]) assert.equal(term, term.normalize("NFC").trim());
      }
  });
});
