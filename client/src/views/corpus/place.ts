import { isAbsolute, relative } from "node:path";
import { ConfigurationTarget, FileType, l10n, Uri, type WorkspaceFolder, window, workspace } from "vscode";
import { section } from "../../../../server/src/lsp/protocol";

/** The folder whose corpus is meant: the one named, the only one, or the one that the writer picks. */
export async function meantFolder(named: string | null | undefined): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const given = named ? workspace.getWorkspaceFolder(Uri.parse(named)) : undefined;
  if (given) return given;
  if (folders.length === 0) {
    window.showInformationMessage(l10n.t("Open a folder first: its sources are kept in it."));
    return undefined;
  }
  return folders.length === 1 ? folders[0] : window.showWorkspaceFolderPick();
}

const configured = (folder: WorkspaceFolder): readonly string[] =>
  workspace.getConfiguration(section, folder).get<readonly string[]>("corpus", []);

/** Adds a folder to the sources of a workspace folder: by its way from there where it lies inside. */
export async function addToCorpus(folder: WorkspaceFolder, sources: Uri): Promise<void> {
  const way = relative(folder.uri.fsPath, sources.fsPath);
  const path = way === "" ? "." : way.startsWith("..") || isAbsolute(way) ? sources.fsPath : way.replaceAll("\\", "/");
  const before = configured(folder);
  if (before.includes(path)) return;
  await workspace
    .getConfiguration(section, folder)
    .update("corpus", [...before, path], ConfigurationTarget.WorkspaceFolder);
}

/** Where new sources go: the first folder that sources are read from; a new one where there is none yet. */
export async function placeForSources(folder: WorkspaceFolder): Promise<Uri> {
  for (const path of configured(folder)) {
    const uri = isAbsolute(path) ? Uri.file(path) : Uri.joinPath(folder.uri, path);
    const found = await workspace.fs.stat(uri).then(
      ({ type }) => (type & FileType.Directory) !== 0,
      () => false,
    );
    if (found) return uri;
  }
  const made = Uri.joinPath(folder.uri, l10n.t("sources"));
  await workspace.fs.createDirectory(made);
  await addToCorpus(folder, made);
  window.showInformationMessage(
    l10n.t("The sources of this folder are kept in {0} from now on.", workspace.asRelativePath(made)),
  );
  return made;
}
