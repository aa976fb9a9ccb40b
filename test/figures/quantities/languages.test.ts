import assert from "node:assert/strict";
import { inWords } from "../../support/quantities";
import { en } from "./en";
import { ja } from "./ja";
import type { Tables } from "./tables";
import { vi } from "./vi";

const languages: Readonly<Record<"vi" | "en" | "ja", Tables>> = { vi, en, ja };

for (const language of ["vi", "en", "ja"] as const)
  describe(`quantities (${language})`, () => {
    const rows = Object.values(languages[language]).flat();
    for (const [title, cases] of Object.entries(languages[language]))
      describe(title, () => {
        for (const [text, figures] of cases) it(text, () => assert.equal(inWords(text, language), figures));
      });
    it("has at least as many rows without a figure as with", () => {
      const silent = rows.filter(([, figures]) => figures === "").length;
      assert.ok(silent * 2 >= rows.length, `${silent} of ${rows.length} rows`);
    });
  });
