import { env, type Uri, window } from "vscode";
import { readingScheme } from "../../../server/src/lsp/protocol";

/** The file that a text was read out of: `doi-chieu-source:///nguon/a.xlsx.md` → `file:///nguon/a.xlsx`. */
const originalOf = (uri: Uri): Uri => uri.with({ scheme: "file", path: uri.path.replace(/\.md$/, ""), fragment: "" });

/** *Open Original*: from the text as read to the file itself, in the program that the system opens it with. */
export const openOriginal =
  () =>
  async (uri: Uri | undefined = window.activeTextEditor?.document.uri): Promise<void> => {
    if (uri?.scheme === readingScheme) await env.openExternal(originalOf(uri));
  };
