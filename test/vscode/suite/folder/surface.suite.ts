import assert from "node:assert/strict";
import { commands, extensions, languages } from "vscode";

describe("the extension in VS Code", () => {
  const extension = extensions.getExtension("doi-chieu.doi-chieu");

  it("is there and offers its commands", async () => {
    assert.ok(extension);
    await extension.activate();
    const all = await commands.getCommands(true);
    for (const { command } of extension.packageJSON.contributes.commands) assert.ok(all.includes(command), command);
  });

  it("knows the language of briefings", async () => {
    assert.ok((await languages.getLanguages()).includes("briefing"));
  });
});
