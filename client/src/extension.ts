import { commands, type ExtensionContext, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { reportingTrouble } from "./commandErrors";
import { explainFigure, explanations } from "./commands/explainFigure";
import { insertCitation } from "./commands/insertCitation";
import { insertFigure } from "./commands/insertFigure";
import { openSource } from "./commands/openSource";
import { rebuildIndex } from "./commands/rebuildIndex";
import { showLog } from "./commands/showLog";
import { verify } from "./commands/verify";
import { verifyWorkspace } from "./commands/verifyWorkspace";
import { createClient } from "./languageClient";
import { createRequests } from "./requests";
import { createStatusItem } from "./statusItem";

let client: LanguageClient | undefined;

/** Starts the language server and gives the commands and the status item a way to ask it. */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel("Đối chiếu", { log: true });
  client = createClient(context, log);
  const desk = { ask: createRequests(client), log };
  const offered = {
    explainFigure,
    insertCitation,
    insertFigure,
    openSource,
    rebuildIndex,
    showLog,
    verify,
    verifyWorkspace,
  };

  context.subscriptions.push(log, createStatusItem(client), explanations());
  for (const [name, command] of Object.entries(offered))
    context.subscriptions.push(commands.registerCommand(`doiChieu.${name}`, reportingTrouble(log, command(desk))));

  // Not awaited: the window need not wait for the server.
  client.start().catch((error) => log.error("The language server did not start.", error));
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
