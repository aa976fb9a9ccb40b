import { l10n, window } from "vscode";
import type { Desk } from "../desk";
import { offerSources } from "../outcome";
import { patiently } from "../patience";

/** *Rebuild Corpus Index*: reads all sources anew and says what came of it. */
export const rebuildIndex =
  ({ ask, log }: Desk) =>
  async (): Promise<void> => {
    const statuses = await patiently(l10n.t("Reading the sources"), (token) => ask.rebuild(token));
    const read = statuses.filter(({ state }) => state !== "off");
    if (read.length === 0) return offerSources(window.activeTextEditor?.document.uri);
    const sum = (field: "documents" | "figures") => read.reduce((total, status) => total + status[field], 0);
    const problems = read.flatMap((status) => status.problems);
    const said = l10n.t("Sources read: {0} · Figures: {1}", sum("documents"), sum("figures"));
    if (problems.length === 0) {
      window.showInformationMessage(said);
      return;
    }
    const showLog = l10n.t("Show Log");
    // Not awaited before the command ends: the message may stay for as long as the writer likes.
    void window
      .showWarningMessage(`${said} · ${l10n.t("Problems: {0}", problems.length)}`, showLog)
      .then((answer) => answer && log.show());
  };
