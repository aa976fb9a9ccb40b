import { l10n, type Uri } from "vscode";
import type { Desk } from "../desk";
import { draftFor } from "../drafts";
import { savePaper } from "../report/save";

/** *Save Verification Report*: the report as a file to hand over, a page or a Word document by its ending. */
export const saveReport =
  ({ ask, reports }: Desk) =>
  async (given?: Uri, target?: unknown): Promise<void> => {
    const draft = draftFor(given ?? reports.active);
    if (!draft) return;
    const endings = { html: "HTML", docx: "Word" };
    const fileOf = (ending: string) => (ending === "docx" ? "report.docx" : "report.html");
    await savePaper(draft, { title: l10n.t("Save Report…"), endings, fileOf, target }, ask);
  };
