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
import { additionKind, type CodeActionOptions, codeActions, fixAllKind, mendAll } from "../features/codeActions";
import { words } from "../features/words";
import { type CheckedNow, type Checks, formatOf } from "./checks";
import type { Client } from "./client";
import { guard } from "./log";
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

/** A fix that a client holds; without an edit: all that has one answer. */
const held = v.object({
  uri: v.string(),
  version: v.number(),
  edit: v.optional(v.custom<WorkspaceEdit>((edit) => typeof edit === "object")),
});

/** What fixes of an open draft are made with. */
export const optionsOn = (
  { draft: { uri }, home, corpus }: CheckedNow,
  documents: TextDocuments<TextDocument>,
  { versionedEdits, resolvesEdits }: Client,
): CodeActionOptions => {
  const format = formatOf(uri, documents.get(uri)?.languageId);
  return {
    versionedEdits,
    resolvesEdits,
    accepts: home.folder?.path != null,
    citationStyle: home.settings.citationStyle,
    stating: corpus.stating,
    recheck: (text) => corpus.check(text, { format, path: uri, accepted: home.accepted }).verdicts,
  };
};

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
  const later = ({ edit, ...rest }: CodeAction, uri: string, version: number): CodeAction => ({
    ...rest,
    ...(rest.command === undefined && { data: { uri, version, edit } }),
  });
  connection.onCodeAction(({ textDocument, range, context }, token) =>
    onDraft("code actions", textDocument, token, (draft, home, corpus) => {
      const { uri, version } = draft;
      const options = optionsOn({ draft, home, corpus }, documents, client());
      const found = codeActions(draft, range, context, options);
      return options.resolvesEdits ? found.map((action) => later(action, uri, version)) : found;
    }),
  );
  const editOf = async ({ uri, version, edit }: v.InferOutput<typeof held>): Promise<WorkspaceEdit | null> => {
    const isStill = () => documents.get(uri)?.version === version;
    if (edit || !isStill()) return isStill() ? (edit ?? null) : null;
    const checked = await checks.of(uri);
    return checked && isStill() ? mendAll(checked.draft, optionsOn(checked, documents, client())) : null;
  };
  connection.onCodeActionResolve(async (action) => {
    const data = v.safeParse(held, action.data);
    if (!data.success) return action;
    const edit = await guard(connection.console, "a fix", () => editOf(data.output), null);
    if (edit) return { ...action, edit };
    const language = checks.laidOut(data.output.uri)?.language ?? "en";
    connection.window.showWarningMessage(words[language].draftMovedOn);
    return action;
  });
}
