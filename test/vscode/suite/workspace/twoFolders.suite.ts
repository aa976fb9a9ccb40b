import assert from "node:assert/strict";
import { ConfigurationTarget, commands, type TextDocument, Uri, window, workspace } from "vscode";
import { eventually, flagged } from "../support";

const wrong = "54,95 tỷ USD";

describe("a workspace of two folders", () => {
  const open = async (folder: number): Promise<TextDocument> => {
    const { uri } = workspace.workspaceFolders?.[folder] ?? {};
    assert.ok(uri);
    const document = await workspace.openTextDocument(Uri.joinPath(uri, "draft.brief.md"));
    await window.showTextDocument(document);
    return document;
  };
  afterEach(() => commands.executeCommand("workbench.action.closeAllEditors"));

  it("is open with both", () => {
    assert.deepEqual(
      workspace.workspaceFolders?.map(({ name }) => name),
      ["first", "second"],
    );
  });

  it("holds each draft against the sources of its own folder", async () => {
    const first = await open(0);
    await eventually(() => assert.deepEqual(flagged(first), [wrong]));
    const second = await open(1);
    await eventually(async () => {
      await commands.executeCommand("doiChieu.verify");
      assert.deepEqual(flagged(second), []);
    });
    await open(0);
    await eventually(() => assert.deepEqual(flagged(first), [wrong]));
  });

  it("takes a folder's settings for that folder alone, at once", async () => {
    const first = await open(0);
    await eventually(() => assert.deepEqual(flagged(first), [wrong]));
    const set = (sources: readonly string[] | undefined) =>
      workspace.getConfiguration("doiChieu", first).update("corpus", sources, ConfigurationTarget.WorkspaceFolder);
    await set(["../second/nguon"]);
    await eventually(() => assert.deepEqual(flagged(first), []));
    assert.deepEqual(
      workspace.getConfiguration("doiChieu", workspace.workspaceFolders?.[1]).get("corpus"),
      ["nguon"],
      "the other folder's own",
    );
    await set(["nguon"]);
    await eventually(() => assert.deepEqual(flagged(first), [wrong]));
  });
});
