import { strict as assert } from "node:assert";
import fc from "fast-check";
import { createPositions, type Encoding } from "../../server/src/features/positions";

const encodings: readonly Encoding[] = ["utf-8", "utf-16", "utf-32"];

describe("features/positions: offsets as each client counts them", () => {
  const text = "Đạt 37 tỷ\r\n約40億㌦\n🇯🇵 5 dự án\rhết";
  const rows: [of: string, utf8: [number, number], utf16: [number, number], utf32: [number, number]][] = [
    ["37", [0, 7], [0, 4], [0, 4]],
    ["億", [1, 5], [1, 3], [1, 3]],
    ["5", [2, 9], [2, 5], [2, 3]],
    ["hết", [3, 0], [3, 0], [3, 0]],
  ];
  for (const [of, utf8, utf16, utf32] of rows)
    it(`finds "${of}"`, () => {
      const offset = text.indexOf(of);
      for (const [encoding, [line, character]] of [
        ["utf-8", utf8],
        ["utf-16", utf16],
        ["utf-32", utf32],
      ] as const) {
        const positions = createPositions(text, encoding);
        assert.deepEqual(positions.position(offset), { line, character }, encoding);
        assert.equal(positions.offset({ line, character }), offset, encoding);
      }
    });

  it("draws positions beyond a line's or the text's end back to it", () => {
    for (const encoding of encodings) {
      const positions = createPositions("một\nhai", encoding);
      assert.equal(positions.offset({ line: 0, character: 99 }), 3);
      assert.equal(positions.offset({ line: 9, character: 0 }), 7);
      assert.deepEqual(positions.position(99), positions.position(7));
    }
  });

  it("comes back to every character's start, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...encodings), (any, encoding) => {
        const positions = createPositions(any, encoding);
        let offset = 0;
        for (const character of any) {
          // "\r\n" is one line end: the place between the two is the line's end as well.
          const within = any[offset] === "\n" && any[offset - 1] === "\r";
          assert.equal(positions.offset(positions.position(offset)), within ? offset - 1 : offset);
          offset += character.length;
        }
      }),
    );
  });
});
