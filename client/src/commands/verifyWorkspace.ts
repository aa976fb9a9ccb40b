import { l10n, type QuickPickItem, Uri, window, workspace } from "vscode";
import type { Desk } from "../desk";
import { workspaceDrafts } from "../drafts";
import { explainFailure, hasFindings, inWords, offerSources, showProblems, total } from "../outcome";
import { patiently } from "../patience";

/** *Verify Figures in Workspace*: checks all drafts and lists them, those with findings first. */
export const verifyWorkspace =
  ({ ask }: Desk) =>
  async (): Promise<void> => {
    const drafts = await workspaceDrafts();
    if (drafts.length === 0) {
      window.showInformationMessage(l10n.t("No drafts were found in the workspace."));
      return;
    }
    const result = await patiently(l10n.t("Verifying figures"), (token, report) =>
      ask.verifyWorkspace(drafts, ({ message = "", percentage }) => report(message, percentage), token),
    );
    if (!result.ok) return explainFailure(result, drafts[0]);
    const { report, skipped } = result;
    if (report.drafts.length === 0 && skipped.some(({ why }) => why === "noCorpus")) return offerSources(drafts[0]);

    const rows = [
      ...report.drafts
        .toSorted((a, b) => b.summary.refuted - a.summary.refuted || b.summary.outdated - a.summary.outdated)
        .map(({ path, summary }) => row(path, hasFindings(summary) ? "warning" : "pass", inWords(summary))),
      ...skipped.map(({ uri, why, detail }) =>
        row(
          uri,
          "circle-slash",
          why === "noCorpus" ? l10n.t("not checked: no sources are set") : l10n.t("not checked: {0}", detail),
        ),
      ),
    ];
    if (hasFindings(total(report.drafts))) await showProblems();
    // Not awaited before the command ends: the list may stay for as long as the writer likes.
    void window
      .showQuickPick(rows, {
        title: inWords(total(report.drafts)),
        placeHolder: l10n.t("Open a draft"),
        matchOnDescription: true,
      })
      .then((picked) => picked && window.showTextDocument(picked.uri));
  };

const row = (path: string, icon: string, description: string): QuickPickItem & { readonly uri: Uri } => {
  const uri = Uri.parse(path);
  return { uri, label: `$(${icon}) ${workspace.asRelativePath(uri)}`, description };
};
