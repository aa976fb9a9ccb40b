import { basename } from "node:path";
import {
  commands,
  type Disposable,
  l10n,
  languages,
  Range,
  Uri,
  ViewColumn,
  type WebviewPanel,
  workspace,
} from "vscode";
import type { Target } from "../../../server/src/lsp/protocol";
import type { Requests } from "../requests";
import type { FromPanel, ToPanel } from "./messages";
import { asText, panelCommands, shell } from "./shell";

/** Milliseconds of quiet after which a change of the draft shows in the report. */
const quiet = 300;

/** Milliseconds between two tries at most. */
const longest = 30_000;

export const titleOf = (draft: Uri): string => l10n.t("Report: {0}", basename(draft.path));

/** One draft's report: kept in step with the draft, and a way to each place it names. */
export class ReportPanel implements Disposable {
  #timer: NodeJS.Timeout | undefined;
  #gone = false;
  readonly #listening: readonly Disposable[];

  constructor(
    readonly draft: Uri,
    readonly panel: WebviewPanel,
    extension: Uri,
    private readonly ask: Requests,
  ) {
    panel.title = titleOf(draft);
    panel.iconPath = Uri.joinPath(extension, "client", "media", "file.svg");
    panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, "dist")] };
    const mine = (uri: Uri): boolean => uri.toString() === draft.toString();
    this.#listening = [
      panel.webview.onDidReceiveMessage((message: FromPanel) => this.#hear(message)),
      // A new corpus, an accepted figure, another setting: all show in the Problems first.
      languages.onDidChangeDiagnostics(({ uris }) => uris.some(mine) && this.#soon()),
      workspace.onDidChangeTextDocument(({ document }) => mine(document.uri) && this.#soon()),
    ];
    panel.webview.html = shell(panel.webview, extension);
  }

  dispose(): void {
    this.#gone = true;
    clearTimeout(this.#timer);
    for (const one of this.#listening) one.dispose();
  }

  async #show(): Promise<void> {
    // The server reports on open drafts; one whose panel came back with the window may not be.
    await workspace.openTextDocument(this.draft);
    const nothing = l10n.t("No sources are set, so there is nothing to check the figures against.");
    const page = (await this.ask.report(this.draft)) ?? {
      body: `<h1>${asText(l10n.t("Verification Report"))}</h1><p>${asText(nothing)}</p>`,
      ...{ style: "", language: "", summary: nothing },
    };
    const { body, style, language, summary } = page;
    const message: ToPanel = { body, style, language, summary, draft: this.draft.toString() };
    await this.panel.webview.postMessage(message);
  }

  /** Shows the report after some milliseconds; later and later where that fails: after a reload the server may not be up yet. */
  #soon(after = quiet): void {
    clearTimeout(this.#timer);
    if (this.#gone) return;
    const again = () => this.#soon(Math.min(2 * Math.max(after, quiet), longest));
    this.#timer = setTimeout(() => void this.#show().catch(again), after);
  }

  async #hear(message: FromPanel): Promise<void> {
    switch (message.kind) {
      case "ready":
        return this.#soon(0);
      case "go":
        return this.#go(message.target);
      case "run": {
        const command = panelCommands.find((known) => known === message.command);
        if (command) await commands.executeCommand(command, this.draft);
      }
    }
  }

  async #go({ uri, range: { start, end } }: Target): Promise<void> {
    const selection = new Range(start.line, start.character, end.line, end.character);
    const viewColumn = this.panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
    // Also what is no text: a source may be a Word file or a PDF.
    await commands.executeCommand("vscode.open", Uri.parse(uri, true), { viewColumn, selection });
  }
}
