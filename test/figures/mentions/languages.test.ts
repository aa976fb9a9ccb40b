import assert from "node:assert/strict";
import { mentionsOf } from "../../support/mentions";
import { en } from "./en";
import { ja } from "./ja";
import { vi } from "./vi";

for (const [language, tables] of [
  ["vi", vi],
  ["en", en],
  ["ja", ja],
] as const)
  describe(`mentions (${language})`, () => {
    for (const [title, rows] of Object.entries(tables))
      describe(title, () => {
        for (const [text, ...mentions] of rows) it(text, () => assert.deepEqual(mentionsOf(text, language), mentions));
      });
  });
