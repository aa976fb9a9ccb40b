import { type Disposable, type ExtensionContext, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import type { Requests } from "../requests";
import { ReportPanel, titleOf } from "./panel";

const type = "doiChieu.report";
const memory = "reports";
const most = 50;

const draftIn = (state: unknown): string | undefined =>
  typeof state === "object" && state && "draft" in state && typeof state.draft === "string" ? state.draft : undefined;

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
        const draft = draftIn(state) ?? this.#remembered().find((one) => panel.title === titleOf(Uri.parse(one)));
        if (draft === undefined) panel.dispose();
        else this.#keep(Uri.parse(draft), panel);
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

  /** Leaves the panels to the editor, which brings them back when the window is loaded again. */
  dispose(): void {
    this.#serializer.dispose();
    for (const one of this.#open.values()) one.dispose();
  }

  #keep(draft: Uri, panel: WebviewPanel): void {
    const key = draft.toString();
    const kept = new ReportPanel(draft, panel, this.context.extensionUri, this.ask);
    this.#open.set(key, kept);
    this.#remember(key);
    panel.onDidDispose(() => {
      kept.dispose();
      this.#open.delete(key);
    });
  }

  // The window may be gone before the panel's own state is kept; and when it goes, its panels go first: nothing is forgotten then.
  #remember(draft: string): void {
    const others = this.#remembered().filter((one) => one !== draft);
    void this.context.workspaceState.update(memory, [draft, ...others].slice(0, most));
  }

  #remembered(): readonly string[] {
    return this.context.workspaceState.get<readonly string[]>(memory, []);
  }
}
