import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { server, write } from "../lsp/client";
import { exports, source } from "../lsp/fixtures";

interface Seen {
  readonly version: string;
  readonly encoding: string;
  readonly diagnostics: readonly { line: number; column: number; code?: string; source: string; message: string }[];
  readonly hover: string;
  readonly actions: readonly string[];
  readonly mended: readonly string[];
  readonly afterSourceChanged: Seen["diagnostics"];
  readonly onSource: Seen["diagnostics"];
  readonly problem?: string;
}

describe("Neovim, a second editor", () => {
  const draft = `Quan hệ Việt Nam - Nhật Bản\n\n${exports("19,322 tỷ USD")}`;
  let seen: Seen;

  before("one session in a headless Neovim", () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "doi-chieu-nvim-")));
    write(folder, "hoi-dam.brief.md", `${draft}\n`);
    write(folder, "nguon/hai-quan.md", source(exports("19,223 tỷ USD")));
    const { stdout, stderr, error } = spawnSync(
      "nvim",
      ["--headless", "--clean", "-n", "-c", `luafile ${join(__dirname, "neovim.lua")}`],
      {
        env: {
          ...process.env,
          DOI_CHIEU_SERVER: server,
          DOI_CHIEU_WORKSPACE: folder,
          XDG_STATE_HOME: folder,
          XDG_CACHE_HOME: folder,
        },
        encoding: "utf8",
        timeout: 240_000,
      },
    );
    rmSync(folder, { recursive: true });
    if (error) throw new Error(`Neovim did not run (${error.message}); install it, on Debian: apt-get install neovim`);
    const line = stdout.split("\n").findLast((one) => one.startsWith("{"));
    assert.ok(line, `Neovim printed nothing to read: ${stdout}${stderr}`);
    seen = JSON.parse(line);
    assert.equal(seen.problem, undefined);
    console.log(`      Neovim ${seen.version}, positions in ${seen.encoding}`);
  });

  it("shows the mistake, at the place in bytes that Neovim counts by", () => {
    assert.deepEqual(
      seen.diagnostics.map(({ line, column, source: who }) => [line, column, who]),
      [[2, Buffer.byteLength(exports("").slice(0, -1)), "Đối chiếu"]],
    );
    assert.match(seen.diagnostics[0]?.message ?? "", /19,223 tỷ USD/);
  });

  it("shows who says what on hover", () => {
    assert.match(seen.hover, /^\*\*Trái với nguồn\*\*/);
    assert.match(seen.hover, /Tổng cục Hải quan/);
  });

  it("applies the quick fix", () => {
    assert.deepEqual(seen.actions, [
      "Thay bằng số của nguồn: 19,223 tỷ USD",
      "Bỏ qua đoạn này khi đối chiếu",
      "Chấp nhận 19,322 tỷ USD và ghi vào sổ",
    ]);
    assert.equal(seen.mended.join("\n"), draft.replace("19,322", "19,223"));
  });

  it("follows a source that is changed and saved, without finding fault in the source itself", () => {
    assert.equal(seen.afterSourceChanged.length, 1);
    assert.match(seen.afterSourceChanged[0]?.message ?? "", /18,577 tỷ USD/);
    assert.deepEqual(seen.onSource, []);
  });
});
