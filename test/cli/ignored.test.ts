import { strict as assert } from "node:assert";
import { folder, run } from "../support/program";

const wrong = "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 54,98 tỷ USD.\n";

describe("cli: what the draft marks to be ignored", () => {
  const files = folder({
    "marked.md": `<!-- doi-chieu: ignore -->\n${wrong}`,
    "open.md": `# Thương mại\n\n<!-- doi-chieu: ignore-start -->\n\n${wrong}`,
    "corpus/a.txt": "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 44,98 tỷ USD.\n",
  });
  after(() => files.remove());
  const verify = (...args: string[]) => run(["verify", "--corpus", "corpus", ...args], { cwd: files.path });

  it("is nothing to object to, and the summary counts it", async () => {
    const { status, stdout, stderr } = await verify("marked.md");
    assert.deepEqual([status, stderr], [0, ""]);
    assert.match(stdout, /Không kiểm tra: câu chữ không có số; 1 số được đánh dấu bỏ qua trong bản thảo\./);
  });

  it("nor with --fail-on not-enough-info", async () =>
    assert.equal((await verify("marked.md", "--fail-on", "not-enough-info")).status, 0));

  it("is a suppressed result in SARIF", async () => {
    const [result] = JSON.parse((await verify("marked.md", "--format", "sarif")).stdout).runs[0].results;
    assert.deepEqual([result.ruleId, result.suppressions], ["ignored", [{ kind: "inSource" }]]);
  });

  it("a start without an end leaves nothing out, and is named once", async () => {
    const { status, stderr } = await verify("open.md");
    assert.equal(status, 1);
    assert.match(stderr, /^doi-chieu: open\.md:3:1: This start has no end, so nothing is ignored: [^\n]+\n$/);
  });
});
