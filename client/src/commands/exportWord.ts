import { l10n, type Uri } from "vscode";
import type { Desk } from "../desk";
import { draftFor } from "../drafts";
import { savePaper } from "../report/save";

/** *Export to Word*: the draft as a paper, its citations as footnotes, its figures with their sources in an annex. */
export const exportWord =
  ({ ask, reports }: Desk) =>
  async (given?: Uri, target?: unknown): Promise<void> => {
    const draft = draftFor(given ?? reports.active);
    if (!draft) return;
    const title = l10n.t("Export Briefing to Word…");
    await savePaper(draft, { title, endings: { docx: "Word" }, fileOf: () => "briefing.docx", target }, ask);
  };
