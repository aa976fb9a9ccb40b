import { strict as assert } from "node:assert";
import { columns, excerpt } from "../../server/src/report/excerpt";

describe("report/excerpt: a line cut to a width, the figure whole", () => {
  const long = `${"Mở đầu dài dòng. ".repeat(20)}Kim ngạch đạt gần 73 tỷ USD trong năm. ${"Kết thúc dài dòng. ".repeat(20)}`;
  const rows: [what: string, text: string, words: string, width: number, expected: [string, string, string]][] = [
    ["a short line stays", "Kim ngạch đạt 37 tỷ USD.", "37 tỷ USD", 80, ["Kim ngạch đạt ", "37 tỷ USD", "."]],
    ["only its own line", "Dòng một\nđạt 37 tỷ\nDòng ba", "37 tỷ", 80, ["đạt ", "37 tỷ", ""]],
    ["CRLF ends a line", "Dòng một\r\nđạt 37 tỷ\r\nDòng ba", "37 tỷ", 80, ["đạt ", "37 tỷ", ""]],
    ["a tab is one space", "\tđạt\t37 tỷ", "37 tỷ", 80, ["đạt ", "37 tỷ", ""]],
    ["control characters cannot act", "đạt \u001b[2J37 tỷ", "37 tỷ", 80, ["đạt  [2J", "37 tỷ", ""]],
    ["reading direction cannot be turned", "đạt \u202e37 tỷ", "37 tỷ", 80, ["đạt  ", "37 tỷ", ""]],
  ];
  for (const [what, text, words, width, [before, marked, after]] of rows)
    it(what, () => {
      const start = text.indexOf(words);
      assert.deepEqual(excerpt(text, { start, end: start + words.length }, width), { before, marked, after });
    });

  it("a long line is cut between words on both sides and fits", () => {
    const start = long.indexOf("gần 73 tỷ USD");
    const { before, marked, after } = excerpt(long, { start, end: start + 13 }, 60);
    assert.equal(marked, "gần 73 tỷ USD");
    assert.match(before, /^…\S.* đạt $/);
    assert.match(after, /^ trong .*\S…$/);
    assert.ok(columns(before + marked + after) <= 60);
  });

  it("Japanese takes two columns a character", () => {
    assert.equal(columns("日越貿易"), 8);
    assert.equal(columns("１０％"), 6);
    assert.equal(columns("đạt"), 3);
    assert.equal(columns("đạt".normalize("NFD")), 3);
    const text = "二国間の貿易総額は".repeat(30).concat("462億ドルに達した。");
    const start = text.indexOf("462億ドル");
    const { before, marked, after } = excerpt(text, { start, end: start + 6 }, 50);
    assert.ok(columns(before + marked + after) <= 50);
  });
});
