import { ConfigurationTarget, commands, l10n, type Uri, window, workspace } from "vscode";
import { type DraftReport, section, type VerifyResult } from "../../server/src/lsp/protocol";

type Summary = DraftReport["summary"];
type Failure = Extract<VerifyResult, { ok: false }>;

/** Adds up the summaries of several drafts. */
export function total(drafts: readonly Pick<DraftReport, "summary">[]): Summary {
  const sum = { figures: 0, supported: 0, refuted: 0, outdated: 0, conflicting: 0, "not-enough-info": 0 };
  for (const { summary } of drafts)
    for (const verdict of Object.keys(sum) as (keyof Summary)[]) sum[verdict] += summary[verdict];
  return sum;
}

/** "Figures: 12 · Supported: 9 · Refuted: 1 · Not verified: 2"; the rarer verdicts only where there are any. */
export function inWords(summary: Summary): string {
  return [
    l10n.t("Figures: {0}", summary.figures),
    l10n.t("Supported: {0}", summary.supported),
    l10n.t("Refuted: {0}", summary.refuted),
    summary.outdated && l10n.t("Outdated: {0}", summary.outdated),
    summary.conflicting && l10n.t("Sources disagree: {0}", summary.conflicting),
    summary["not-enough-info"] && l10n.t("Not verified: {0}", summary["not-enough-info"]),
  ]
    .filter((part) => part)
    .join(" · ");
}

/** Is there anything in it that the writer should look at? */
export const hasFindings = (summary: Summary): boolean => summary.refuted + summary.outdated + summary.conflicting > 0;

/** Brings up the list of findings and leaves the cursor in the draft. */
export const showProblems = () =>
  commands.executeCommand("workbench.panel.markers.view.focus", { preserveFocus: true });

/** Tells why nothing was checked and offers what helps. */
export async function explainFailure({ why, detail }: Failure, draft: Uri | undefined): Promise<void> {
  switch (why) {
    case "cancelled":
      return;
    case "unreadable":
      window.showErrorMessage(l10n.t("The draft can't be read: {0}", detail));
      return;
    case "noCorpus":
      return offerSources(draft);
  }
}

/** No sources are set: offers to set them, or to take those that come with the extension. */
export async function offerSources(draft: Uri | undefined): Promise<void> {
  const choose = l10n.t("Set Sources");
  const bundled = l10n.t("Use Bundled Sources");
  const answer = await window.showInformationMessage(
    l10n.t("No sources are set, so there is nothing to check the figures against."),
    choose,
    bundled,
  );
  if (answer === choose) await commands.executeCommand("doiChieu.chooseSources");
  if (answer === bundled) await useBundled(draft);
}

/** Takes the sources that come with the extension, for the folder of a draft or, without one, for all. */
export async function useBundled(draft: Uri | undefined): Promise<void> {
  const folder = (draft && workspace.getWorkspaceFolder(draft)) ?? workspace.workspaceFolders?.[0];
  const target = folder ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Global;
  await workspace.getConfiguration(section, folder ?? null).update("useBundledCorpus", true, target);
}
