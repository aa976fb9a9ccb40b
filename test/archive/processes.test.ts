import { strict as assert } from "node:assert";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import { openSnapshot } from "../../server/src/archive/snapshot";
import { snapshotFolder } from "../../server/src/node/snapshots";
import { temporary } from "../support/temporary";
import { open, writeSources } from "./support";

// Bundled once: translating it at each start would take most of the test's time.
const writer = join(temporary(), "writer.cjs");

/** A program that writes the snapshot of `sources` again and again. */
const start = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [writer, ...args], { stdio: ["ignore", "pipe", "inherit"] });

async function rounds(child: ChildProcess, count: number): Promise<void> {
  assert.ok(child.stdout);
  let seen = 0;
  for await (const _ of createInterface(child.stdout)) if (++seen === count) return;
}

describe("archive: several programs and one snapshot", function () {
  this.timeout(120_000);
  before(() =>
    build({
      entryPoints: [join(__dirname, "writer.ts")],
      bundle: true,
      platform: "node",
      outfile: writer,
      logLevel: "error",
    }),
  );

  const setUp = () => {
    const [sources, cache] = [temporary(), join(temporary(), "below")];
    writeSources(sources, { "a.md": "Năm 2023, kim ngạch xuất khẩu đạt 23,3 tỷ USD.\n" });
    return { sources, cache };
  };

  it("is the old one or the new one when its writer is killed, whenever that is", async () => {
    const { sources, cache } = setUp();
    for (const after of [0, 3, 11, 29]) {
      const child = start(sources, cache);
      await rounds(child, 2);
      await new Promise((resolve) => setTimeout(resolve, after));
      child.kill("SIGKILL");
      await once(child, "exit");
      const { snapshot, why } = openSnapshot(snapshotFolder(cache), "test");
      assert.equal(why, null);
      const { catalog, documents } = snapshot?.store.describe() ?? { catalog: [], documents: 0 };
      assert.equal(documents, 2);
      for (const { about } of catalog) assert.equal(snapshot?.store.document(about.id)?.figures.length, 1);
    }
    // The lock of the one that was killed keeps nobody from writing.
    writeSources(sources, { "b.md": "Năm 2022, kim ngạch xuất khẩu đạt 24,2 tỷ USD.\n" });
    const { log } = await open([sources], snapshotFolder(cache));
    assert.deepEqual(log, []);
  });

  it("holds while two programs write it at once", async () => {
    const { sources, cache } = setUp();
    const children = ["b", "c"].map((name) => start(sources, cache, name, "12"));
    const ended = await Promise.all(children.map((child) => once(child, "exit")));
    assert.deepEqual(
      ended.map(([code]) => code),
      [0, 0],
    );
    const { archive } = await open([sources], snapshotFolder(cache));
    assert.deepEqual([...archive.paths.keys()].sort(), ["a.md", "b.md", "c.md"]);
    assert.deepEqual(
      (await open([sources], snapshotFolder(cache))).read.filter((path) => path.endsWith("a.md")),
      [],
    );
  });

  it("takes no lock that another one holds, and every lock that nobody holds any more", () => {
    const cache = temporary();
    const files = snapshotFolder(cache);
    const unlock = files.lock();
    assert.ok(unlock);
    assert.equal(files.lock(), null);
    unlock();
    const lock = join(cache, "lock");
    const cases: [content: string, seconds: number, held: boolean][] = [
      [`${hostname()} ${process.pid}`, 5, true],
      [`${hostname()} 999999999`, 5, false],
      ["another-machine 1", 5, true],
      ["another-machine 1", 3600, false],
      ["", 0, true],
      ["", 60, false],
    ];
    for (const [content, seconds, held] of cases) {
      writeFileSync(lock, content);
      utimesSync(lock, Date.now() / 1000 - seconds, Date.now() / 1000 - seconds);
      const taken = files.lock();
      assert.equal(taken === null, held, `${content}, ${seconds} s`);
      taken?.();
    }
  });

  it("leaves nothing half-written under a name of its own", () => {
    const cache = temporary();
    const files = snapshotFolder(cache);
    const sink = files.create("segment");
    sink.write(new Uint8Array(3_000_000));
    assert.equal(files.open("segment"), null);
    sink.abort();
    assert.deepEqual(files.list(), []);
    mkdirSync(join(cache, "segment"));
    const blocked = files.create("segment");
    assert.throws(() => blocked.commit(new Uint8Array(4)));
  });
});
