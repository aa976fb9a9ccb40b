import {
  l10n,
  RelativePattern,
  type TextDocument,
  type TextEditor,
  type Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from "vscode";
import { languageIds, section } from "../../server/src/lsp/protocol";
import { isInside } from "./paths";

/** Is it of a kind that drafts are written in? */
export const isWritten = ({ languageId, uri }: TextDocument): boolean =>
  languageIds.some((id) => id === languageId) && !notDrafts.includes(uri.scheme);

/** Pages that VS Code and we show beside drafts. */
const notDrafts: readonly string[] = ["output", "git", "vscode-settings", "doi-chieu-explain", "doi-chieu-source"];

/** Is it a draft that the server sees? */
export const isDraft = (document: TextDocument): boolean =>
  isWritten(document) && ["file", "untitled"].includes(document.uri.scheme);

/** The editor of the paper in front; where the log, a report or a page of ours has the focus, of one that is seen beside it. */
export function editorInFront(): TextEditor | undefined {
  const { activeTextEditor: active, visibleTextEditors: seen } = window;
  const isPaper = ({ document }: TextEditor) => isWritten(document);
  const isPage = !active || notDrafts.includes(active.document.uri.scheme);
  return (isPage ? seen : [active]).find(isPaper);
}

/**
 * The draft being written, or the one that is seen beside what the writer reads; `undefined`, and the writer is told,
 * where there is none.
 */
export function activeDraft(): TextEditor | undefined {
  const editor = editorInFront();
  if (editor && isDraft(editor.document)) return editor;
  window.showInformationMessage(l10n.t("Open a draft first: a briefing (*.brief.md), Markdown or plain text."));
  return undefined;
}

const isSource = ({ fsPath }: Uri, folder: WorkspaceFolder): boolean =>
  workspace
    .getConfiguration(section, folder)
    .get<readonly string[]>("corpus", [])
    .some((source) => isInside(fsPath, folder.uri.fsPath, source));

/** Is this file one that `workspaceDrafts` would find? */
export function isWorkspaceDraft(file: Uri): boolean {
  const folder = workspace.getWorkspaceFolder(file);
  if (!folder || !/\.(?:md|txt)$/i.test(file.path)) return false;
  const hidden = /\/(?:node_modules|\.[^/]*)\//.test(file.path.slice(folder.uri.path.length));
  return !hidden && !isSource(file, folder);
}

/** The draft a command is for: the one it is given, else the one being written. */
export const draftFor = (given: Uri | undefined): Uri | undefined => given ?? activeDraft()?.document.uri;

/** Briefings, Markdown and plain texts of the workspace, without those that are its sources. */
export async function workspaceDrafts(): Promise<Uri[]> {
  const found = (workspace.workspaceFolders ?? []).map(async (folder) => {
    const files = await workspace.findFiles(new RelativePattern(folder, "**/*.{md,txt}"), "**/{node_modules,.*}/**");
    return files.filter((file) => !isSource(file, folder));
  });
  return (await Promise.all(found)).flat().sort((a, b) => a.fsPath.localeCompare(b.fsPath));
}
