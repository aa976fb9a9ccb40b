import { type TextEditor, workspace } from "vscode";
import { type CitationStyle, type Source, section } from "../../server/src/lsp/protocol";
import { cite } from "./citation";

/** Puts a text in place of each selection, or at each cursor. */
export const write = (editor: TextEditor, text: string): Thenable<boolean> =>
  editor.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, text);
  });

/** Cites a source at the cursor, in the style of the settings, after `before`. */
export function writeCitation(
  editor: TextEditor,
  source: Pick<Source, "key" | "citation">,
  before = "",
): Thenable<boolean> {
  const { document } = editor;
  const style = workspace.getConfiguration(section, document).get<CitationStyle>("citationStyle", "key");
  const { here, atEnd } = cite(source, style);
  const text = document.getText();
  return editor.edit((edit) => {
    for (const selection of editor.selections) {
      if (before) edit.replace(selection, `${before} ${here}`);
      else
        edit.insert(selection.end, /(^|\s)$/.test(text.slice(0, document.offsetAt(selection.end))) ? here : ` ${here}`);
    }
    if (atEnd && !text.includes(atEnd)) {
      const end = document.positionAt(text.length);
      edit.insert(end, `${text.endsWith("\n") ? "" : "\n"}\n${atEnd}\n`);
    }
  });
}
