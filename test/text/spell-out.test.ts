import { strict as assert } from "node:assert";
import { spellOut } from "../../server/src/text/spell-out";

/** Every character of the scripts that briefings are written in, and all signs and digits that scripts share. */
const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((character) =>
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{ASCII}\u0080-\u036f\u2000-\u206f\u3000-\u30ff\uac00-\ud7a3]/u.test(
    character,
  ),
);
// Phonetic signs, letters in rings and other forms that the text view has already made plain, or that no briefing holds.
const rare =
  /[\u02b0-\u036f\u0374-\u037f\u0482-\u0489\u1c80-\u1dff\u1f00-\u1fff\u2071-\u218f\u24b6-\u24ff\u2c60-\u2fdf\u3007\u3021-\u303f\u31f0-\u33ff\ua640-\uabff\ufa6e-\uffff]/u;

describe("text/spell-out: a property as ranges", () => {
  for (const property of ["\\p{L}", "\\p{N}", "\\p{Script=Latin}"])
    it(`${property} is the same over the letters, digits and signs in use`, () => {
      const [whole, spelt] = [new RegExp(property, "u"), new RegExp(spellOut(property), "u")];
      const differ = characters.filter((one) => !rare.test(one) && whole.test(one) !== spelt.test(one));
      assert.deepEqual(
        differ.map((one) => `U+${one.charCodeAt(0).toString(16)} ${one}`),
        [],
      );
    });

  it("marks that stand on letters of the three languages", () => {
    const marks = /^[^\p{M}]*$/u;
    for (const text of ["Vi\u1ec7t Nam".normalize("NFD"), "がぎぐ".normalize("NFD")])
      assert.equal(
        text.replace(new RegExp(spellOut("\\p{M}"), "gu"), "").match(marks)?.[0].length,
        text.normalize("NFC").length,
      );
  });

  const rows: [source: string, matches: string[], not: string[]][] = [
    [String.raw`^[\p{L}\p{M}]+$`, ["tỷ", "Đà", "貿易"], ["3", "tỷ USD", "-"]],
    [String.raw`^\p{N}%$`, ["4%"], ["x%", "44%"]],
    [String.raw`^[^\p{L}\s]\[\p{N}\]$`, [".[4]"], ["a[4]", " [4]"]],
    [String.raw`^\\p{2}$`, ["\\pp"], ["4"]],
    [String.raw`^\p{Lu}$`, ["Đ"], ["đ"]],
  ];
  for (const [source, matches, not] of rows)
    it(source, () => {
      const pattern = new RegExp(spellOut(source), "u");
      for (const text of matches) assert.match(text, pattern);
      for (const text of not) assert.doesNotMatch(text, pattern);
    });
});
