import {
  type CompletionItem,
  CompletionTriggerKind,
  type Connection,
  type Position,
  type TextDocumentIdentifier,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { completionsAt, triggers } from "../features/completion";
import { completeMatter } from "../features/matter/complete";
import { createPositions } from "../features/positions";
import { writeFigure } from "../features/writeFigure";
import { languageOf } from "../text/language";
import { formatOf } from "./checks";
import type { Client } from "./client";
import type { OnDraft } from "./navigation";
import type { World } from "./world";

/** What the client is told of this. */
export const completing = { completionProvider: { triggerCharacters: [...triggers] } };

/** Completes sources and figures from the corpus, and keys and values of the front matter. */
export function complete(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  client: () => Client,
  onDraft: OnDraft,
  world: World,
): void {
  /** A briefing's front matter needs no corpus; `null` where the place is not in it. */
  const inMatter = ({ uri }: TextDocumentIdentifier, position: Position): CompletionItem[] | null => {
    const document = documents.get(uri);
    if (document?.languageId !== "briefing") return null;
    const text = document.getText();
    const offset = createPositions(text, client().encoding).offset(position);
    return completeMatter(text, offset, languageOf(text, "vi"), world.today());
  };
  connection.onCompletion(
    ({ textDocument, position, context }, token) =>
      inMatter(textDocument, position) ??
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
