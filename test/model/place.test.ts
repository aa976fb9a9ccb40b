import { strict as assert } from "node:assert";
import { columnLetters, placeAt } from "../../server/src/model/place";

describe("model/place: an offset → its place in the original", () => {
  const marks = [3, 10, 20].map((start, index) => ({ start, place: { kind: "page", page: index + 1 } }) as const);
  for (const [offset, page] of [
    [0, null],
    [2, null],
    [3, 1],
    [9, 1],
    [10, 2],
    [19, 2],
    [20, 3],
    [1000, 3],
  ] as const)
    it(`${offset} → ${page === null ? "none" : `page ${page}`}`, () => {
      assert.deepEqual(placeAt(marks, offset), page === null ? null : { kind: "page", page });
    });

  it("no marks, no place", () => assert.equal(placeAt([], 5), null));

  for (const [column, letters] of [
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [52, "AZ"],
    [703, "AAA"],
    [16_384, "XFD"],
  ] as const)
    it(`column ${column} is ${letters}`, () => assert.equal(columnLetters(column), letters));
});
