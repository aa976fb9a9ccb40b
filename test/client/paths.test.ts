import assert from "node:assert/strict";
import { isInside } from "../../client/src/paths";

describe("a file that belongs to the sources", () => {
  const cases: readonly (readonly [file: string, place: string, inside: boolean])[] = [
    ["/ws/nguon/a.md", "nguon", true],
    ["/ws/nguon/2024/a.md", "./nguon/", true],
    ["/ws/nguon/a.md", "/ws/nguon", true],
    ["/ws/a.md", "a.md", true],
    ["/ws/nguon-cu/a.md", "nguon", false],
    ["/ws/draft.md", "nguon", false],
    ["/shared/a.md", "../shared", true],
    ["/ws/..ghi-chu.md", ".", true],
  ];
  for (const [file, place, inside] of cases)
    it(`${file} ${inside ? "is" : "isn't"} inside ${place}`, () => assert.equal(isInside(file, "/ws", place), inside));
});
