import { l10n, type Uri, window } from "vscode";
import type { Desk } from "../desk";
import { nameOf } from "../views/corpus/dropping";
import { type CorpusNode, folderOf } from "../views/corpus/nodes";

/** *Add Source*: files from anywhere are copied among the sources. */
export const addSource =
  ({ addSources }: Desk) =>
  async (node?: CorpusNode): Promise<void> => {
    const files: readonly Uri[] =
      (await window.showOpenDialog({
        canSelectMany: true,
        title: l10n.t("Add a source"),
        openLabel: l10n.t("Add a source"),
      })) ?? [];
    if (files.length > 0)
      await addSources(
        files.map((uri) => ({ name: nameOf(uri), uri })),
        node && folderOf(node),
      );
  };
