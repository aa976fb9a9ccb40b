import { strict as assert } from "node:assert";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, run } from "../support/program";
import { temporary } from "../support/temporary";

const right = "Năm 2023, kim ngạch xuất khẩu của Việt Nam sang Nhật Bản đạt 23,3 tỷ USD.\n";
const plain =
  "Hai bên nhất trí tiếp tục thúc đẩy hợp tác trên các lĩnh vực cùng quan tâm và tại các diễn đàn đa phương.\n\n";

const filesBelow = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );

describe("doi-chieu verify keeps an index of its sources", function () {
  this.timeout(120_000);

  const check = (path: string, cache: string, ...more: readonly string[]) =>
    run(["verify", join(path, "draft.md"), "--corpus", join(path, "sources"), "--format", "json", ...more], {
      env: { XDG_CACHE_HOME: cache, TMPDIR: cache },
    });

  /** `size`: of figureless text beside the one source that counts. */
  const setUp = (size: number) => {
    const many = Object.fromEntries(
      Array.from({ length: Math.ceil(size / 400_000) }, (_, at) => [`sources/${at}.txt`, plain.repeat(3000)]),
    );
    const { path } = folder({ ...many, "draft.md": right.replace("23,3", "32,3"), "sources/a.md": right });
    return { path, cache: temporary() };
  };

  it("in the user's cache folder, and answers the same from it", async () => {
    const { path, cache } = setUp(0);
    const [first, again] = [await check(path, cache), await check(path, cache)];
    assert.equal(first.status, 1);
    assert.equal(again.stdout, first.stdout);
    const kept = filesBelow(cache);
    assert.ok(
      kept.length >= 2 && kept.every((file) => file.startsWith(join(cache, "doi-chieu", "index"))),
      kept.join(" "),
    );
  });

  it("builds it in threads where there is much to read", async () => {
    const { path, cache } = setUp(4_200_000);
    const first = await check(path, cache);
    assert.equal(first.stderr, "");
    assert.equal(first.status, 1);
    assert.equal((await check(path, cache)).stdout, first.stdout);
    assert.equal((await check(path, temporary(), "--no-cache")).stdout, first.stdout);
  });

  it("says in one line that it is built anew where it can't be trusted", async () => {
    const { path, cache } = setUp(0);
    const first = await check(path, cache);
    for (const damage of [/manifest$/, /segment-[^/]*$/]) {
      for (const file of filesBelow(cache).filter((name) => damage.test(name))) {
        const bytes = readFileSync(file);
        bytes.fill(7, bytes.length >> 1);
        writeFileSync(file, bytes);
      }
      const again = await check(path, cache);
      assert.equal(again.stdout, first.stdout);
      assert.match(again.stderr, /^doi-chieu: the index of the sources is built anew: .*\n$/);
      assert.equal((await check(path, cache)).stderr, "");
    }
  });

  it("keeps nothing with --no-cache", async () => {
    const { path, cache } = setUp(0);
    assert.equal((await check(path, cache, "--no-cache")).status, 1);
    assert.deepEqual(filesBelow(cache), []);
  });
});
