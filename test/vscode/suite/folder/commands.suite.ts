import assert from "node:assert/strict";
import { ConfigurationTarget, commands, Selection, TabInputWebview, Uri, window, workspace } from "vscode";
import { eventually, flagged, open, rangeOf, write } from "../support";

/** Presses Enter in the list that a command shows, once it is there. */
async function pickFirst(command: string, done: () => boolean | Promise<boolean>): Promise<void> {
  const running = commands.executeCommand(command);
  await eventually(async () => {
    await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    assert.ok(await done());
  });
  await running;
}

const select = (text: string) => {
  const editor = window.activeTextEditor;
  assert.ok(editor);
  const { start, end } = rangeOf(editor.document, text);
  editor.selection = new Selection(start, end);
};

describe("the commands in VS Code", () => {
  afterEach(async () => {
    await commands.executeCommand("workbench.action.closeQuickOpen");
    await commands.executeCommand("workbench.action.files.revert");
    await commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("Verify Figures checks the draft and lists what was found", async () => {
    const draft = await open("draft.brief.md");
    await commands.executeCommand("doiChieu.verify");
    await eventually(() => assert.deepEqual(flagged(draft), ["54,95 tỷ USD"]));
    assert.equal(window.activeTextEditor?.document, draft, "the cursor stays in the draft");
  });

  it("Verify Figures in Workspace opens the draft that is picked, those with findings first", async () => {
    await pickFirst("doiChieu.verifyWorkspace", () => window.activeTextEditor !== undefined);
    assert.equal(
      window.activeTextEditor && workspace.asRelativePath(window.activeTextEditor.document.uri),
      "draft.brief.md",
    );
  });

  it("Insert Figure from Corpus finds by a few letters and writes the figure", async () => {
    const draft = await write("Cuối tháng 10/2024, có lao dong noi vu Việt Nam tại Nhật Bản.\n");
    select("lao dong noi vu");
    await pickFirst("doiChieu.insertFigure", () => draft.getText().includes("570.708"));
    assert.match(draft.getText(), /^Cuối tháng 10\/2024, có 570\.708 (lao động )?Việt Nam tại Nhật Bản\.\n$/);
  });

  const cited = {
    key: /^Xuất khẩu tăng \[@[a-z-]+2\d{3}\]\.\n$/,
    footnote: /^Xuất khẩu tăng \[\^([a-z-]+2\d{3})\]\.\n\n\[\^\1\]: .*(Cục Hải quan|Bộ Nội vụ).*\n$/,
    inline: /^Xuất khẩu tăng \(.*(Cục Hải quan|Bộ Nội vụ).*\)\.\n$/,
  };
  for (const [style, expected] of Object.entries(cited))
    it(`Insert Citation names the source as ${style}`, async () => {
      const settings = workspace.getConfiguration("doiChieu");
      await settings.update("citationStyle", style, ConfigurationTarget.Workspace);
      const draft = await write("Xuất khẩu tăng.\n");
      const before = draft.getText();
      select("tăng");
      await pickFirst("doiChieu.insertCitation", () => draft.getText() !== before);
      assert.match(draft.getText(), expected);
      await settings.update("citationStyle", undefined, ConfigurationTarget.Workspace);
    });

  it("Open Source opens the passage that speaks of the figure at the cursor", async () => {
    await open("draft.brief.md");
    select("54,95");
    const isSource = () => window.activeTextEditor?.document.uri.path.endsWith("nguon/hai-quan-2023.md") ?? false;
    await pickFirst("doiChieu.openSource", isSource);
    await eventually(() => {
      const editor = window.activeTextEditor;
      assert.match(editor?.document.getText(editor.selection) ?? "", /44,95/);
    });
  });

  it("Explain This Figure opens a page beside the draft", async () => {
    await open("draft.brief.md");
    select("54,95");
    await commands.executeCommand("doiChieu.explainFigure");
    await eventually(() => {
      const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
      assert.ok(tabs.some(({ label, input }) => input instanceof TabInputWebview && label.includes("54,95 tỷ USD.md")));
    });
    const page = await workspace.openTextDocument(
      Uri.from({ scheme: "doi-chieu-explain", path: "/1/54,95 tỷ USD.md" }),
    );
    assert.match(page.getText(), /^# 54\\,95 tỷ USD\n[\s\S]*Khác\\?: giá trị[\s\S]*44/);
    await commands.executeCommand("workbench.action.closeEditorsInOtherGroups");
  });

  it("Rebuild Corpus Index reads the sources anew", async () => {
    const draft = await open("draft.brief.md");
    await commands.executeCommand("doiChieu.rebuildIndex");
    await eventually(() => assert.deepEqual(flagged(draft), ["54,95 tỷ USD"]));
  });

  it("a snippet makes a part of a paper", async () => {
    const draft = await write("");
    await commands.executeCommand("editor.action.insertSnippet", { langId: "briefing", name: "Thương mại" });
    assert.match(draft.getText(), /^\n?### Thương mại\n\nNăm 2023, tổng kim ngạch/);
  });
});
