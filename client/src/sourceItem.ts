import { l10n, type QuickPickItem } from "vscode";
import type { Source } from "../../server/src/lsp/protocol";

/** A source as one entry of a pick list: title, who published it and when, where it is. */
export const sourceItem = (source: Source): QuickPickItem & { readonly source: Source } => ({
  source,
  label: source.title ?? source.id,
  description: [source.publisher, source.publishedOn, l10n.t("Figures: {0}", source.figures)]
    .filter(Boolean)
    .join(" · "),
  detail: source.title ? source.id : "",
});
