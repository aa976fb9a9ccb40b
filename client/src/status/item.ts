import {
  Disposable,
  MarkdownString,
  StatusBarAlignment,
  type TextDocument,
  ThemeColor,
  window,
  workspace,
} from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { Checked } from "../../../server/src/lsp/protocol";
import { editorInFront, isDraft } from "../drafts";
import type { News } from "../news";
import { faceOf } from "./face";

/** Nothing in a tooltip is read as Markdown: it may quote files' names. */
const tooltipOf = (paragraphs: readonly string[]): MarkdownString => {
  const tooltip = new MarkdownString();
  for (const text of paragraphs) tooltip.appendText(text).appendMarkdown("\n\n");
  return tooltip;
};

/** The word in the status bar about the draft in front. */
export function createStatusItem(client: LanguageClient, { corpora, onDidCheck }: News): Disposable {
  const item = window.createStatusBarItem("doiChieu.status", StatusBarAlignment.Right, 100);
  item.name = "Đối chiếu";
  const drafts = new Map<string, Checked>();
  const name = (document: TextDocument): string => client.code2ProtocolConverter.asUri(document.uri);

  const show = () => {
    const document = editorInFront()?.document;
    if (!document) return item.hide();
    const { icon, text, tooltip, command, trouble } = faceOf({
      failed: corpora.failed,
      trusted: workspace.isTrusted,
      onDisk: isDraft(document),
      corpus: corpora.of(document.uri),
      checked: drafts.get(name(document)),
    });
    item.text = `$(${icon}) ${text}`;
    item.tooltip = tooltipOf(tooltip);
    // VS Code names a command with arguments anew each time it is set: one that is being pressed just then is not found.
    if (JSON.stringify(item.command) !== JSON.stringify(command)) item.command = command;
    item.backgroundColor = trouble ? new ThemeColor("statusBarItem.warningBackground") : undefined;
    item.accessibilityInformation = { label: `Đối chiếu: ${text}` };
    item.show();
  };

  show();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(show),
    window.onDidChangeVisibleTextEditors(show),
    workspace.onDidGrantWorkspaceTrust(show),
    workspace.onDidCloseTextDocument((document) => drafts.delete(name(document))),
    corpora.onDidChange(show),
    onDidCheck((checked) => {
      drafts.set(checked.uri, checked);
      show();
    }),
  );
}
