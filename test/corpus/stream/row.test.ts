import { strict as assert } from "node:assert";
import fc from "fast-check";
import { hashWord } from "../../../server/src/corpus/stream/hash";
import { rowOf } from "../../../server/src/corpus/stream/row";
import { normaliseSyllable } from "../../../server/src/corpus/stream/syllable";

/** A row as a reader sees it: "|" before what a comma, dash or bracket parts off, capitals in brackets, figures as "#". */
function shown(sentence: string, figures: readonly (readonly [start: number, end: number])[] = []): string {
  const row = rowOf(
    sentence,
    figures.map(([start, end]) => ({ start, end, key: "5..5", article: false })),
  );
  const ends = Array.from(row.at, (start) => /^[\p{L}\p{M}\p{N}]+/u.exec(sentence.slice(start))?.[0] ?? "");
  const words = ends.map((word, i) => (row.figures.includes(i) ? "#" : row.capital[i] ? `(${word})` : word));
  return words.map((word, i) => (row.breaks[i] ? `| ${word}` : word)).join(" ");
}

describe("a sentence as a row of tokens", () => {
  for (const [sentence, expected] of [
    ["Kim ngạch tăng, nhập siêu giảm", "(Kim) ngạch tăng | nhập siêu giảm"],
    ["Việt Nam - Nhật Bản (năm nay)", "(Việt) (Nam) | (Nhật) (Bản) | năm nay"],
    // A hyphen inside a name parts nothing.
    ["NQ-CP của Chính phủ", "(NQ) (CP) của (Chính) phủ"],
    ["xuất khẩu: gạo; cà phê – chè", "xuất khẩu | gạo | cà phê | chè"],
    // Bounds belong to their figure.
    ["tăng hơn gần khoảng nhiều", "tăng nhiều"],
    ["... , ;", ""],
    ["", ""],
    // Letters beyond the first 65,536 are letters, other signs there are none.
    ["chữ 𠮷𠮷 và 😀 thôi", "chữ 𠮷𠮷 và thôi"],
  ] as const)
    it(`"${sentence}" → "${expected}"`, () => assert.equal(shown(sentence), expected));

  it("takes a figure for one token, whatever its length", () => {
    const sentence = "vốn 5 tỷ USD, giảm";
    assert.equal(shown(sentence, [[4, 8]]), "vốn # (USD) | giảm");
  });

  it("gives each character of Japanese with the one behind it", () => {
    const { ids, at } = rowOf("輸出額は", []);
    assert.deepEqual([...at], [0, 1, 2, 3]);
    assert.deepEqual([...ids], ["輸出", "出額", "額は", "は"].map(hashWord));
  });

  it("knows a word again by its letters, however many others came between", () => {
    const words = fc.array(
      fc.stringMatching(/^\p{L}{1,6}$/u).filter((word) => !/[\u3040-\u30ff\u3400-\u9fff]/.test(word)),
      {
        maxLength: 200,
      },
    );
    fc.assert(
      fc.property(words, (list) => {
        const { ids } = rowOf(list.join(" "), []);
        const expected = list.map((word) => hashWord(normaliseSyllable(word)));
        // A bound among them is left out.
        return ids.length < list.length || expected.every((id, at) => id === ids[at]);
      }),
      { numRuns: 200 },
    );
  });
});
