import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describeCorpusProblem } from "../../server/src/corpus/problem";
import { nodeFiles } from "../../server/src/node/files";
import { loadCorpus } from "../support/load";
import { temporary } from "../support/temporary";
import { memoryFiles } from "./memory-files";

const load = async (...roots: string[]) => {
  const { inputs, problems } = await loadCorpus(nodeFiles, roots);
  return {
    ids: inputs.map(({ id }) => id),
    problems: problems.map(({ code }) => code),
    lines: problems.map((one) => describeCorpusProblem(one)),
  };
};

describe("corpus/load: what a disk can hold", () => {
  it("links in a circle, and links out of the folder", async () => {
    const folder = temporary();
    mkdirSync(join(folder, "a", "b"), { recursive: true });
    writeFileSync(join(folder, "a", "x.txt"), "Đạt 5 tỷ USD.");
    symlinkSync(folder, join(folder, "a", "b", "up"));
    symlinkSync(join(folder, "a", "b", "self"), join(folder, "a", "b", "self"));
    const { ids, problems } = await load(folder);
    assert.deepEqual(ids, ["a/x.txt"]);
    assert.deepEqual(problems, ["unreadable"]);
  });

  it("a gigabyte of zeros is refused by its size, whatever its name", async () => {
    const folder = temporary();
    const ends = ["txt", "md", "html", "pdf", "docx", "xlsx", "csv", "eml"];
    for (const end of ends) {
      writeFileSync(join(folder, `zeros.${end}`), "");
      truncateSync(join(folder, `zeros.${end}`), 1_000_000_000);
    }
    const started = performance.now();
    assert.deepEqual(
      (await load(folder)).problems,
      ends.map(() => "too-large"),
    );
    assert.ok(performance.now() - started < 1000);
  });

  it("zeros of a size that is read are no text", async () => {
    const folder = temporary();
    writeFileSync(join(folder, "zeros.txt"), Buffer.alloc(5_000_000));
    assert.deepEqual((await load(folder)).problems, ["binary"]);
  });

  it("a pipe and a device are not waited for", async () => {
    const folder = temporary();
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
    symlinkSync("/dev/zero", join(folder, "zero.txt"));
    writeFileSync(join(folder, "x.txt"), "Đạt 5 tỷ USD.");
    const { ids, problems, lines } = await load(folder);
    assert.deepEqual(ids, ["x.txt"]);
    assert.deepEqual(problems, ["not-a-file", "not-a-file"]);
    assert.match(lines[0] ?? "", /no ordinary file/);
  });

  it("names with line breaks and control characters stay one line", async () => {
    const folder = temporary();
    writeFileSync(join(folder, "a\nb\u001b[2J.txt"), "");
    const { lines } = await load(folder);
    assert.equal(lines.length, 1);
    assert.doesNotMatch(lines[0] ?? "", /\p{Cc}/u);
  });

  it("a subfolder without permission is named, and the rest is read", async () => {
    const { inputs, problems } = await loadCorpus(
      {
        ...memoryFiles({ "c/a.txt": "A 5.", "c/shut/b.txt": "B." }),
        readDirectory: async (path) => {
          if (path.endsWith("shut")) throw Object.assign(new Error("x"), { code: "EACCES" });
          return ["a.txt", "shut"];
        },
      },
      ["c"],
    );
    assert.equal(inputs.length, 1);
    assert.deepEqual(problems, [{ path: "c/shut", code: "unreadable", detail: "EACCES" }]);
  });

  it("a file that grows while it is read is read as it was found, or refused", async () => {
    const files = memoryFiles({ "c/a.txt": "A 5." });
    const { problems } = await loadCorpus({ ...files, readFile: async () => new Uint8Array(51_000_000).fill(65) }, [
      "c",
    ]);
    assert.deepEqual(problems, [{ path: "c/a.txt", code: "too-large", megabytes: 50 }]);
  });

  it("one line of ten million letters ends", async () => {
    const { inputs } = await loadCorpus(memoryFiles({ "c/a.txt": "đạt 5 tỷ USD ".repeat(700_000) }), ["c"]);
    assert.equal(inputs.length, 1);
  });
});
