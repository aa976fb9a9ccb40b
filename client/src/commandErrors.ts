import { CancellationError, commands, type LogOutputChannel, l10n, window } from "vscode";
import { LSPErrorCodes, ResponseError } from "vscode-languageclient/node";

const wasCancelled = (error: unknown): boolean =>
  error instanceof CancellationError ||
  (error instanceof ResponseError &&
    (error.code === LSPErrorCodes.RequestCancelled || error.code === LSPErrorCodes.ServerCancelled));

/** A command that says so when it fails, with the log one click away; one that was cancelled ends in silence. */
export const reportingTrouble =
  <A extends readonly unknown[]>(log: LogOutputChannel, command: (...args: A) => Promise<void>) =>
  async (...args: A): Promise<void> => {
    try {
      await command(...args);
    } catch (error) {
      if (wasCancelled(error)) return;
      log.error(error instanceof Error ? error : String(error));
      const showLog = l10n.t("Show Log");
      const reason = error instanceof Error ? error.message : String(error);
      if ((await window.showErrorMessage(l10n.t("That did not work: {0}", reason), showLog)) === showLog)
        await commands.executeCommand("doiChieu.showLog");
    }
  };
