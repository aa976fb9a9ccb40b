import { Disposable, type Event, EventEmitter, type Uri, workspace } from "vscode";
import { type LanguageClient, State } from "vscode-languageclient/node";
import { type Checked, method, type Status } from "../../server/src/lsp/protocol";

/** A folder's corpus as the server told of it last. */
export interface CorpusState extends Status {
  /** When it was read last; `null`: not yet. */
  readonly readAt: Date | null;
}

/** What is known of the corpora of all folders. */
export interface Corpora {
  readonly all: readonly CorpusState[];
  /** Of the innermost folder that a file is in; a file outside all folders goes with the first. */
  of(file: Uri): CorpusState | undefined;
  /** The server stopped, or did not start. */
  readonly failed: boolean;
  /** `undefined`: more than one folder's may be others now. */
  readonly onDidChange: Event<CorpusState | undefined>;
}

/** What the server tells of itself; each kind of notification has one listener here, and as many readers as like. */
export interface News extends Disposable {
  readonly corpora: Corpora;
  readonly onDidCheck: Event<Checked>;
}

export function followNews(client: LanguageClient): News {
  const states = new Map<string | null, CorpusState>();
  const changed = new EventEmitter<CorpusState | undefined>();
  const checked = new EventEmitter<Checked>();
  const name = (uri: Uri): string => client.code2ProtocolConverter.asUri(uri);
  let failed = false;
  const listening = Disposable.from(
    changed,
    checked,
    client.onNotification(method.checked, (news: Checked) => checked.fire(news)),
    client.onDidChangeState(({ newState }) => {
      failed = newState === State.Stopped || newState === State.StartFailed;
      if (newState === State.Starting) states.clear();
      changed.fire(undefined);
    }),
    client.onNotification(method.status, (status: Status) => {
      const readAt = status.state === "ready" ? new Date() : (states.get(status.folder)?.readAt ?? null);
      const state = { ...status, readAt };
      states.set(status.folder, state);
      changed.fire(state);
    }),
    workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      for (const folder of removed) states.delete(name(folder.uri));
      changed.fire(undefined);
    }),
  );
  const corpora: Corpora = {
    get all() {
      return [...states.values()];
    },
    of: (file) => {
      const within = [...states.keys()].filter((folder) => folder !== null && name(file).startsWith(`${folder}/`));
      const [first] = workspace.workspaceFolders ?? [];
      return states.get(within.sort().at(-1) ?? (first ? name(first.uri) : null));
    },
    get failed() {
      return failed;
    },
    onDidChange: changed.event,
  };
  return { corpora, onDidCheck: checked.event, dispose: () => listening.dispose() };
}
