import { strict as assert } from "node:assert";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { able, TestClient, until } from "./client";
import { exports, range, source } from "./fixtures";

const root = join(__dirname, "..", "..");
const options = {
  files: { "nguon/hai-quan.md": source(exports("19,223 tỷ USD")) },
  settings: { "": { corpus: ["nguon"] } },
  // Started where the project's own modules are found.
  start: () =>
    spawn(process.execPath, ["--import", "tsx", join(__dirname, "crashing-server.ts"), "--stdio"], { cwd: root }),
};
const wrong = exports("19,322 tỷ USD");
const broken = `${wrong} hỏng`;
const draft = "hoi-dam.md";

describe("lsp: a crash in one request", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  it("leaves nothing stale where the client asks, is logged without the draft's text, and the server lives", async () => {
    client = await TestClient.start(options);
    await client.open(draft, wrong);
    assert.equal((await client.diagnostics(draft)).length, 1);
    await client.edit(draft, broken);
    assert.deepEqual(await client.pull(draft), { kind: "full", items: [], resultId: "2.1" });
    assert.equal(await client.hover(draft, range(wrong, "19,322").start), null);
    assert.deepEqual(await client.codeActions(draft, range(wrong, wrong)), []);
    const log = client.logs.join("\n");
    assert.match(log, /checking a draft failed: RangeError at /);
    assert.match(log, /hover failed: .*\n.*code actions failed: /);
    assert.doesNotMatch(log, /tỷ|hỏng|cannot read/);
    await client.edit(draft, wrong);
    assert.equal((await client.diagnostics(draft)).length, 1);
  });

  it("leaves nothing stale where diagnostics are published", async () => {
    client = await TestClient.start({ ...options, capabilities: { ...able, textDocument: {} } });
    await client.open(draft, wrong);
    await until("the mistake", () => client.published.at(-1)?.diagnostics.length === 1);
    await client.edit(draft, broken);
    await until(
      "nothing",
      () => client.published.at(-1)?.version === 2 && client.published.at(-1)?.diagnostics.length === 0,
    );
  });
});
