import { strict as assert } from "node:assert";
import { isEdge, Phrases } from "../../server/src/figures/phrases";

const phrases = new Phrases([
  ["hơn", 1],
  ["hơn nữa", 2],
  ["triệu", 3],
  ["usd", 4],
  ["目標", 5],
]);

describe("phrases", () => {
  const at: [text: string, start: number, end: number | null][] = [
    ["đạt hơn 3", 4, 7],
    ["hơn nữa là", 0, 7],
    ["hơn nữu là", 0, 3],
    ["hơnnữa", 0, null],
    ["usd5", 0, 3],
    ["目標値", 0, 2],
    ["", 0, null],
  ];
  for (const [text, start, end] of at)
    it(`at ${start} of "${text}": ${end === null ? "none" : `up to ${end}`}`, () => {
      assert.equal(phrases.at(text, start)?.end ?? null, end);
    });

  const before: [text: string, at: number, start: number | null][] = [
    ["đạt hơn 3", 8, 4],
    ["đạt hơn  3", 9, 4],
    ["lạhơn 3", 6, null],
    ["hơn nữa", 7, 0],
    ["5usd", 4, 1],
    ["ausd", 4, null],
    ["usdx", 3, null],
  ];
  for (const [text, at, start] of before)
    it(`before ${at} of "${text}": ${start === null ? "none" : `from ${start}`}`, () => {
      assert.equal(phrases.before(text, at)?.start ?? null, start);
    });

  it("looks no further than its limits", () => {
    assert.equal(phrases.at("hơn nữa", 0, 5)?.end, 3);
    assert.equal(phrases.before("hơn nữa", 7, 1), null);
  });

  it("finds all of a passage, the longest at each place", () => {
    const text = "hơn nữa triệu usd5triệu ahơn triệux 目標目標";
    assert.deepEqual(
      phrases.all(text, 0, text.length, ({ value }) => value),
      [2, 3, 4, 3, 5, 5],
    );
    assert.deepEqual(
      phrases.all("hơn nữa hơn", 0, 11, ({ value }) => (value === 2 ? null : value)),
      [1],
    );
  });

  const edges: [text: string, at: number, edge: boolean][] = [
    ["ab", 1, false],
    ["a1", 1, true],
    ["11", 1, false],
    ["a b", 1, true],
    ["日本", 1, true],
    ["ab", 0, true],
    ["ab", 2, true],
  ];
  for (const [text, at, edge] of edges)
    it(`"${text}" has ${edge ? "an edge" : "no edge"} at ${at}`, () => assert.equal(isEdge(text, at), edge));
});
