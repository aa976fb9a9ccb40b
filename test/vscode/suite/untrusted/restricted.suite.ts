import assert from "node:assert/strict";
import { ConfigurationTarget, workspace } from "vscode";
import { eventually, fileOf, flagged, open } from "../support";

describe("a folder that nobody trusts", () => {
  const settings = () => workspace.getConfiguration("doiChieu", fileOf("draft.brief.md"));
  const set = (corpus: readonly string[] | undefined) =>
    settings().update("corpus", corpus, ConfigurationTarget.Global);
  after(() => set(undefined));

  it("is checked against the user's own sources, never against those that its settings name, nor silenced by its ledger", async () => {
    assert.equal(workspace.isTrusted, false);
    assert.deepEqual(settings().get("corpus"), [], "its .vscode/settings.json names some");
    const draft = await open("draft.brief.md");
    await set([fileOf("nguon").fsPath]);
    await eventually(() => assert.deepEqual(flagged(draft), ["54,95 tỷ USD"]));
    await set(undefined);
    await eventually(() => assert.deepEqual(flagged(draft), []));
  });
});
