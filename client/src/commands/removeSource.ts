import { l10n, Uri, window, workspace } from "vscode";
import type { Desk } from "../desk";
import type { CorpusNode } from "../views/corpus/nodes";
import { withoutEntry } from "../views/corpus/sourcesFile";

/** *Remove Source*: after a question the file goes to the bin, and its entry out of `sources.json`. */
export const removeSource =
  ({ corpusView }: Desk) =>
  async (node: CorpusNode | undefined = corpusView.selected): Promise<void> => {
    if (node?.kind !== "source" || !node.source.uri || node.source.bundled) return;
    const file = Uri.parse(node.source.uri);
    const remove = l10n.t("Move to the Bin");
    const question = l10n.t("Remove “{0}” from the sources?", node.source.title ?? node.source.id);
    const detail = l10n.t("The file {0} goes to the bin.", workspace.asRelativePath(file));
    if ((await window.showWarningMessage(question, { modal: true, detail }, remove)) !== remove) return;
    if (await binned(file)) await forget(file);
  };

/** Is it gone? Where there is no bin the writer is asked once more. */
async function binned(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.delete(file, { useTrash: true });
    return true;
  } catch {
    const erase = l10n.t("Delete for Good");
    const question = l10n.t("There is no bin for this file. Delete it for good?");
    if ((await window.showWarningMessage(question, { modal: true, detail: file.fsPath }, erase)) !== erase)
      return false;
    await workspace.fs.delete(file);
    return true;
  }
}

async function forget(file: Uri): Promise<void> {
  const list = Uri.joinPath(file, "..", "sources.json");
  const bytes = await workspace.fs.readFile(list).then(
    (read) => read,
    () => null,
  );
  if (!bytes) return;
  const before = new TextDecoder().decode(bytes);
  const after = withoutEntry(before, file.path.split("/").at(-1) ?? "");
  if (after !== null && after !== before) await workspace.fs.writeFile(list, new TextEncoder().encode(after));
}
