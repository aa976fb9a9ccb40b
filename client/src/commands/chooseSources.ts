import { ConfigurationTarget, l10n, window, workspace } from "vscode";
import { section } from "../../../server/src/lsp/protocol";
import type { Desk } from "../desk";
import { addToCorpus, meantFolder } from "../views/corpus/place";

/** *Choose Sources*: folders whose documents drafts are checked against; kept in the settings of the workspace folder. */
export const chooseSources = (_: Desk) => async (): Promise<void> => {
  const chosen = await window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    canSelectMany: true,
    title: l10n.t("Choose the folders with your sources"),
    openLabel: l10n.t("Use as Sources"),
  });
  if (!chosen || chosen.length === 0) return;
  if (!workspace.workspaceFolders?.length) {
    const settings = workspace.getConfiguration(section);
    const paths = [...settings.get<readonly string[]>("corpus", []), ...chosen.map(({ fsPath }) => fsPath)];
    await settings.update("corpus", [...new Set(paths)], ConfigurationTarget.Global);
    return;
  }
  const folder = await meantFolder(undefined);
  if (folder) for (const uri of chosen) await addToCorpus(folder, uri);
};
