import {
  Disposable,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type TextDocument,
  ThemeColor,
  window,
  workspace,
} from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { State } from "vscode-languageclient/node";
import { type Checked, method, type Status } from "../../server/src/lsp/protocol";
import { isDraft } from "./drafts";

/** The word in the status bar about the draft in front: off, reading, how many figures and refuted ones, or trouble. */
export function createStatusItem(client: LanguageClient): Disposable {
  const item = window.createStatusBarItem("doiChieu.status", StatusBarAlignment.Right, 100);
  item.name = "Đối chiếu";
  const corpora = new Map<string | null, Status>();
  const drafts = new Map<string, Checked>();
  const name = (document: TextDocument): string => client.code2ProtocolConverter.asUri(document.uri);
  let failed = false;

  const corpusOf = (document: TextDocument): Status | undefined => {
    // A draft outside all folders is checked against the corpus of the first.
    const folder = workspace.getWorkspaceFolder(document.uri) ?? workspace.workspaceFolders?.[0];
    return corpora.get(folder ? client.code2ProtocolConverter.asUri(folder.uri) : null);
  };

  const show = () => {
    const document = window.activeTextEditor?.document;
    if (!document || !isDraft(document)) return item.hide();
    const face = failed ? stopped() : faceOf(corpusOf(document), drafts.get(name(document)));
    item.text = face.text;
    item.tooltip = face.tooltip;
    item.command = face.command;
    item.backgroundColor = face.trouble ? new ThemeColor("statusBarItem.warningBackground") : undefined;
    item.accessibilityInformation = { label: `Đối chiếu: ${face.text.replace(/\$\([^)]*\)\s*/g, "")}` };
    item.show();
  };

  show();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument((document) => drafts.delete(name(document))),
    client.onDidChangeState(({ newState }) => {
      failed = newState === State.Stopped || newState === State.StartFailed;
      show();
    }),
    client.onNotification(method.status, (status: Status) => {
      corpora.set(status.folder, status);
      show();
    }),
    client.onNotification(method.checked, (checked: Checked) => {
      drafts.set(checked.uri, checked);
      show();
    }),
  );
}

interface Face {
  readonly text: string;
  readonly tooltip: MarkdownString | string;
  readonly command: string | { readonly title: string; readonly command: string; readonly arguments: unknown[] };
  readonly trouble?: boolean;
}

const setSources = { title: "", command: "workbench.action.openSettings", arguments: ["doiChieu.corpus"] };

function faceOf(corpus: Status | undefined, draft: Checked | undefined): Face {
  switch (corpus?.state) {
    case undefined:
      return { text: "$(sync~spin) Đối chiếu", tooltip: l10n.t("Đối chiếu is starting"), command: "doiChieu.showLog" };
    case "off":
      return {
        text: `$(circle-slash) ${l10n.t("No sources")}`,
        tooltip: l10n.t("No sources are set, so there is nothing to check the figures against."),
        command: setSources,
      };
    case "indexing": {
      const { done, total } = corpus.progress ?? { done: 0, total: 0 };
      return {
        text: `$(sync~spin) ${l10n.t("Reading sources: {0}/{1}", done, total)}`,
        tooltip: l10n.t("Figures are checked once the sources are read."),
        command: "doiChieu.showLog",
      };
    }
    case "trouble":
      return {
        text: `$(warning) ${l10n.t("Sources: trouble")}`,
        tooltip: about(corpus),
        command: "doiChieu.showLog",
        trouble: true,
      };
    case "ready": {
      const { figures, refuted } = draft?.summary ?? { figures: 0, refuted: 0 };
      const icon = refuted > 0 ? "warning" : "checklist";
      const counts = l10n.t("Figures: {0} · Refuted: {1} · Sources: {2}", figures, refuted, corpus.documents);
      return { text: `$(${icon}) ${counts}`, tooltip: about(corpus), command: "doiChieu.verify" };
    }
  }
}

const stopped = (): Face => ({
  text: `$(error) ${l10n.t("Đối chiếu has stopped")}`,
  tooltip: l10n.t("The language server is not running; the log says why."),
  command: "doiChieu.showLog",
  trouble: true,
});

function about({ documents, figures, problems }: Status): MarkdownString {
  const text = new MarkdownString();
  text.appendText(l10n.t("Sources read: {0} · Figures: {1}", documents, figures));
  for (const problem of problems.slice(0, 5)) text.appendMarkdown("\n\n").appendText(problem);
  if (problems.length > 5)
    text.appendMarkdown("\n\n").appendText(l10n.t("and {0} more in the log", problems.length - 5));
  return text;
}
