import { l10n } from "vscode";
import type { Desk } from "../desk";
import { patiently } from "../patience";

/** *Check All Drafts*: fills the figures view anew, with a way to stop where it takes long. */
export const checkDrafts =
  ({ drafts }: Desk) =>
  (): Promise<void> =>
    patiently(l10n.t("Verifying figures"), (token, report) =>
      drafts.checkAll(token, (done, total) => report(`${done}/${total}`, Math.round((100 * done) / total))),
    );
