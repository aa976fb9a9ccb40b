import assert from "node:assert/strict";
import { Memo } from "../../server/src/text/memo";

describe("what was made of pieces of a text", () => {
  const texts: readonly (readonly [what: string, pieces: readonly string[]])[] = [
    ["the same text again", ["Năm", "0", "0", "Tháng", "0"]],
    ["a piece put in", ["Năm", "2023", "0", "0", "Tháng", "0"]],
    ["two pieces taken out", ["0", "0", "Tháng", "0"]],
    ["another order", ["0", "Tháng", "0", "Năm", "2023"]],
  ];
  for (const isPlaced of [false, true])
    it(`is made once for each piece, ${isPlaced ? "asked for by place" : "asked for in order"}`, () => {
      const memo = new Memo<string>();
      for (const [what, pieces] of texts)
        assert.deepEqual(
          pieces.map((piece, place) => memo.recall(piece, () => `<${piece}>`, ...(isPlaced ? [place] : []))),
          pieces.map((piece) => `<${piece}>`),
          what,
        );
      assert.equal(memo.made, 4);
    });

  it("is forgotten when nobody asked for it while twice as many others came", () => {
    const memo = new Memo<number>(2);
    for (const piece of ["a", "b", "c", "d", "e", "f", "a"]) memo.recall(piece, () => 0);
    assert.equal(memo.made, 7);
  });
});
