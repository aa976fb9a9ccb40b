import { type ExtensionContext, type LogOutputChannel, type Uri, workspace } from "vscode";
import { LanguageClient, type NodeModule, TransportKind } from "vscode-languageclient/node";
import { acceptCommand, type InitializationOptions, languageIds, method, section } from "../../server/src/lsp/protocol";
import { withReadings } from "./readings";
import { withReason } from "./reason";

/** A client for the server that stands beside it in the package; not started yet. */
export function createClient(context: ExtensionContext, log: LogOutputChannel, examples: Uri): LanguageClient {
  const server: NodeModule = { module: context.asAbsolutePath("dist/server.js"), transport: TransportKind.ipc };
  const storage = context.globalStorageUri;
  const initializationOptions = (): InitializationOptions => ({
    // One folder for all windows: two of them may check against the same sources.
    ...(storage.scheme === "file" && { storage: storage.fsPath }),
    status: true,
    diagnosticsInHover: true,
    readings: true,
    examples: examples.fsPath,
    trusted: workspace.isTrusted,
  });
  const client = new LanguageClient(
    section,
    "Đối chiếu",
    { run: server, debug: { ...server, options: { execArgv: ["--nolazy", "--inspect=6009"] } } },
    {
      documentSelector: languageIds.flatMap((language) => [
        { language, scheme: "file" },
        { language, scheme: "untitled" },
      ]),
      initializationOptions,
      middleware: {
        // VS Code outlines Markdown itself: twice the same is once too often.
        provideDocumentSymbols: (document, token, next) =>
          document.languageId === "markdown" ? null : next(document, token),
        provideHover: async (document, position, token, next) => {
          const hover = await next(document, position, token);
          return hover && withReadings(hover);
        },
        executeCommand: async (command, args, next) => {
          const given = command === acceptCommand ? await withReason(args) : args;
          return given && next(command, given);
        },
      },
      outputChannel: log,
    },
  );
  context.subscriptions.push(
    workspace.onDidGrantWorkspaceTrust(() => {
      client
        .sendNotification(method.trusted)
        .catch((error) => log.error("The server was not told of the trust.", error));
    }),
  );
  return client;
}
