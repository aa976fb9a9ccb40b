import { commands, l10n, window } from "vscode";
import type { Desk } from "../desk";
import { activeDraft } from "../drafts";
import { goToFinding } from "../findings";

/** *Go to Next Finding*: selects the figure and shows what is wrong with it. */
export const nextFinding = (_: Desk) => async (): Promise<void> => {
  const seen = activeDraft();
  if (!seen) return;
  const editor = await window.showTextDocument(seen.document, seen.viewColumn);
  if (goToFinding(editor, 1)) await commands.executeCommand("editor.action.showHover");
  else window.showInformationMessage(l10n.t("No finding in this draft."));
};
