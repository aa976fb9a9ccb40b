import { l10n, window } from "vscode";
import type { Desk } from "../desk";

/** *Group Sources By…*: publisher, year or concept; remembered for the workspace. */
export const groupCorpus =
  ({ corpusView }: Desk) =>
  async (): Promise<void> => {
    const choices = [
      { by: "publisher", label: l10n.t("Publisher") },
      { by: "year", label: l10n.t("Year of publication") },
      { by: "concept", label: l10n.t("What is measured") },
    ] as const;
    const picked = await window.showQuickPick(
      choices.map((choice) => ({ ...choice, picked: choice.by === corpusView.shown.by })),
      { placeHolder: l10n.t("Group the sources by") },
    );
    if (picked) corpusView.show({ by: picked.by });
  };
