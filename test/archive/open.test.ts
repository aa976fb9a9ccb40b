import { strict as assert } from "node:assert";
import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { snapshotFolder } from "../../server/src/node/snapshots";
import { memorySnapshots } from "../corpus/store/snapshot-files";
import { temporary } from "../support/temporary";
import { open, told, writeSources } from "./support";

const exports = (value: string): string => `Năm 2023, kim ngạch xuất khẩu sang Nhật Bản đạt ${value} tỷ USD.\n`;

describe("archive: the sources of some folders, kept between two runs", () => {
  const setUp = () => {
    const [sources, cache] = [temporary(), temporary()];
    writeSources(sources, { "a.md": exports("23,3"), "b/c.txt": exports("24,2"), "d.bin.txt": "\0\0" });
    return { sources, cache, snapshots: snapshotFolder(cache) };
  };

  it("reads each source once, and no source when it is opened again", async () => {
    const { sources, snapshots } = setUp();
    const first = await open([sources], snapshots);
    assert.equal(first.read.length, 3);
    const again = await open([sources], snapshots);
    assert.deepEqual(again.read, []);
    assert.deepEqual(told(again.archive), told(first.archive));
    assert.deepEqual(again.archive.paths, first.archive.paths);
    assert.deepEqual(again.archive.problems, first.archive.problems, "what could not be read is told again");
    assert.equal(again.archive.problems.length, 1);
  });

  it("reads the file that changed, and forgets the one that is gone", async () => {
    const { sources, snapshots } = setUp();
    await open([sources], snapshots);
    writeSources(sources, { "a.md": exports("99,9"), "e.md": exports("1,1") }, Date.now() + 30_000);
    rmSync(join(sources, "b"), { recursive: true });
    const { archive, read } = await open([sources], snapshots);
    assert.deepEqual(read.map((path) => path.slice(sources.length + 1)).sort(), ["a.md", "e.md"]);
    assert.deepEqual([...archive.paths.keys()].sort(), ["a.md", "e.md"]);
    assert.match(archive.store.document("a.md")?.text ?? "", /99,9/);
    const again = await open([sources], snapshots);
    assert.deepEqual(again.read, []);
    assert.deepEqual(told(again.archive), told(archive));
  });

  it("knows a file that was only touched by its bytes", async () => {
    const { sources, snapshots } = setUp();
    const first = await open([sources], snapshots);
    utimesSync(join(sources, "a.md"), 1_700_000_000, 1_700_000_000);
    const { archive, read } = await open([sources], snapshots, { before: first.archive });
    assert.equal(read.length, 1);
    assert.equal(archive.store, first.archive.store, "nothing that anybody could see is another");
  });

  it("does not trust the time of a file that was read as soon as it was written", async () => {
    const { sources, snapshots } = setUp();
    writeFileSync(join(sources, "a.md"), exports("11,1"));
    await open([sources], snapshots);
    assert.equal((await open([sources], snapshots)).read.length, 1);
  });

  it("reads a source again when sources.json says something else of it", async () => {
    const { sources, snapshots } = setUp();
    await open([sources], snapshots);
    writeSources(sources, { "sources.json": JSON.stringify({ "a.md": { publisher: "Tổng cục Hải quan" } }) });
    const { archive } = await open([sources], snapshots);
    assert.equal(archive.store.document("a.md")?.about.publisher, "Tổng cục Hải quan");
  });

  it("gives what was kept at once, before it has looked whether it still holds", async () => {
    const { sources, snapshots } = setUp();
    await open([sources], snapshots);
    writeSources(sources, { "a.md": exports("99,9") }, Date.now() + 30_000);
    const seen: string[] = [];
    const { archive } = await open([sources], snapshots, {
      onOpened: ({ store }) => seen.push(store.document("a.md")?.text ?? ""),
    });
    assert.match(seen[0] ?? "", /23,3/);
    assert.match(archive.store.document("a.md")?.text ?? "", /99,9/);
  });

  it("looks at nothing but the files that are said to have changed, where that is enough", async () => {
    const { sources, snapshots } = setUp();
    const { nodeFiles } = await import("../../server/src/node/files");
    const looked: string[] = [];
    const files = {
      ...nodeFiles,
      stat: (path: string) => {
        looked.push(path.slice(sources.length + 1));
        return nodeFiles.stat(path);
      },
    };
    const { archive: before } = await open([sources], snapshots);
    writeSources(sources, { "a.md": exports("99,9") }, Date.now() + 30_000);
    const one = await open([sources], snapshots, { before, files, only: [`${sources}/a.md`] });
    assert.deepEqual(looked, ["a.md"]);
    assert.match(one.archive.store.document("a.md")?.text ?? "", /99,9/);
    assert.deepEqual(one.archive.problems, before.problems);
    rmSync(join(sources, "a.md"));
    const less = await open([sources], snapshots, { before: one.archive, files, only: [`${sources}/a.md`] });
    assert.equal(less.archive.store.document("a.md"), null);
    writeSources(sources, { "new.md": exports("1,1") });
    const more = await open([sources], snapshots, { before: less.archive, files, only: [`${sources}/new.md`] });
    assert.ok(more.archive.store.document("new.md"), "a new file: all folders are walked through");
  });

  it("leaves drafts aside", async () => {
    const { sources } = setUp();
    writeSources(sources, { "x.brief.md": exports("1") });
    const { archive } = await open([sources], null, { skips: (path) => path.endsWith(".brief.md") });
    assert.deepEqual([...archive.paths.keys()].sort(), ["a.md", "b/c.txt"]);
  });

  it("keeps few files however often a source changes", async () => {
    const { sources, cache, snapshots } = setUp();
    for (let time = 0; time < 15; time++) {
      writeSources(
        sources,
        { [`n${time}.md`]: exports(String(time)), "a.md": exports(`${time},5`) },
        Date.now() + 1000 * time,
      );
      await open([sources], snapshots);
    }
    const { archive, read } = await open([sources], snapshots);
    assert.deepEqual(read, []);
    assert.equal(archive.paths.size, 17);
    assert.ok(snapshotFolder(cache).list().length <= 7, snapshotFolder(cache).list().join(" "));
  });

  it("stops when nobody wants the answer any more", async () => {
    const { sources } = setUp();
    const stop = new AbortController();
    stop.abort(new Error("stopped"));
    await assert.rejects(open([sources], null, { signal: stop.signal }), /stopped/);
  });
});

