import { type CancellationToken, Disposable, EventEmitter, Uri, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { ReportedVerdict } from "../../../../server/src/lsp/protocol";
import { isWorkspaceDraft, workspaceDrafts } from "../../drafts";
import type { News } from "../../news";
import type { Requests } from "../../requests";

/** The figures of all drafts of the workspace, checked when somebody looks at them and kept up to date while they do. */
export interface Drafts extends Disposable {
  readonly figures: ReadonlyMap<string, readonly ReportedVerdict[]>;
  readonly onDidChange: EventEmitter<void>["event"];
  /** Checks all drafts again; `step` is told how far it is. */
  checkAll(token: CancellationToken, step: (done: number, total: number) => void): Promise<void>;
  /** Somebody looks, or nobody does any more. */
  watched(yes: boolean): void;
}

// A pause in typing that is long enough to look up, in ms.
const pause = 400;

export function followDrafts(client: LanguageClient, ask: Requests, { corpora, onDidCheck }: News): Drafts {
  const figures = new Map<string, readonly ReportedVerdict[]>();
  const changed = new EventEmitter<void>();
  const stale = new Set<string>();
  let isWatched = false;
  let everything = true;
  let timer: NodeJS.Timeout | undefined;

  const check = async (uri: string, token?: CancellationToken): Promise<void> => {
    const result = await ask.verify(Uri.parse(uri), token);
    if (token?.isCancellationRequested) return;
    const draft = result.ok ? result.report.drafts[0] : undefined;
    if (draft) figures.set(uri, draft.figures);
    else figures.delete(uri);
  };

  const checkAll: Drafts["checkAll"] = async (token, step) => {
    everything = false;
    stale.clear();
    const drafts = (await workspaceDrafts()).map((uri) => client.code2ProtocolConverter.asUri(uri));
    const open = workspace.textDocuments
      .filter(({ uri }) => figures.has(client.code2ProtocolConverter.asUri(uri)))
      .map(({ uri }) => client.code2ProtocolConverter.asUri(uri));
    const wanted = new Set([...drafts, ...open]);
    for (const uri of figures.keys()) if (!wanted.has(uri)) figures.delete(uri);
    let done = 0;
    for (const uri of wanted) {
      if (token.isCancellationRequested) break;
      step(done++, wanted.size);
      await check(uri, token);
      if (done % 20 === 0) changed.fire();
    }
    changed.fire();
  };

  const catchUp = async (): Promise<void> => {
    if (!isWatched || corpora.all.some(({ state }) => state === "indexing")) return;
    if (everything)
      return void window.withProgress({ location: { viewId: "doiChieu.figures" } }, (_, token) =>
        checkAll(token, () => {}),
      );
    const uris = [...stale];
    stale.clear();
    for (const uri of uris) await check(uri);
    if (uris.length > 0) changed.fire();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void catchUp().catch(() => {}), pause);
  };
  const touched = (uri: Uri): void => {
    if (!isWorkspaceDraft(uri)) return;
    stale.add(client.code2ProtocolConverter.asUri(uri));
    soon();
  };

  const files = workspace.createFileSystemWatcher("**/*.{md,txt}");
  const listening = Disposable.from(
    changed,
    files,
    files.onDidCreate(touched),
    files.onDidChange(touched),
    files.onDidDelete((uri) => {
      if (figures.delete(client.code2ProtocolConverter.asUri(uri))) changed.fire();
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (!isWorkspaceDraft(uri) && figures.delete(client.code2ProtocolConverter.asUri(uri))) changed.fire();
    }),
    // A draft outside the workspace is listed as long as it is open.
    onDidCheck(({ uri, summary }) => {
      if (!summary) return;
      stale.add(uri);
      soon();
    }),
    corpora.onDidChange((news) => {
      if (news?.state === "indexing") return;
      everything = true;
      soon();
    }),
  );
  return {
    figures,
    onDidChange: changed.event,
    checkAll,
    watched: (yes) => {
      isWatched = yes;
      if (yes) soon();
    },
    dispose: () => {
      clearTimeout(timer);
      listening.dispose();
    },
  };
}
