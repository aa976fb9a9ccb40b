import { env, l10n, Uri, ViewColumn, window, workspace } from "vscode";
import type { Desk } from "../desk";

/** The draft with mistakes in the reader's language. */
const exampleIn = (language: string): string => {
  if (language.startsWith("vi")) return "hoi-dam-co-loi.brief.md";
  return language.startsWith("ja") ? "hatsugen-memo.brief.md" : "talking-points.brief.md";
};

const read = (uri: Uri): Thenable<string | null> =>
  workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => null,
  );

/** *Open the Example*: a draft with mistakes, beside what is being read; checked against the sources that come with the extension. */
export const openExample =
  ({ examples }: Desk) =>
  async (): Promise<void> => {
    const name = exampleIn(env.language);
    const [original, copy] = [Uri.joinPath(examples.original, name), Uri.joinPath(examples.copy, name)];
    const before = await read(copy);
    const anew = l10n.t("Begin Anew");
    if (before !== null && before !== (await read(original))) {
      const question = l10n.t("You changed the example the last time.");
      const answer = await window.showInformationMessage(question, anew, l10n.t("Keep My Changes"));
      if (answer === undefined) return;
      if (answer === anew) await workspace.fs.copy(original, copy, { overwrite: true });
    } else if (before === null) await workspace.fs.copy(original, copy);
    await window.showTextDocument(copy, {
      viewColumn: window.activeTextEditor ? ViewColumn.Active : ViewColumn.Beside,
    });
  };
