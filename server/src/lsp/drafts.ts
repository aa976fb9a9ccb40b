import { type Range, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createPositions, type Encoding } from "../features/positions";

/**
 * The open documents, kept in step by incremental changes. The library counts in UTF-16 only: for a client that counts
 * otherwise each change's range is rewritten against the text as it stands before that change.
 */
export function openDocuments(encoding: () => Encoding): TextDocuments<TextDocument> {
  return new TextDocuments({
    create: TextDocument.create,
    update: (document, changes, version) => {
      if (encoding() === "utf-16") return TextDocument.update(document, changes, version);
      for (const change of changes) {
        const text = document.getText();
        const [theirs, ours] = [createPositions(text, encoding()), createPositions(text, "utf-16")];
        const translate = ({ start, end }: Range): Range => ({
          start: ours.position(theirs.offset(start)),
          end: ours.position(theirs.offset(end)),
        });
        TextDocument.update(
          document,
          ["range" in change ? { ...change, range: translate(change.range) } : change],
          version,
        );
      }
      return TextDocument.update(document, [], version);
    },
  });
}
