import { type Disposable, type ExtensionContext, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import type { Requests } from "../requests";
import { ReportPanel } from "./panel";

const type = "doiChieu.report";

/** The report panels of the window, one a draft; those that were open come back after a reload. */
export class ReportPanels implements Disposable {
  readonly #open = new Map<string, ReportPanel>();
  readonly #serializer: Disposable;

  constructor(
    private readonly context: ExtensionContext,
    private readonly ask: Requests,
  ) {
    this.#serializer = window.registerWebviewPanelSerializer(type, {
      deserializeWebviewPanel: async (panel: WebviewPanel, state: unknown) => {
        const draft = typeof state === "object" && state && "draft" in state ? state.draft : undefined;
        if (typeof draft === "string") this.#keep(Uri.parse(draft), panel);
        else panel.dispose();
      },
    });
  }

  /** The draft whose report has the focus. */
  get active(): Uri | undefined {
    return [...this.#open.values()].find(({ panel }) => panel.active)?.draft;
  }

  show(draft: Uri): void {
    const known = this.#open.get(draft.toString());
    if (known) known.panel.reveal();
    else this.#keep(draft, window.createWebviewPanel(type, "", ViewColumn.Beside, { enableFindWidget: true }));
  }

  dispose(): void {
    this.#serializer.dispose();
    for (const { panel } of this.#open.values()) panel.dispose();
  }

  #keep(draft: Uri, panel: WebviewPanel): void {
    const key = draft.toString();
    const kept = new ReportPanel(draft, panel, this.context.extensionUri, this.ask);
    this.#open.set(key, kept);
    panel.onDidDispose(() => {
      kept.dispose();
      this.#open.delete(key);
    });
  }
}
