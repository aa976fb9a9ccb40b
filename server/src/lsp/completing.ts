import { CompletionTriggerKind, type Connection, type TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { completionsAt, triggers } from "../features/completion";
import { writeFigure } from "../features/writeFigure";
import { formatOf } from "./checks";
import type { Client } from "./client";
import type { OnDraft } from "./navigation";

/** What the client is told of this. */
export const completing = { completionProvider: { triggerCharacters: [...triggers] } };

/** Completes sources and figures from the corpus. */
export function complete(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  client: () => Client,
  onDraft: OnDraft,
): void {
  connection.onCompletion(({ textDocument, position, context }, token) =>
    onDraft("completion", textDocument, token, (draft, _home, corpus) => {
      const format = formatOf(draft.uri, documents.get(draft.uri)?.languageId);
      const { language } = draft.prose;
      const write = (figure: Parameters<typeof writeFigure>[0]): string =>
        writeFigure(figure, language, corpus.glossary);
      return completionsAt(draft, draft.positions.offset(position), {
        markdown: client().markdown,
        invoked: context?.triggerKind !== CompletionTriggerKind.TriggerCharacter,
        sources: () => Array.from(corpus.store.describe().catalog, ({ about }) => about),
        offer: (gap) => corpus.suggest(draft.text, gap, write, { format }),
        write,
      });
    }),
  );
}
