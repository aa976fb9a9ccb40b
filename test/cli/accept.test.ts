import { strict as assert } from "node:assert";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, run } from "../support/program";

const source = "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 44,98 tỷ USD.\n";
const wrong = "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 54,98 tỷ USD.\n";

describe("cli: accept, and the ledger", () => {
  let files: ReturnType<typeof folder>;
  beforeEach(() => {
    files = folder({ "notes/draft.md": wrong, "corpus/a.txt": source });
  });
  afterEach(() => files.remove());
  const at = (path: string): string => join(files.path, path);
  const program = (...args: string[]) => run([...args, "--corpus", "corpus"], { cwd: files.path });
  const accept = (...args: string[]) =>
    program("accept", "notes/draft.md:1", "--reason", "số sơ bộ", "--who", "Lan", ...args);
  const ledger = ".doi-chieu/accepted.json";

  it("writes the figure to the ledger, and verify leaves it alone", async () => {
    assert.equal((await program("verify", "notes/draft.md")).status, 1);
    const { status, stdout, stderr } = await accept();
    assert.deepEqual([status, stderr], [0, ""]);
    assert.equal(stdout, `54,98 tỷ USD [value]: accepted in ${ledger}\n`);
    const { version, accepted } = JSON.parse(readFileSync(at(ledger), "utf8"));
    assert.deepEqual([version, accepted.length, accepted[0].who, accepted[0].reason], [1, 1, "Lan", "số sơ bộ"]);
    const verified = await program("verify", "notes/draft.md");
    assert.equal(verified.status, 0);
    assert.match(verified.stdout, /1 số đã có người chấp nhận/);
  });

  it("shows it again when the source says something else", async () => {
    await accept();
    writeFileSync(at("corpus/a.txt"), source.replace("44,98", "45,98"));
    const { status, stdout } = await program("verify", "notes/draft.md");
    assert.equal(status, 1);
    assert.match(stdout, /từng được chấp nhận \(số sơ bộ; Lan, /);
  });

  it("finds the nearest ledger above the draft, before the current folder's", async () => {
    mkdirSync(at("notes/.doi-chieu"));
    writeFileSync(at(`notes/${ledger}`), '{"version":1,"accepted":[]}');
    await accept();
    assert.equal(JSON.parse(readFileSync(at(`notes/${ledger}`), "utf8")).accepted.length, 1);
    assert.equal(existsSync(at(ledger)), false);
    assert.equal((await program("verify", "notes/draft.md")).status, 0);
  });

  it("takes another file by --ledger, and makes it where it is missing", async () => {
    assert.equal((await accept("--ledger", "ours.json")).status, 0);
    assert.equal((await program("verify", "notes/draft.md")).status, 1);
    assert.equal((await program("verify", "notes/draft.md", "--ledger", "ours.json")).status, 0);
  });

  const refused: [what: string, args: string[], line: RegExp][] = [
    ["no reason", ["accept", "notes/draft.md:1"], /required option '--reason/],
    ["a ledger that is not there", ["verify", "notes/draft.md", "--ledger", "no.json"], /ledger not found: no\.json/],
    ["no figure there", ["accept", "notes/draft.md:7", "--reason", "x"], /no figure there/],
    ["nothing to accept", ["accept", "corpus/a.txt:1", "--reason", "x"], /nothing to accept/],
  ];
  for (const [what, args, line] of refused)
    it(`${what}: one line that says so`, async () => {
      const { status, stderr } = await program(...args);
      assert.equal(status, 2);
      assert.match(stderr, line);
      assert.match(stderr, /^doi-chieu: [^\n]+\n$/);
    });

  it("asks for a column where a line has several figures", async () => {
    writeFileSync(at("notes/draft.md"), `${wrong.trim()} Nhập khẩu đạt 99,5 tỷ USD.\n`);
    const { status, stderr } = await accept();
    assert.equal(status, 2);
    assert.match(stderr, /add the column of one: 56 \(54,98 tỷ USD\), \d+ \(99,5 tỷ USD\)/);
  });

  it("a broken ledger is named, never written over", async () => {
    mkdirSync(at(".doi-chieu"));
    writeFileSync(at(ledger), "{");
    const { status, stderr } = await accept();
    assert.equal(status, 2);
    assert.match(stderr, /ledger is not written over: .*accepted\.json, the file: it is not JSON/);
    assert.equal(readFileSync(at(ledger), "utf8"), "{");
    const verified = await program("verify", "notes/draft.md");
    assert.equal(verified.status, 1);
    assert.match(verified.stderr, /^doi-chieu: ledger, the file: it is not JSON/);
  });
});
