import { strict as assert } from "node:assert";
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CodeLens, type Location, LSPErrorCodes } from "vscode-languageserver/node";
import { method, type VerifyResult } from "../../server/src/lsp/protocol";
import { hoverText, overIpc, server, TestClient, until } from "./client";
import { applied, exports, range, source } from "./fixtures";

const files = { "nguon/hai-quan.md": source(exports("19,223 tỷ USD")) };
const settings = { "": { corpus: ["nguon"] } };
const right = exports("19,223 tỷ USD");
const wrong = exports("19,322 tỷ USD");
const draft = "hoi-dam.brief.md";

describe("lsp: a session over a real process", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  it("opens a draft with a mistake, shows it, explains it, mends it, and is quiet when it is mended", async () => {
    client = await TestClient.start({ files, settings });
    await client.open(draft, wrong);
    const [found, ...more] = await client.diagnostics(draft);
    assert.equal(more.length, 0);
    assert.deepEqual(found?.range, range(wrong, "19,322 tỷ USD"));
    assert.equal(found.code, "value");
    assert.equal(found.source, "Đối chiếu");
    assert.equal(found.relatedInformation?.[0]?.location.uri, client.uri("nguon/hai-quan.md"));
    assert.equal(found.relatedInformation[0].location.range.start.line, 7);

    const hover = hoverText(await client.hover(draft, found.range.start));
    assert.match(hover, /\*\*19\\,223 tỷ USD\*\*/);
    assert.match(hover, /Xuất nhập khẩu hàng hóa.*Tổng cục Hải quan.*28\\\/11\\\/2023.*example\\\.vn/u);
    assert.equal(await client.hover(draft, { line: 0, character: 0 }), null);

    const [fix] = await client.codeActions(draft, found.range);
    assert.deepEqual(
      fix?.edit?.documentChanges?.map((change) => "textDocument" in change && change.textDocument),
      [{ uri: client.uri(draft), version: 1 }],
    );
    assert.equal(applied(wrong, fix), right);
    const [all] = await client.codeActions(draft, found.range, ["source.fixAll"]);
    assert.equal(applied(wrong, all), right);

    await client.edit(draft, "19,223", range(wrong, "19,322"));
    assert.deepEqual(await client.diagnostics(draft), []);
    assert.match(hoverText(await client.hover(draft, found.range.start)), /^\*\*Khớp với nguồn\*\*/);
    assert.deepEqual(
      client.checked.map(({ version, summary }) => [version, summary?.refuted, summary?.supported]),
      [
        [1, 1, 0],
        [2, 0, 1],
      ],
    );
  });

  it("checks a version once, however much is asked of it", async () => {
    client = await TestClient.start({ files, settings });
    await client.open(draft, wrong);
    await client.diagnostics(draft);
    await Promise.all([
      client.hover(draft, { line: 0, character: 75 }),
      client.codeActions(draft, range(wrong, wrong)),
      client.pull(draft),
    ]);
    assert.equal(client.checked.length, 1);
  });

  it("answers that nothing changed when asked again for the same version", async () => {
    client = await TestClient.start({ files, settings });
    await client.open(draft, wrong);
    const first = await client.pull(draft);
    assert.ok(first.kind === "full" && first.resultId);
    assert.equal((await client.pull(draft, first.resultId)).kind, "unchanged");
    await client.edit(draft, right);
    assert.equal((await client.pull(draft, first.resultId)).kind, "full");
  });

  it("keeps in step through many incremental edits", async () => {
    client = await TestClient.start({ files, settings });
    const lines = ["# Thương mại", "", right, ""];
    await client.open(draft, lines.join("\r\n"));
    const at = { line: 2, character: right.indexOf("19,223") + 3 };
    await client.edit(draft, "", { start: at, end: { ...at, character: at.character + 3 } });
    await client.edit(draft, "9", { start: at, end: at });
    await client.edit(draft, "Ghi chú.\n", { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } });
    const [found] = await client.diagnostics(draft);
    assert.deepEqual(found?.range.start, { line: 3, character: right.indexOf("19,223") });
    assert.match(hoverText(await client.hover(draft, found.range.start)), /19\\,9 tỷ USD/);
  });

  it("drops a request that the client has cancelled", async () => {
    client = await TestClient.start({ files, settings });
    await client.open(draft, wrong);
    await client.diagnostics(draft);
    await client.edit(draft, right);
    const { CancellationTokenSource } = await import("vscode-languageserver/node");
    const cancel = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      "textDocument/diagnostic",
      { textDocument: { uri: client.uri(draft) } },
      cancel.token,
    );
    cancel.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.ServerCancelled });
    assert.equal(client.checked.length, 1);
    assert.deepEqual(await client.diagnostics(draft), []);
  });

  it("leads from a figure to the source, and tells above a heading what was found under it", async () => {
    client = await TestClient.start({ files, settings });
    await client.open(draft, `# Thương mại\n\n${wrong}\n`);
    const textDocument = { uri: client.uri(draft) };
    const position = { line: 2, character: wrong.indexOf("19,322") };
    const places = await client.connection.sendRequest<Location[]>("textDocument/definition", {
      textDocument,
      position,
    });
    assert.deepEqual(
      places.map(({ uri, range: at }) => [uri, at.start.line]),
      [[client.uri("nguon/hai-quan.md"), 7]],
    );
    const lenses = await client.connection.sendRequest<CodeLens[]>("textDocument/codeLens", { textDocument });
    assert.deepEqual(
      lenses.map(({ range: at, command }) => [at.start.line, command?.title]),
      [[0, "1 số · 1 trái với nguồn"]],
    );
  });

  it("forgets a draft that is closed", async () => {
    client = await TestClient.start({ files, settings });
    await client.open(draft, wrong);
    assert.equal((await client.diagnostics(draft)).length, 1);
    await client.close(draft);
    assert.deepEqual(await client.diagnostics(draft), []);
    assert.equal(await client.hover(draft, range(wrong, "19,322").start), null);
  });

  it("verifies drafts, open or on disk, as the contract's report", async () => {
    client = await TestClient.start({ files: { ...files, "cu.md": wrong }, settings });
    await client.open(draft, right);
    const uris = [client.uri(draft), client.uri("cu.md"), client.uri("khong-co.md")];
    const one = await client.connection.sendRequest<VerifyResult>(method.verify, { uri: uris[0] });
    assert.ok(one.ok);
    assert.equal(one.report.schemaVersion, 1);
    assert.deepEqual(one.report.drafts[0]?.summary, {
      figures: 1,
      supported: 1,
      refuted: 0,
      outdated: 0,
      conflicting: 0,
      "not-enough-info": 0,
    });
    const all = await client.connection.sendRequest<VerifyResult>(method.verifyWorkspace, {
      uris,
      workDoneToken: "verify",
    });
    assert.ok(all.ok);
    assert.deepEqual(all.report.corpus, { documents: 1, figures: 1 });
    assert.deepEqual(
      all.report.drafts.map(({ path, summary }) => [path, summary.refuted]),
      [
        [uris[0], 0],
        [uris[1], 1],
      ],
    );
    assert.deepEqual(all.skipped, [
      { uri: uris[2], why: "unreadable", detail: "the draft could not be read; see the log" },
    ]);
    assert.deepEqual(
      client.progress.filter(({ token }) => token === "verify").map(({ kind }) => kind),
      ["begin", "report", "report", "report", "end"],
    );
    const gone = await client.connection.sendRequest<VerifyResult>(method.verify, { uri: uris[2] });
    assert.deepEqual(gone, { ok: false, why: "unreadable", detail: "the draft could not be read; see the log" });
  });

  it("writes no text of a document into the log", async () => {
    client = await TestClient.start({ files, settings });
    await client.open(draft, wrong);
    await client.diagnostics(draft);
    assert.doesNotMatch(client.logs.join("\n"), /tỷ|USD|xuất khẩu|Hải quan/u);
  });
});

