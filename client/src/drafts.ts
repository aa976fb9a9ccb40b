import { l10n, RelativePattern, type TextDocument, type TextEditor, type Uri, window, workspace } from "vscode";
import { languageIds, section } from "../../server/src/lsp/protocol";
import { isInside } from "./paths";

export const isDraft = (document: TextDocument): boolean =>
  languageIds.some((id) => id === document.languageId) && ["file", "untitled"].includes(document.uri.scheme);

/** The draft being written; `undefined`, and the writer is told, where there is none. */
export function activeDraft(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor && isDraft(editor.document)) return editor;
  window.showInformationMessage(l10n.t("Open a draft first: a briefing (*.brief.md), Markdown or plain text."));
  return undefined;
}

/** Briefings, Markdown and plain texts of the workspace, without those that are its sources. */
export async function workspaceDrafts(): Promise<Uri[]> {
  const found = (workspace.workspaceFolders ?? []).map(async (folder) => {
    const corpus = workspace.getConfiguration(section, folder).get<readonly string[]>("corpus", []);
    const files = await workspace.findFiles(new RelativePattern(folder, "**/*.{md,txt}"), "**/{node_modules,.*}/**");
    return files.filter((file) => !corpus.some((source) => isInside(file.fsPath, folder.uri.fsPath, source)));
  });
  return (await Promise.all(found)).flat().sort((a, b) => a.fsPath.localeCompare(b.fsPath));
}
