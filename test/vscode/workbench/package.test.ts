import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import { packAndInstall, vsix } from "../host/package";

const allowed = [
  /^package(\.nls(\.(vi|ja))?)?\.json$/,
  /^(readme|changelog)(\.vi)?\.md$/i,
  /^license\.txt$/i,
  /^\.vsixmanifest$/, // written by VS Code's installer
  /^dist\/(client|server|encodings|indexer|charts|word|reading|watch)\.js$/,
  /^dist\/report(\.js|-panel\.css)$/,
  /^dist\/cmaps\/([\w-]+\.bcmap|LICENSE)$/, // what PDF files name their Japanese characters by
  /^client\/templates\/(vi|en|ja)\/[a-z-]+\.md$/,
  /^client\/media\/(icon\.png|file\.svg|activity\.svg)$/,
  /^client\/snippets\/(vi|en|ja)\.json$/,
  /^client\/walkthrough\/(example|fix|verify|report|sources|write)(\.nls\.(vi|ja))?\.md$/,
  /^examples\/[a-z-]+\.brief\.md$/,
  /^corpus\/[\p{L}\p{N}.-]+\.(md|json)$/u,
  /^docs\/verdicts\.md$/,
  /^schemas\/(accepted|briefing)\.schema\.json$/,
  /^l10n\/bundle\.l10n\.(vi|ja)\.json$/,
  /^syntaxes\/[a-z.-]+\.json$/i,
];

describe("the package", () => {
  let installed: ReturnType<typeof packAndInstall>;
  let files: string[];

  before(() => {
    installed = packAndInstall();
    files = readdirSync(installed.extension, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(installed.extension, join(entry.parentPath, entry.name)).split(sep).join("/"));
  });

  it("holds what it should and nothing else", () => {
    assert.deepEqual(
      files.filter((file) => !allowed.some((pattern) => pattern.test(file))),
      [],
    );
    assert.deepEqual(
      allowed.filter((pattern) => !files.some((file) => pattern.test(file))),
      [],
      "expected, but not there",
    );
  });

  // Half of it are the readers of PDF, Word and Excel files, which are loaded when the first such file is met.
  it("is smaller than 3 MB", () => {
    assert.ok(statSync(vsix).size < 3_000_000, `${statSync(vsix).size} bytes`);
  });

  it("has a server that starts from the package alone", async () => {
    // Away from the working tree, where no node_modules could help it.
    const alone = mkdtempSync(join(tmpdir(), "doi-chieu-alone-"));
    cpSync(installed.extension, alone, { recursive: true });
    const server = spawn(process.execPath, [join(alone, "dist", "server.js"), "--stdio"], { cwd: alone });
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    try {
      connection.listen();
      const answer = await connection.sendRequest<{ capabilities: { hoverProvider?: unknown } }>("initialize", {
        processId: process.pid,
        rootUri: null,
        capabilities: {},
      });
      assert.ok(answer.capabilities.hoverProvider);
      await connection.sendRequest("shutdown");
    } finally {
      connection.dispose();
      server.kill();
      rmSync(alone, { recursive: true, force: true });
    }
  });
});
