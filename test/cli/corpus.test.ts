import { strict as assert } from "node:assert";
import { folder, run } from "../support/program";

const trade = (value: string): string => `Năm 2024, kim ngạch thương mại Việt Nam - Nhật Bản đạt ${value}.\n`;

describe("cli: corpus check", () => {
  const files = folder({
    "two/a.txt": trade("46,2 tỷ USD"),
    "two/b.md": `---\ntitle: Thương mại\n---\n\n${trade("48,18 tỷ USD")}`,
    "one/a.txt": trade("46,2 tỷ USD"),
    "empty/note.docx": "",
  });
  after(() => files.remove());
  const check = (...args: string[]) => run(["corpus", "check", ...args], { cwd: files.path });

  it("lists what differs, each with its place and its sentence", async () => {
    const { status, stdout, stderr } = await check("--corpus", "two", "--lang", "vi");
    assert.deepEqual([status, stderr], [0, ""]);
    assert.match(
      stdout,
      /^Hai nguồn nói khác nhau[^\n]*\(1\)\n {2}≠ two\/a\.txt:1:\d+ {2}46,2 tỷ USD \(năm 2024\) {2}“Năm 2024/,
    );
    assert.match(stdout, /two\/b\.md:5:\d+ {2}48,18 tỷ USD/);
    assert.match(stdout, /2 nguồn, \d+ số, 1 điều cần xem\.\n$/);
  });

  it("as JSON, with offsets into the files", async () => {
    const { findings, corpus } = JSON.parse((await check("--corpus", "two", "--format", "json")).stdout);
    assert.equal(corpus.documents, 2);
    assert.deepEqual(
      findings.map(({ kind, places }: { kind: string; places: { document: string; text: string }[] }) => [
        kind,
        ...places.map(({ document, text }) => `${document} ${text}`),
      ]),
      [["each-other", "a.txt 46,2 tỷ USD", "b.md 48,18 tỷ USD"]],
    );
  });

  it("says so where there is nothing", async () =>
    assert.match((await check("--corpus", "one")).stdout, /^No source contradicts itself or another/));

  it("needs sources", async () => {
    const { status, stderr } = await check("--corpus", "nowhere");
    assert.equal(status, 2);
    assert.match(stderr, /^doi-chieu: corpus not found: nowhere[^\n]*\n$/);
  });
});
