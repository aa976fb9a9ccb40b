import { l10n, window } from "vscode";
import type { AcceptRequest } from "../../server/src/lsp/protocol";

/** Asks why a figure is accepted, before the server notes it in the ledger; `null` where the writer thinks better of it. */
export async function withReason([request]: readonly AcceptRequest[]): Promise<[AcceptRequest] | null> {
  if (!request) return null;
  const reason = await window.showInputBox({
    title: l10n.t("Accept the figure"),
    prompt: l10n.t("Why does it stand? The ledger keeps it for whoever reads the draft next; may be left empty."),
  });
  return reason === undefined ? null : [{ ...request, reason: reason.trim() }];
}
