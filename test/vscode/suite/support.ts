import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { type Diagnostic, languages, Position, Range, type TextDocument, Uri, window, workspace } from "vscode";

export const fileOf = (path: string): Uri => {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return Uri.joinPath(folder.uri, path);
};

/** Waits for something that VS Code does in its own time, on a slow machine too; the failure is the last one seen. */
export async function eventually<T>(look: () => T | Promise<T>, within = 30_000): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(30);
    }
  }
}

export async function open(path: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(fileOf(path));
  await window.showTextDocument(document);
  return document;
}

/** A draft that no file holds. */
export async function write(content: string, language = "briefing"): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language, content });
  await window.showTextDocument(document);
  return document;
}

/** Where a text stands in a document. */
export function rangeOf(document: TextDocument, text: string): Range {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, `“${text}” is not in ${document.getText()}`);
  return new Range(document.positionAt(at), document.positionAt(at + text.length));
}

export const findings = ({ uri }: { readonly uri: Uri }): readonly Diagnostic[] =>
  languages.getDiagnostics(uri).filter(({ source }) => source === "Đối chiếu");

/** The texts that are marked with a severity that shows in the list of problems. */
export const flagged = (document: TextDocument): string[] =>
  findings(document)
    .filter(({ severity }) => severity <= 2)
    .map(({ range }) => document.getText(range));

export const replaceAll = async (document: TextDocument, text: string): Promise<void> => {
  const editor = await window.showTextDocument(document);
  const all = new Range(new Position(0, 0), document.positionAt(document.getText().length));
  assert.ok(await editor.edit((edit) => edit.replace(all, text)));
};
