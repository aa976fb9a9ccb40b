import assert from "node:assert/strict";
import {
  commands,
  DataTransfer,
  DataTransferItem,
  DiagnosticSeverity,
  languages,
  type Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from "vscode";
import { type AddSources, createAdding } from "../../../../client/src/views/corpus/adding";
import { createDropping } from "../../../../client/src/views/corpus/dropping";
import type { AboutFile } from "../../../../server/src/lsp/protocol";
import { eventually, fileOf, flagged, open } from "../support";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = async (uri: Uri) => new TextDecoder().decode(await workspace.fs.readFile(uri));
const exists = (uri: Uri) =>
  workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );

/** A server that finds in every file all that is asked for, but refuses pictures. */
const catalog = {
  groups: async () => [],
  sources: async () => ({ items: [], total: 0 }),
  figures: async () => ({ items: [], total: 0 }),
  troubles: async () => [],
  about: async (file: Uri): Promise<AboutFile> => ({
    title: "Đủ",
    publisher: "Ai đó",
    publishedOn: "2024-01-01",
    guessed: [],
    problem: file.path.endsWith(".png") ? `${file.fsPath}: no text` : null,
  }),
};

const folder = (): WorkspaceFolder => {
  const [first] = workspace.workspaceFolders ?? [];
  assert.ok(first);
  return first;
};

describe("adding sources in VS Code", () => {
  const add = createAdding(catalog);
  const made = ["nguon/moi.txt", "nguon/moi (2).txt", "nguon/anh.png", "mau.txt"];

  afterEach(async () => {
    for (const path of made) if (await exists(fileOf(path))) await workspace.fs.delete(fileOf(path));
    const settings = workspace.getConfiguration("doiChieu", folder());
    await settings.update("corpus", ["nguon"], 3);
  });

  it("copies a file among the sources, and another of the same name beside it", async () => {
    await add([{ name: "moi.txt", bytes: async () => bytes("một") }]);
    assert.equal(await text(fileOf("nguon/moi.txt")), "một");
    await add([{ name: "moi.txt", bytes: async () => bytes("hai") }]);
    assert.equal(await text(fileOf("nguon/moi.txt")), "một", "nothing is lost");
    assert.equal(await text(fileOf("nguon/moi (2).txt")), "hai");
  });

  it("leaves alone what is there already", async () => {
    await add([{ name: "moi.txt", bytes: async () => bytes("một") }]);
    await add([{ name: "moi.txt", bytes: async () => bytes("một") }]);
    assert.equal(await exists(fileOf("nguon/moi (2).txt")), false);
  });

  it("takes no file that gives no text", async () => {
    await add([{ name: "anh.png", bytes: async () => bytes("\u0000") }]);
    assert.equal(await exists(fileOf("nguon/anh.png")), false);
  });

  it("reads a folder where it is: it goes into the settings", async () => {
    await add([{ name: "trong", uri: fileOf(".vscode") }]);
    assert.deepEqual(workspace.getConfiguration("doiChieu", folder()).get("corpus"), ["nguon", ".vscode"]);
  });

  it("takes what is dropped on the view, by address or by bytes", async () => {
    const taken: string[] = [];
    const keep: AddSources = async (files) => {
      taken.push(...files.map((file) => `${file.name} ${"uri" in file ? "by address" : "by bytes"}`));
    };
    const drop = createDropping(keep);
    const { token } = new (await import("vscode")).CancellationTokenSource();
    const listed = new DataTransfer();
    listed.set("text/uri-list", new DataTransferItem(`${fileOf("draft.brief.md")}\r\n${fileOf("nguon")}`));
    await drop.handleDrop?.(undefined, listed, token);
    const nothing = new DataTransfer();
    nothing.set("text/plain", new DataTransferItem("just words"));
    await drop.handleDrop?.(undefined, nothing, token);
    assert.deepEqual(taken, ["draft.brief.md by address", "nguon by address"]);
  });
});

describe("finding one's way in VS Code", () => {
  afterEach(async () => {
    await commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("Next and Previous Finding select it, and go round", async () => {
    const draft = await open("draft.brief.md");
    await eventually(() => assert.deepEqual(flagged(draft), ["54,95 tỷ USD"]));
    const selected = () => window.activeTextEditor?.document.getText(window.activeTextEditor.selection);
    for (const command of ["nextFinding", "nextFinding", "previousFinding"]) {
      await commands.executeCommand(`doiChieu.${command}`);
      await eventually(() => assert.equal(selected(), "54,95 tỷ USD"));
    }
  });

  it("Open the Example shows a draft with mistakes, flagged, whatever this workspace's sources are", async () => {
    await commands.executeCommand("doiChieu.openExample");
    const draft = window.activeTextEditor?.document;
    assert.ok(draft);
    assert.match(draft.uri.path, /\/examples\/talking-points\.brief\.md$/);
    await eventually(() => assert.ok(flagged(draft).includes("8.2 percent"), flagged(draft).join()));
    const found = languages.getDiagnostics(draft.uri).filter(({ severity }) => severity === DiagnosticSeverity.Warning);
    assert.ok(found.every(({ relatedInformation }) => (relatedInformation?.length ?? 0) > 0));
  });
});
