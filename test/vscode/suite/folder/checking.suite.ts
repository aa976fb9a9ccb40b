import assert from "node:assert/strict";
import {
  type CodeAction,
  CodeActionKind,
  ConfigurationTarget,
  commands,
  DiagnosticSeverity,
  type Hover,
  type MarkdownString,
  workspace,
} from "vscode";
import { eventually, fileOf, findings, flagged, open, rangeOf, replaceAll, write } from "../support";

const wrong = "54,95 tỷ USD";
const right = "44,95 tỷ USD";

describe("checking a draft in VS Code", () => {
  afterEach(async () => {
    await commands.executeCommand("workbench.action.files.revert");
    await commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("flags the figure that a source contradicts, and only that one", async () => {
    const draft = await open("draft.brief.md");
    await eventually(() => assert.deepEqual(flagged(draft), [wrong]));
    const [finding] = findings(draft).filter(({ severity }) => severity === DiagnosticSeverity.Warning);
    assert.ok(finding?.code);
    const [related] = finding.relatedInformation ?? [];
    assert.equal(related?.location.uri.toString(), fileOf("nguon/hai-quan-2023.md").toString());
    const source = await workspace.openTextDocument(related.location.uri);
    assert.match(source.getText(related.location.range), /44,95 tỷ USD/);
  });

  it("says on hover who says what, and where", async () => {
    const draft = await open("draft.brief.md");
    await eventually(() => assert.deepEqual(flagged(draft), [wrong]));
    const at = rangeOf(draft, wrong).start.translate(0, 1);
    await eventually(async () => {
      const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", draft.uri, at);
      const markdown = hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value));
      const text = markdown.join("\n").replace(/\\(?=[\p{P}\p{S}])/gu, ""); // without Markdown's escapes
      for (const part of ["44,95", "Cục Hải quan", "Thương mại Việt Nam", "https://example.org/hai-quan-2023"])
        assert.ok(text.includes(part), `${part} is not in ${text}`);
    });
  });

  it("puts the source's figure in place of the wrong one", async () => {
    const draft = await open("draft.brief.md");
    await eventually(() => assert.deepEqual(flagged(draft), [wrong]));
    // A draft that was closed and opened again shows its findings before VS Code has it at rest.
    const edit = await eventually(async () => {
      const actions = await commands.executeCommand<CodeAction[]>(
        "vscode.executeCodeActionProvider",
        draft.uri,
        rangeOf(draft, wrong),
        CodeActionKind.QuickFix.value,
        5,
      );
      const fix = actions.find(({ title }) => title.includes(right));
      assert.ok(fix?.edit, `no fix among ${actions.map(({ title }) => title).join(", ")}`);
      return fix.edit;
    });
    assert.ok(await workspace.applyEdit(edit));
    assert.ok(draft.getText().includes(`đạt ${right}.`));
    await eventually(() => assert.deepEqual(flagged(draft), []));
  });

  it("follows the writer's typing", async () => {
    const draft = await open("draft.brief.md");
    await eventually(() => assert.deepEqual(flagged(draft), [wrong]));
    const before = draft.getText();
    await replaceAll(draft, before.replace(wrong, right));
    await eventually(() => assert.deepEqual(flagged(draft), []));
    await replaceAll(draft, before.replace("570.708", "507.708"));
    await eventually(() => assert.deepEqual(flagged(draft), [wrong, "507.708 lao động"]));
  });

  for (const language of ["markdown", "plaintext"])
    it(`checks ${language} that no file holds yet`, async () => {
      const draft = await write(
        "Năm 2023, kim ngạch thương mại hai chiều giữa Việt Nam và Nhật Bản đạt 54,95 tỷ USD.\n",
        language,
      );
      await eventually(() => assert.deepEqual(flagged(draft), [wrong]));
    });

  it("leaves other languages alone", async () => {
    const other = await write(
      '{ "text": "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 54,95 tỷ USD." }',
      "json",
    );
    const draft = await open("draft.brief.md");
    await eventually(() => assert.deepEqual(flagged(draft), [wrong]));
    assert.deepEqual(findings(other), []);
  });

  it("obeys the settings at once", async () => {
    const draft = await open("draft.brief.md");
    await eventually(() => assert.deepEqual(flagged(draft), [wrong]));
    const set = (severity: string | undefined) =>
      workspace
        .getConfiguration("doiChieu", draft)
        .update("severity.refuted", severity, ConfigurationTarget.WorkspaceFolder);
    await set("error");
    await eventually(() => assert.ok(findings(draft).some(({ severity }) => severity === DiagnosticSeverity.Error)));
    await set("off");
    await eventually(() => assert.deepEqual(flagged(draft), []));
    await set(undefined);
    await eventually(() => assert.deepEqual(flagged(draft), [wrong]));
  });

  it("takes in a source that changes, appears or goes", async () => {
    const draft = await open("draft.brief.md");
    await eventually(() => assert.deepEqual(flagged(draft), [wrong]));
    const source = fileOf("nguon/hai-quan-2023.md");
    const before = await workspace.fs.readFile(source);
    const changed = new TextDecoder().decode(before).replace("44,95", "54,95");
    await workspace.fs.writeFile(source, new TextEncoder().encode(changed));
    await eventually(() => assert.deepEqual(flagged(draft), []));
    await workspace.fs.delete(source);
    await eventually(() => assert.ok(findings(draft).every(({ severity }) => severity === DiagnosticSeverity.Hint)));
    await eventually(() => assert.ok(findings(draft).length >= 2));
    await workspace.fs.writeFile(source, before);
    await eventually(() => assert.deepEqual(flagged(draft), [wrong]));
  });
});
