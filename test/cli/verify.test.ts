import { strict as assert } from "node:assert";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv, { type ValidateFunction } from "ajv/dist/2020";
import { folder, root, run } from "../support/program";

const source =
  "---\ntitle: Thương mại năm 2024\npublisher: Cục Hải quan\npublishedOn: 2025-01-10\n---\nNăm 2024, kim ngạch thương mại Việt Nam - Nhật Bản đạt 46,2 tỷ USD.\n";
const draft = "Năm 2024, kim ngạch thương mại Việt Nam - Nhật Bản đạt 46,2 tỷ USD.\n";

describe("cli: verify and figures, as the contract has them", () => {
  const files = folder({ "draft.md": draft, "corpus/trade.md": source, "other/a.txt": "Hai bên ký 15 văn kiện.\n" });
  after(() => files.remove());
  const at = { cwd: files.path };

  it("JSON fits the published schema, on standard output alone", async () => {
    const { status, stdout, stderr } = await run(["verify", "draft.md", "--corpus", "corpus", "--format", "json"], at);
    assert.equal(status, 0);
    assert.equal(stderr, "");
    const report = JSON.parse(stdout);
    const validate: ValidateFunction = new Ajv().compile(
      JSON.parse(readFileSync(join(root, "report.schema.json"), "utf8")),
    );
    validate(report);
    assert.deepEqual(validate.errors, null);
    assert.equal(report.drafts[0].path, "draft.md");
    assert.equal(report.drafts[0].summary.supported, 1);
    assert.equal(report.corpus.documents, 1);
  });

  it("the published schema is the contract's", () => {
    const contract = join(root, "..", "shared", "contract", "report.schema.json");
    if (!existsSync(contract)) return;
    assert.deepEqual(
      JSON.parse(readFileSync(join(root, "report.schema.json"), "utf8")),
      JSON.parse(readFileSync(contract, "utf8")),
    );
  });

  it("reads a draft from standard input", async () => {
    const { stdout } = await run(["verify", "-", "--corpus", "corpus", "--format", "json"], { ...at, input: draft });
    const report = JSON.parse(stdout);
    assert.equal(report.drafts[0].path, "-");
    assert.equal(report.drafts[0].figures[0].verdict, "supported");
  });

  it("takes folders and files as corpus, more than one", async () => {
    const { stdout } = await run(
      ["verify", "draft.md", "--corpus", "corpus/trade.md", "--corpus", "other", "--format", "json"],
      at,
    );
    assert.equal(JSON.parse(stdout).corpus.documents, 2);
  });

  it("checks against the program's own corpus by default, from any folder", async () => {
    const { status, stdout } = await run(["verify", "draft.md", "--format", "json"], at);
    assert.notEqual(status, 2);
    assert.ok(JSON.parse(stdout).corpus.documents > 0);
  });

  it("the verdicts of --fail-on, and only they, make the status 1", async () => {
    const args = ["verify", "draft.md", "--corpus", "corpus", "--fail-on"];
    assert.equal((await run([...args, "supported"], at)).status, 1);
    assert.equal((await run([...args, "refuted, not-enough-info"], at)).status, 0);
    assert.equal((await run([...args, "none"], at)).status, 0);
  });

  it("says how long it took and what was not checked, in the draft's language or another", async () => {
    const args = ["verify", "draft.md", "--corpus", "corpus"];
    assert.match((await run(args, at)).stdout, /Không kiểm tra: .*\n.*Đối chiếu với 1 nguồn .*trả lời sau [\d.]+ ms\./);
    assert.match(
      (await run([...args, "--lang", "en"], at)).stdout,
      /Checked against 1 source .*answered in [\d,]+ ms\./,
    );
    assert.match((await run([...args, "--lang", "ja"], at)).stdout, /資料1件.*所要[\d,]+ミリ秒。/);
  });

  it("--quiet prints only what is to object to", async () => {
    const args = ["verify", "draft.md", "--corpus", "corpus", "--quiet"];
    assert.equal((await run(args, at)).stdout, "");
    assert.match((await run([...args, "--fail-on", "supported"], at)).stdout, /46,2 tỷ USD/);
  });

  it("colours only for eyes: none into a file, some when asked, none with NO_COLOR", async () => {
    const args = ["verify", "draft.md", "--corpus", "corpus"];
    const coloured = "\u001b[";
    assert.ok(!(await run(args, { ...at, env: { CI: "true" } })).stdout.includes(coloured));
    assert.ok((await run(args, { ...at, env: { FORCE_COLOR: "1" } })).stdout.includes(coloured));
    assert.ok(!(await run(args, { ...at, env: { FORCE_COLOR: "1", NO_COLOR: "1" } })).stdout.includes(coloured));
  });

  it("figures lists what is read, without a corpus", async () => {
    const { status, stdout } = await run(["figures", "draft.md", "--format", "json"], at);
    assert.equal(status, 0);
    const [{ path, figures }] = JSON.parse(stdout).files;
    assert.equal(path, "draft.md");
    assert.equal(figures[0].quantity.lower, "46200000000");
    assert.ok(!("verdict" in figures[0]));
    assert.match((await run(["figures", "draft.md"], at)).stdout, /^draft\.md:1:\d+ .*46 200 000 000 USD/m);
  });

  it("--help shows examples, --version the version", async () => {
    assert.match((await run(["--help"])).stdout, /Examples:\n {2}doi-chieu verify/);
    assert.match((await run(["--version"])).stdout, /^\d+\.\d+\.\d+\n$/);
  });
});
