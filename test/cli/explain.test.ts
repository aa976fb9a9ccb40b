import { strict as assert } from "node:assert";
import { parseTarget } from "../../server/src/cli/explain";
import { folder, run } from "../support/program";

describe("cli: explain", () => {
  const files = folder({
    "draft.md": "# Thương mại\n\nNăm 2024, kim ngạch thương mại đạt 46,2 tỷ USD. Hai bên ký 15 văn kiện.\n",
    "corpus/a.txt": "Năm 2024, kim ngạch thương mại đạt 46,2 tỷ USD.\n",
  });
  after(() => files.remove());
  const explain = (target: string) => run(["explain", target, "--corpus", "corpus"], { cwd: files.path });

  it("tells of every figure of the line how it was read, why, and by which rule", async () => {
    const { status, stdout, stderr } = await explain("draft.md:3");
    assert.equal(status, 0, stderr);
    assert.match(stdout, /3:36 {2}46,2 tỷ USD[\s\S]*Hiểu là {2}46 200 000 000 USD[\s\S]*Quy tắc {2}[a-z-]+ {2}docs/);
    assert.match(stdout, /15 văn kiện/);
  });

  it("with a column, of the one figure there or next", async () => {
    for (const column of [1, 36, 40]) {
      const { stdout } = await explain(`draft.md:3:${column}`);
      assert.match(stdout, /46,2 tỷ USD/);
      assert.doesNotMatch(stdout, /\[no-source\]/);
    }
    assert.match((await explain("draft.md:3:50")).stdout, /^ .*15 văn kiện/);
  });

  for (const [target, line] of [
    ["draft.md", /no line in draft\.md; write DRAFT:LINE/],
    ["draft.md:1", /no figure there: draft\.md, line 1/],
    ["nowhere.md:3", /draft not found: nowhere\.md/],
  ] as const)
    it(`${target}: one line that says what to do`, async () => {
      const { status, stdout, stderr } = await explain(target);
      assert.deepEqual([status, stdout], [2, ""]);
      assert.match(stderr, /^doi-chieu: [^\n]+\n$/);
      assert.match(stderr, line);
    });

  it("takes paths with colons apart from the right", () => {
    assert.deepEqual(parseTarget("C:\\brief.md:12:5"), { path: "C:\\brief.md", line: 12, column: 5 });
    assert.deepEqual(parseTarget("a:1/brief.md:12"), { path: "a:1/brief.md", line: 12, column: null });
  });
});
