import { commands, l10n, Uri, window, workspace } from "vscode";
import type { PaperFile } from "../../../server/src/lsp/protocol";
import { offerSources } from "../outcome";
import type { Requests } from "../requests";

/** A draft's path without its endings: "phat-bieu.brief.md" → "phat-bieu". */
const stem = (path: string): string => path.replace(/(?:\.brief)?\.\w+$/, "");

/** Beside the draft; for one that no file holds yet, in the first folder. */
function beside(draft: Uri, ending: string): Uri {
  const path = `${stem(draft.path)}.${ending}`;
  const [folder] = workspace.workspaceFolders ?? [];
  return draft.scheme === "untitled" && folder ? Uri.joinPath(folder.uri, path) : draft.with({ scheme: "file", path });
}

/** Asks where to, by what endings, and saves what the server makes of the draft; offers to open it. */
export async function savePaper(
  draft: Uri,
  {
    title,
    endings,
    fileOf,
    target,
  }: {
    readonly title: string;
    /** What each ending is called; the first is offered. */
    readonly endings: Readonly<Record<string, string>>;
    readonly fileOf: (ending: string) => PaperFile;
    /** Where to, for who knows; else the writer is asked. */
    readonly target: unknown;
  },
  ask: Requests,
): Promise<void> {
  const [first = ""] = Object.keys(endings);
  const chosen =
    target instanceof Uri
      ? target
      : await window.showSaveDialog({
          title,
          defaultUri: beside(draft, first),
          filters: Object.fromEntries(Object.entries(endings).map(([ending, name]) => [name, [ending]])),
        });
  if (!chosen) return;
  const ending = Object.keys(endings).find((known) => chosen.path.toLowerCase().endsWith(`.${known}`)) ?? first;
  // The server works on open drafts.
  await workspace.openTextDocument(draft);
  const paper = await ask.paper(draft, fileOf(ending));
  if (!paper) return offerSources(draft);
  await workspace.fs.writeFile(chosen, Buffer.from(paper.base64, "base64"));
  const open = l10n.t("Open");
  // Not awaited before the command ends: the message may stay for as long as the writer likes.
  void window.showInformationMessage(l10n.t("Saved: {0}", workspace.asRelativePath(chosen)), open).then((answer) => {
    if (answer === open) return commands.executeCommand("vscode.open", chosen);
  });
}