describe("archive: what can go wrong", () => {
  const files = { "a.md": exports("23,3"), "b.md": exports("24,2") };

  it("does not use what another program, glossary or format wrote", async () => {
    const sources = temporary();
    writeSources(sources, files);
    const { snapshots } = memorySnapshots();
    await open([sources], snapshots);
    const other = await open([sources], snapshots, { stamp: "another" });
    assert.equal(other.read.length, 2);
    assert.match(other.log.join("\n"), /^the index of the sources is built anew: another version .*$/);
    assert.deepEqual((await open([sources], snapshots, { stamp: "another" })).read, []);
  });

  it("builds anew what was cut off or changed at any place, with one line in the log", async () => {
    const sources = temporary();
    writeSources(sources, files);
    const { snapshots, files: kept } = memorySnapshots();
    const { archive } = await open([sources], snapshots);
    const right = told(archive);
    const whole = new Map([...kept].map(([name, bytes]) => [name, bytes.slice()]));
    let noticed = 0;
    for (const [name, bytes] of whole)
      for (let at = 0; at < bytes.length; at += 97) {
        for (const [other, original] of whole) kept.set(other, original.slice());
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
        kept.set(name, at % 2 ? damaged : bytes.slice(0, at));
        const damage: string[] = [];
        const { archive: opened, log } = await open([sources], snapshots, { onDamage: (why) => damage.push(why) });
        let answer: unknown;
        try {
          answer = told(opened);
        } catch {
          // What is found wrong when a document is read says so, and is not used.
          assert.equal(damage.length > 0, true, `${name} at ${at}`);
          const anew = await open([sources], snapshots, { anew: true });
          answer = told(anew.archive);
        }
        assert.deepEqual(answer, right, `${name} at ${at}`);
        noticed += log.length > 0 || damage.length > 0 ? 1 : 0;
        assert.ok(log.length <= 1, log.join("\n"));
      }
    assert.ok(noticed > 50, `${noticed} of the changes were noticed`);
  });

  for (const code of ["ENOSPC", "EACCES", "EROFS", "EIO"])
    it(`goes on without keeping anything where the disk says ${code}`, async () => {
      const sources = temporary();
      writeSources(sources, files);
      const { snapshots, files: kept } = memorySnapshots(() => code);
      const { archive, log } = await open([sources], snapshots);
      assert.equal(archive.paths.size, 2);
      assert.deepEqual(log, [`the index of the sources was not saved (${code}): it is built again at the next start`]);
      assert.equal(kept.size, 0, "nothing half-written is left");
    });

  it("keeps the snapshot of before when the disk fills up in the middle of a new one", async () => {
    const sources = temporary();
    writeSources(sources, files);
    let full = false;
    const { snapshots } = memorySnapshots((name) => (full && name === "manifest" ? "ENOSPC" : null));
    await open([sources], snapshots);
    full = true;
    writeSources(sources, { "c.md": exports("1,1") });
    assert.equal((await open([sources], snapshots)).archive.paths.size, 3);
    full = false;
    assert.equal((await open([sources], snapshots)).read.length, 1, "only the new source is read again");
  });

  it("says so where another program is writing", async () => {
    const sources = temporary();
    writeSources(sources, files);
    const { snapshots } = memorySnapshots();
    const unlock = snapshots.lock();
    const { archive, log } = await open([sources], snapshots);
    unlock?.();
    assert.equal(archive.paths.size, 2);
    assert.match(log.join(), /another program/);
  });

  it("names sources on a drive that went away, and has them again when it is back", async () => {
    const [sources, away] = [temporary(), `${temporary()}/drive`];
    writeSources(sources, { "a.md": exports("1,1") });
    writeSources(away, files);
    const { snapshots } = memorySnapshots();
    await open([sources, away], snapshots);
    rmSync(away, { recursive: true });
    const { archive } = await open([sources, away], snapshots);
    assert.deepEqual(
      archive.problems.map(({ code }) => code),
      ["missing"],
    );
    assert.equal(archive.paths.size, 1);
    writeSources(away, files);
    assert.equal((await open([sources, away], snapshots)).archive.paths.size, 3);
  });

  it("looks again at a file that changed while it was read", async () => {
    const sources = temporary();
    writeSources(sources, files);
    const { snapshots } = memorySnapshots();
    const { nodeFiles } = await import("../../server/src/node/files");
    const growing = {
      ...nodeFiles,
      readFile: async (path: string) => {
        const bytes = await nodeFiles.readFile(path);
        return path.endsWith("a.md") ? bytes.subarray(0, bytes.length - 20) : bytes;
      },
    };
    await open([sources], snapshots, { files: growing });
    const { archive, read } = await open([sources], snapshots);
    assert.equal(read.length, 1);
    assert.match(archive.store.document("a.md")?.text ?? "", /USD/);
  });
});
