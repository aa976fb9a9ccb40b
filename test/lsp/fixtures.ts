import type { CodeAction, TextDocumentEdit, TextEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

/** A source of one sentence, as officers keep them: front matter and what it says. */
export const source = (sentence: string, publisher = "Tổng cục Hải quan", publishedOn = "2023-11-28"): string =>
  `---\ntitle: Xuất nhập khẩu hàng hóa\npublisher: ${publisher}\npublishedOn: ${publishedOn}\nurl: https://example.vn/xnk\n---\n\n${sentence}\n`;

export const exports = (value: string): string =>
  `Hết tháng 10-2023, kim ngạch xuất khẩu của Việt Nam sang Nhật Bản đạt ${value}.`;

/** Where a text stands in a one-line draft. */
export const range = (draft: string, words: string) => {
  const at = draft.indexOf(words);
  return { start: { line: 0, character: at }, end: { line: 0, character: at + words.length } };
};

/** A text with a fix made to it. */
export const applied = (text: string, action: CodeAction | undefined): string =>
  TextDocument.applyEdits(
    TextDocument.create("file:///a", "markdown", 1, text),
    ((action?.edit?.documentChanges ?? []) as TextDocumentEdit[]).flatMap(({ edits }) => edits as TextEdit[]),
  );
