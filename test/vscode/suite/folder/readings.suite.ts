import assert from "node:assert/strict";
import { commands, type Hover, type Location, type MarkdownString, type Uri, window, workspace } from "vscode";
import { eventually, fileOf, rangeOf, write } from "../support";

describe("sources of another form in VS Code", () => {
  const file = (): Uri => fileOf("nguon/muc-tieu.csv");
  afterEach(async () => {
    await commands.executeCommand("workbench.action.files.revert");
    await commands.executeCommand("workbench.action.closeAllEditors");
    await workspace.fs.delete(file());
  });

  it("open as the text read out of them, at the passage; the hover's link goes there too", async () => {
    const sheet = "Nhập khẩu của Việt Nam;\nNước;Năm 2031 (triệu USD)\nLào;4.321\n";
    await workspace.fs.writeFile(file(), new TextEncoder().encode(sheet));
    const draft = await write("Năm 2031, Việt Nam nhập khẩu từ Lào 4,9 tỷ USD.\n");
    const { uri } = draft;
    const at = rangeOf(draft, "4,9").start;
    const places = await eventually(async () => {
      const found = await commands.executeCommand<Location[]>("vscode.executeDefinitionProvider", uri, at);
      const own = found.filter((place) => place.uri.scheme === "doi-chieu-source");
      assert.ok(own[0], JSON.stringify(found));
      return own;
    });
    const [place] = places;
    assert.ok(place);
    const text = await workspace.openTextDocument(place.uri);
    assert.equal(text.getText(place.range), "4.321");
    assert.equal(text.languageId, "markdown");

    const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", uri, at);
    const values = hovers.flatMap(({ contents }) => contents as MarkdownString[]).map(({ value }) => value);
    const link = /\(<command:doiChieu\.showReading\?([^>]+)>\)/.exec(values.join("\n"))?.[1];
    assert.ok(link, values.join("\n"));
    await commands.executeCommand("doiChieu.showReading", ...JSON.parse(decodeURIComponent(link)));
    assert.equal(window.activeTextEditor?.document.uri.toString(), place.uri.toString());
    assert.equal(window.activeTextEditor?.selection.start.line, place.range.start.line);

    const before = window.activeTextEditor;
    await commands.executeCommand("doiChieu.showReading", "file:///etc/hosts");
    assert.equal(window.activeTextEditor, before, "nothing but such texts");
  });
});
