import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
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
  it("links in a circle", async () => {
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

  it("a pipe is not waited for, a device is not read", async () => {
    const folder = temporary();
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
    writeFileSync(join(folder, "x.txt"), "Đạt 5 tỷ USD.");
    const { ids, problems, lines } = await load(folder);
    assert.deepEqual(ids, ["x.txt"]);
    assert.deepEqual(problems, ["not-a-file"]);
    assert.match(lines[0] ?? "", /no ordinary file/);
    assert.deepEqual((await load("/dev/zero")).problems, ["unsupported"]);
  });

  it("links out of the folder are named and not followed, to a file, a folder or a device", async () => {
    const [folder, elsewhere] = [temporary(), temporary()];
    writeFileSync(join(folder, "x.txt"), "Đạt 5 tỷ USD.");
    writeFileSync(join(elsewhere, "mat.txt"), "Mật: 99 tỷ USD.");
    symlinkSync(join(elsewhere, "mat.txt"), join(folder, "a.txt"));
    symlinkSync(elsewhere, join(folder, "b"));
    symlinkSync("/dev/zero", join(folder, "c.txt"));
    // Not to be mistaken for the folder by how its name begins.
    mkdirSync(`${folder}-khac`);
    symlinkSync(`${folder}-khac`, join(folder, "d"));
    const { ids, problems, lines } = await load(folder);
    rmSync(`${folder}-khac`, { recursive: true });
    assert.deepEqual(ids, ["x.txt"]);
    assert.deepEqual(problems, ["outside", "outside", "outside", "outside"]);
    assert.match(lines[0] ?? "", /a\.txt: it is a link that leads out of the folder/);
  });

  it("links that stay in the folder, lead to another one, or are the folder itself are followed", async () => {
    const [folder, other, entrance] = [temporary(), temporary(), join(temporary(), "nguon")];
    mkdirSync(join(folder, "2023"));
    writeFileSync(join(folder, "2023", "x.txt"), "Đạt 5 tỷ USD.");
    writeFileSync(join(other, "y.txt"), "Đạt 6 tỷ USD.");
    symlinkSync(join(folder, "2023"), join(folder, "1-moi"));
    symlinkSync(join(other, "y.txt"), join(folder, "y.txt"));
    symlinkSync(folder, entrance);
    assert.deepEqual((await load(entrance, other)).ids, ["1-moi/x.txt", "y.txt"]);
    assert.deepEqual((await load(entrance)).problems, ["outside"]);
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
          return [
            { name: "a.txt", isLink: false },
            { name: "shut", isLink: false },
          ];
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
