import { l10n, window } from "vscode";
import type { Desk } from "../desk";
import { activeDraft } from "../drafts";
import { offerSources } from "../outcome";
import { sourceItem } from "../sourceItem";
import { writeCitation } from "../writing";

/** *Insert Citation*: the writer picks a source, and it is cited behind the selection. */
export const insertCitation =
  ({ ask }: Desk) =>
  async (): Promise<void> => {
    const editor = activeDraft();
    if (!editor) return;
    const sources = await ask.sources(editor.document.uri);
    if (sources.length === 0) return offerSources(editor.document.uri);
    const picked = await window.showQuickPick(sources.map(sourceItem), {
      placeHolder: l10n.t("Cite a source"),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (picked) await writeCitation(editor, picked.source);
  };
