import * as v from "valibot";
import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  type ServerCapabilities,
  type TextDocuments,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { acceptCommand } from "../features/acceptCommand";
import { additionKind, codeActions, fixAllKind } from "../features/codeActions";
import { words } from "../features/words";
import { type Checks, formatOf } from "./checks";
import type { Client } from "./client";
import type { OnDraft } from "./navigation";

/** What the client is told of this. */
export const acting = ({ codeActions: takes, resolvesEdits }: Client): ServerCapabilities =>
  takes
    ? {
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix, additionKind, fixAllKind],
          resolveProvider: resolvesEdits,
        },
        executeCommandProvider: { commands: [acceptCommand] },
      }
    : {};

const held = v.object({
  uri: v.string(),
  version: v.number(),
  edit: v.custom<WorkspaceEdit>((edit) => typeof edit === "object"),
});

/**
 * Quick fixes. A client that asks for the edit when the writer picks a fix gets it then, and only if the draft is still the one
 * that was checked: else the writer is told to try again. Others get it at once, tied to the version.
 */
export function act(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  client: () => Client,
  checks: Checks,
  onDraft: OnDraft,
): void {
  const later = (action: CodeAction, uri: string, version: number): CodeAction => {
    const { edit, ...rest } = action;
    return edit && client().resolvesEdits ? { ...rest, data: { uri, version, edit } } : action;
  };
  connection.onCodeAction(({ textDocument, range, context }, token) =>
    onDraft("code actions", textDocument, token, (draft, home, corpus) => {
      const { uri, version } = draft;
      const format = formatOf(uri, documents.get(uri)?.languageId);
      return codeActions(draft, range, context, {
        versionedEdits: client().versionedEdits,
        accepts: home.folder?.path != null,
        citationStyle: home.settings.citationStyle,
        stating: corpus.stating,
        recheck: (text) => corpus.check(text, { format, path: uri, accepted: home.accepted }).verdicts,
      }).map((action) => later(action, uri, version));
    }),
  );
  connection.onCodeActionResolve((action) => {
    const data = v.safeParse(held, action.data);
    if (!data.success) return action;
    const { uri, version, edit } = data.output;
    if (documents.get(uri)?.version === version) return { ...action, edit };
    const language = checks.laidOut(uri)?.language ?? "en";
    connection.window.showWarningMessage(words[language].draftMovedOn);
    return action;
  });
}
