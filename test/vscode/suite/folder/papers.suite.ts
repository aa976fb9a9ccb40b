import assert from "node:assert/strict";
import {
  type CompletionList,
  commands,
  env,
  Position,
  Selection,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from "vscode";
import { eventually, fileOf, findings, open, rangeOf, write } from "../support";

const read = async (file: Uri): Promise<Buffer> => Buffer.from(await workspace.fs.readFile(file));

const front = (document: TextDocument): string => /^---\n([\s\S]*?)\n---/.exec(document.getText())?.[1] ?? "";

describe("papers in VS Code", () => {
  const made: Uri[] = [];
  const target = (name: string): Uri => {
    const file = fileOf(name);
    made.push(file);
    return file;
  };

  afterEach(async () => {
    await commands.executeCommand("workbench.action.files.revert");
    await commands.executeCommand("workbench.action.closeAllEditors");
    await commands.executeCommand("notifications.clearAll");
    for (const file of made.splice(0)) await workspace.fs.delete(file);
  });

  for (const [language, kind, heading] of [
    ["vi", "report", "## I. Tình hình"],
    ["en", "talking-points", "## Points to raise"],
    ["ja", "minutes", "## 議事"],
  ] as const)
    it(`New Briefing begins a ${language} paper of the kind ${kind}`, async () => {
      await commands.executeCommand("doiChieu.newBriefing", { language, kind });
      const document = window.activeTextEditor?.document;
      assert.ok(document);
      assert.equal(document.languageId, "briefing");
      assert.ok(document.getText().includes(heading));
      assert.match(front(document), new RegExp(`kind: ${kind}\\ndate: \\d{4}-\\d{2}-\\d{2}\\n`));
      assert.doesNotMatch(document.getText(), /\$\{|\$\d|\$CURRENT/);
    });

  it("front matter that nobody understands is told, with its code", async () => {
    const draft = await write("---\nas-of: 2024-09-10\ndate: 2024-02-30\nlanguage: vi\n---\n\nBài.\n");
    const codes = () => findings(draft).map(({ code }) => (typeof code === "object" ? code.value : code));
    await eventually(() => assert.deepEqual(codes(), ["front-matter-unknown-key", "front-matter-bad-day"]));
  });

  it("front matter is completed: keys that are missing, then their values", async () => {
    const draft = await write("---\ntitle: A\nla\nkind: \n---\n\nBài.\n");
    const offered = async (line: number, character: number): Promise<unknown[]> => {
      const at = new Position(line, character);
      const list = await commands.executeCommand<CompletionList>("vscode.executeCompletionItemProvider", draft.uri, at);
      return list.items.map(({ label }) => label);
    };
    await eventually(async () => assert.ok((await offered(2, 2)).includes("language")));
    const kinds = await offered(3, 6);
    for (const kind of ["talking-points", "background", "minutes", "report"]) assert.ok(kinds.includes(kind), kind);
  });

  it("Export to Word writes a Word file of the draft", async () => {
    const draft = await open("draft.brief.md");
    const file = target("out.docx");
    await commands.executeCommand("doiChieu.exportWord", draft.uri, file);
    const bytes = await read(file);
    assert.equal(bytes.subarray(0, 2).toString(), "PK");
    assert.ok(bytes.includes("word/footnotes.xml"));
  });

  for (const [name, beginning] of [
    ["out.html", "<!doctype html>"],
    ["out.docx", "PK"],
  ] as const)
    it(`Save Verification Report as ${name}`, async () => {
      const draft = await open("draft.brief.md");
      const file = target(name);
      await commands.executeCommand("doiChieu.saveReport", draft.uri, file);
      assert.ok((await read(file)).toString("latin1").startsWith(beginning));
    });

  it("Copy as Verified Text takes the selection, with what was checked, when and by which sources", async () => {
    const draft = await open("draft.brief.md");
    const editor = window.activeTextEditor;
    assert.ok(editor);
    const { start, end } = rangeOf(draft, "54,95 tỷ USD");
    editor.selection = new Selection(start, end);
    await commands.executeCommand("doiChieu.copyVerified");
    const copied = await env.clipboard.readText();
    assert.match(
      copied,
      /^54,95 tỷ USD\n\n—\nĐối chiếu ngày \d+\/\d+\/\d{4}\. 1 số: 1 trái với nguồn\.\n- 54,95 tỷ USD: /,
    );
    assert.match(copied, /\nNguồn:\n- /);
  });

  it("Verification Report opens a panel, and no second one for the same draft", async () => {
    const draft = await open("draft.brief.md");
    const panels = () =>
      window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ label }) => label.includes("draft.brief.md") && label !== "draft.brief.md");
    await commands.executeCommand("doiChieu.showReport", draft.uri);
    await eventually(() => assert.equal(panels().length, 1));
    await commands.executeCommand("doiChieu.showReport", draft.uri);
    assert.equal(panels().length, 1);
  });
});
