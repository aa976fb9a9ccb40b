import { commands, l10n, type Uri, window, workspace } from "vscode";
import { draftFor } from "../drafts";
import { offerSources } from "../outcome";
import type { Desk } from "../requests";

/** *Save Verification Report*: the report as a file to hand over, by the ending of its name. */
export const saveReport =
  ({ ask, reports }: Desk) =>
  async (given?: Uri): Promise<void> => {
    const draft = draftFor(given ?? reports.active);
    if (!draft) return;
    const chosen = await window.showSaveDialog({
      title: l10n.t("Save Report…"),
      defaultUri: draft.with({ path: `${draft.path.replace(/(\.brief)?\.\w+$/, "")}.html` }),
      filters: { HTML: ["html"] },
    });
    if (!chosen) return;
    await workspace.openTextDocument(draft);
    const paper = await ask.paper(draft, "report.html");
    if (!paper) return offerSources(draft);
    await workspace.fs.writeFile(chosen, Buffer.from(paper.base64, "base64"));
    const open = l10n.t("Open");
    void window.showInformationMessage(l10n.t("Saved: {0}", workspace.asRelativePath(chosen)), open).then((answer) => {
      if (answer === open) return commands.executeCommand("vscode.open", chosen);
    });
  };
