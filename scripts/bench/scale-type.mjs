// A keystroke in a long draft, over standard streams: the edit is sent and the code lenses asked for, which wait for the verdicts.
// (Diagnostics come after a pause of 150 ms in which a writer may go on typing.)
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { answer, folder, quantile } from "./scale-world.mjs";
import { longDraft, root } from "./texts.mjs";

const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = createRequire(import.meta.url)(
  "vscode-languageserver/node",
);
const child = spawn(process.execPath, [join(root, "dist", "server.js"), "--stdio"], {
  stdio: ["pipe", "pipe", "ignore"],
});
const connection = createProtocolConnection(
  new StreamMessageReader(child.stdout),
  new StreamMessageWriter(child.stdin),
);
let ready = () => {};
const indexed = new Promise((resolve) => {
  ready = resolve;
});
connection.onNotification("doiChieu/status", ({ state, progress }) => state === "ready" && !progress && ready());
connection.listen();
await connection.sendRequest("initialize", {
  processId: process.pid,
  rootUri: null,
  capabilities: {},
  initializationOptions: { status: true, settings: { corpus: [folder] } },
});
await connection.sendNotification("initialized", {});
await indexed;
const text = longDraft();
const uri = "untitled:draft.md";
await connection.sendNotification("textDocument/didOpen", {
  textDocument: { uri, languageId: "markdown", version: 1, text },
});
const lenses = () => connection.sendRequest("textDocument/codeLens", { textDocument: { uri } });
const figures = (await connection.sendRequest("doiChieu/verify", { uri })).report.drafts[0].figures.length;
await lenses();
const lines = text.split("\n");
const line = lines.findIndex((one, at) => at > lines.length / 2 && /\d/.test(one));
const times = [];
for (let version = 2; version < 132; version++) {
  const at = { line, character: lines[line].indexOf(" ") };
  const begun = performance.now();
  await connection.sendNotification("textDocument/didChange", {
    textDocument: { uri, version },
    contentChanges: [{ range: { start: at, end: at }, text: "a" }],
  });
  await lenses();
  if (version > 30) times.push(performance.now() - begun);
}
answer({ words: text.split(/\s+/).length, figures, median: quantile(times, 0.5), p99: quantile(times, 0.99) });
child.kill();
process.exit();