describe("lsp: ways to start", () => {
  const check = async (start: (cwd: string) => ReturnType<typeof overIpc>): Promise<void> => {
    const client = await TestClient.start({ files, settings, start });
    await client.open(draft, wrong);
    assert.equal((await client.diagnostics(draft)).length, 1);
    assert.equal(await client.stop(), 0);
  };

  it("over node IPC, as VS Code does", () => check(overIpc));

  it("over standard streams without being told so", () => check((cwd) => spawn(process.execPath, [server], { cwd })));

  it("from its one file alone, with nothing beside it", async () => {
    const alone = mkdtempSync(join(tmpdir(), "doi-chieu-alone-"));
    cpSync(server, join(alone, "server.js"));
    await check((cwd) =>
      spawn(process.execPath, [join(alone, "server.js"), "--stdio"], { cwd, env: { PATH: process.env.PATH } }),
    );
    rmSync(alone, { recursive: true });
  });

  it("as the program that the package installs", async () => {
    const { bin } = await import("../../package.json");
    const program = join(__dirname, "..", "..", bin["doi-chieu-server"]);
    assert.equal(program, server);
    // npm makes it executable when it installs it; what it needs of us is the line that says by whom it is run.
    const { readFileSync } = await import("node:fs");
    assert.match(readFileSync(program, "utf8"), /^#!\/usr\/bin\/env node\n/);
  });

  it("ends with the client, and without having been asked to with an exit code that says so", async () => {
    const client = await TestClient.start({ files, settings });
    const exited = new Promise((resolve) => client.process.once("exit", resolve));
    await client.connection.sendNotification("exit");
    assert.equal(await exited, 1);
    await until("the connection is closed", () => client.process.exitCode !== null);
  });
});
