import { strict as assert } from "node:assert";
import { parseTarget } from "../../server/src/cli/explain";
import { folder, run } from "../support/program";

describe("cli: explain", () => {
  const files = folder({
    "draft.md": "# Thương mại\n\nNăm 2024, kim ngạch thương mại đạt 46,2 tỷ USD. Hai bên ký 15 văn kiện.\n",
    "wrong.md":
      "Năm 2024, kim ngạch thương mại Việt Nam - Nhật Bản đạt 64,2 tỷ USD.\n\nMùa mưa năm nay có 15 cơn bão đổ bộ.\n",
    "own/b.txt": "Năm 2024, kim ngạch thương mại Việt Nam - Nhật Bản đạt 46,2 tỷ USD.\n",
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

  it("tells of each place in the sources what agrees, what differs and what goes unsaid", async () => {
    const wrong = await run(["explain", "wrong.md:1", "--corpus", "own"], { cwd: files.path });
    assert.match(wrong.stdout, /Vì sao\n {4}1\. Từ điển biết số này đo gì/);
    assert.match(wrong.stdout, /· Giống: nội dung đo, các bên, thời gian, đơn vị, mục tiêu hay thực tế\n/);
    assert.match(wrong.stdout, /· Khác: giá trị \(64,2 tỷ USD ≠ 46,2 tỷ USD\)\n/);
    const silent = await run(["explain", "wrong.md:3", "--corpus", "own"], { cwd: files.path });
    assert.doesNotMatch(silent.stdout, /· (?:Giống|Khác)/);
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
