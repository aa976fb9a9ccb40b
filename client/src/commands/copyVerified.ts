import { env, l10n, type Uri, window, workspace } from "vscode";
import type { Desk } from "../desk";
import { draftFor } from "../drafts";
import { offerSources } from "../outcome";

/** *Copy as Verified Text*: the selection, or the whole draft, with what was checked, when, and against which sources. */
export const copyVerified =
  ({ ask, reports }: Desk) =>
  async (given?: Uri): Promise<void> => {
    const draft = draftFor(given ?? reports.active);
    if (!draft) return;
    await workspace.openTextDocument(draft);
    const editor = window.activeTextEditor;
    const selected = editor?.document.uri.toString() === draft.toString() && !editor.selection.isEmpty;
    const text = await ask.verifiedText(draft, selected ? editor.selection : null);
    if (text === null) return offerSources(draft);
    await env.clipboard.writeText(text);
    window.setStatusBarMessage(l10n.t("Copied, with what was checked."), 5000);
  };
