import { strict as assert } from "node:assert";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { folder, root, run } from "../support/program";

const prose = "Hai bên trao đổi về tình hình quan hệ và nhất trí thúc đẩy hợp tác thực chất trên các lĩnh vực.\n\n";
const source = "Năm 2024, kim ngạch thương mại Việt Nam - Nhật Bản đạt 46,2 tỷ USD.\n\n";

describe("cli: long work", () => {
  it("a draft of 20 MB is checked, and said to be long", async function () {
    this.timeout(240_000);
    const page = prose.repeat(2000) + source;
    const text = page.repeat(Math.ceil(20e6 / Buffer.byteLength(page)));
    const files = folder({ "long.md": text, "corpus/a.txt": source });
    const args = ["verify", "long.md", "--corpus", "corpus", "--format", "json"];
    const { status, stdout, stderr } = await run(args, { cwd: files.path });
    files.remove();
    assert.match(stderr, /^doi-chieu: draft is long: long\.md has \d+ million characters, .*Ctrl-C stops\n$/);
    assert.equal(status, 0);
    const [{ figures, summary }] = JSON.parse(stdout).drafts;
    assert.equal(summary.figures, figures.length);
    assert.equal(text.slice(figures.at(-1).start, figures.at(-1).end), figures.at(-1).text);
  });

  it("Ctrl-C while a corpus is read ends the run in silence with status 130", async function () {
    this.timeout(60_000);
    const sources = Array.from({ length: 300 }, (_, index) => [`corpus/${index}.txt`, source.repeat(500)]);
    const files = folder({ "draft.md": source, ...Object.fromEntries(sources) });
    const program = join(root, "dist", "cli.js");
    const child = spawn(process.execPath, [program, "verify", "draft.md", "--corpus", "corpus"], { cwd: files.path });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said += String(data)));
    setTimeout(() => child.kill("SIGINT"), 1500);
    const [status, signal] = await once(child, "close");
    files.remove();
    // A machine so slow that the program had not begun to read is stopped by the signal itself: 130 to a shell too.
    assert.ok(status === 130 || signal === "SIGINT", `${status} ${signal}`);
    assert.equal(said, "");
  });
});
