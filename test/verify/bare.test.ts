import { strict as assert } from "node:assert";
import type { Language } from "../../server/src/model/language";
import { inFull } from "../../server/src/verify/messages/bare";
import { quantity } from "../features/support";

describe("verify/messages/bare: a table's number with the unit of its head", () => {
  const rows: [text: string, value: string, unit: string, language: Language, full: string][] = [
    ["23.310", "23310000000", "USD", "vi", "23.310 (23.310.000.000 USD)"],
    ["23,310", "23310000000", "USD", "en", "23,310 (23,310,000,000 USD)"],
    ["6.5", "650000000", "JPY", "ja", "6.5 (650,000,000 JPY)"],
    ["6,6", "6.6", "percent", "vi", "6,6%"],
    // What says its unit itself, and what has none, stays as it is.
    ["23,3 tỷ USD", "23300000000", "USD", "vi", "23,3 tỷ USD"],
    ["6,6%", "6.6", "percent", "vi", "6,6%"],
    ["240", "240", "count", "vi", "240"],
    ["36.339", "36339", "person", "vi", "36.339"],
  ];
  for (const [text, value, unit, language, full] of rows)
    it(`${text} ${unit} in ${language} → ${full}`, () =>
      assert.equal(inFull(text, quantity(value, unit), language), full));
});
