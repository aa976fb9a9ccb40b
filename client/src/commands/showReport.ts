import type { Uri } from "vscode";
import type { Desk } from "../desk";
import { draftFor } from "../drafts";

/** *Briefing: Verification Report*: the draft's report in a panel beside it. */
export const showReport =
  ({ reports }: Desk) =>
  async (given?: Uri): Promise<void> => {
    const draft = draftFor(given ?? reports.active);
    if (draft) reports.show(draft);
  };
