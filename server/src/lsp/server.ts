import {
  type CancellationToken,
  CodeLensRefreshRequest,
  type Connection,
  type InitializeResult,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
  type TextDocumentIdentifier,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { codeLenses } from "../features/codeLens";
import { explainAt } from "../features/explain";
import { hoverAt } from "../features/hover";
import { acceptFigures } from "./accepting";
import { act, acting } from "./acting";
import { answerCatalog } from "./catalog";
import { Checks } from "./checks";
import { type Client, optionsOf, readClient } from "./client";
import { complete, completing } from "./completing";
import { Diagnosing } from "./diagnosing";
import { openDocuments } from "./drafts";
import { guard } from "./log";
import { navigate, navigating, type OnDraft } from "./navigation";
import { type ExplainParams, method } from "./protocol";
import { Readying } from "./readying";
import { answerReports } from "./reporting";
import { answerRequests } from "./requests";
import { Workspace } from "./workspace";
import type { World } from "./world";

/** Puts the server together on a connection. Everything it knows of the outside is in `world`. */
export function startServer(connection: Connection, world: World): void {
  let client: Client = readClient({ processId: null, rootUri: null, capabilities: {} });
  let workspace: Workspace;
  let trusted = true;
  const documents = openDocuments(() => client.encoding);
  const notify = (name: string, news: unknown): void => {
    if (client.status) void connection.sendNotification(name, news);
  };
  const checks = new Checks(
    documents,
    () => workspace,
    () => client.encoding,
    (news) => {
      notify(method.checked, news);
      if (news.summary) readying.checked(news.uri, news.version);
    },
  );
  const readying = new Readying(documents, () => client, checks);
  const diagnosing = new Diagnosing(connection, () => client, documents, checks, world);

  connection.onInitialize((params): InitializeResult => {
    client = readClient(params);
    trusted = optionsOf(params).trusted !== false;
    const root = params.rootUri ? [{ uri: params.rootUri }] : [];
    workspace = new Workspace(
      connection,
      client,
      world,
      {
        encoding: () => client.encoding,
        storage: () => optionsOf(params).storage ?? null,
        trusted: () => trusted,
        readings: () => client.readings,
        language: () => client.language,
        changed: () => {
          diagnosing.changed();
          const refresh = (wanted: boolean, type: { readonly method: string }): void => {
            if (wanted) connection.sendRequest(type.method).catch(() => {});
          };
          refresh(client.refreshesCodeLenses, CodeLensRefreshRequest.type);
          refresh(client.refreshesInlayHints, InlayHintRefreshRequest.type);
          refresh(client.refreshesSemanticTokens, SemanticTokensRefreshRequest.type);
        },
        status: (status) => notify(method.status, status),
        log: (line) => connection.console.info(line),
        progress: async () => {
          const progress = await connection.window.createWorkDoneProgress();
          progress.begin("Đối chiếu", 0, undefined, true);
          return progress;
        },
      },
      params.workspaceFolders ?? root,
      optionsOf(params).settings,
    );
    return {
      serverInfo: world.tool,
      capabilities: {
        positionEncoding: client.encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        ...navigating,
        ...completing,
        codeLensProvider: {},
        ...acting(client),
        ...(client.pulls && {
          diagnosticProvider: { identifier: "doiChieu", interFileDependencies: false, workspaceDiagnostics: false },
        }),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });
  connection.onInitialized(() => guard(connection.console, "starting", () => workspace.start(), undefined));
  connection.onShutdown(() => {
    workspace.dispose();
    readying.dispose();
  });
  connection.onDidChangeConfiguration(({ settings }) =>
    guard(connection.console, "reading settings", () => workspace.configure(settings), undefined),
  );
  connection.onNotification(method.trusted, () => {
    trusted = true;
    workspace.trust();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => workspace.filesChanged(changes.map(({ uri }) => uri)));
  // A source saved in the editor itself: some clients watch no files.
  documents.onDidSave(({ document }) => workspace.filesChanged([document.uri]));

  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
    diagnosing.pull(textDocument.uri, previousResultId, token),
  );
  const onDraft: OnDraft = <T>(
    what: string,
    { uri }: TextDocumentIdentifier,
    token: CancellationToken,
    answer: Parameters<typeof onDraft<T>>[3],
  ): Promise<T | null> =>
    guard(
      connection.console,
      what,
      async () => {
        const checked = await checks.of(uri, token);
        return checked && answer(checked.draft, checked.home, checked.corpus);
      },
      null,
    );
  connection.onHover(({ textDocument, position }, token) =>
    onDraft("hover", textDocument, token, (draft, home, { history }) =>
      hoverAt(draft, draft.positions.offset(position), home.sources, { ...client, history }),
    ),
  );
  connection.onCodeLens(({ textDocument }, token) => onDraft("code lenses", textDocument, token, codeLenses));
  connection.onRequest(method.explain, ({ uri, position }: ExplainParams, token: CancellationToken) =>
    guard(
      connection.console,
      "explaining a figure",
      async () => {
        const checked = await checks.of(uri, token);
        if (!checked) return null;
        const { draft, corpus } = checked;
        return explainAt(draft, draft.positions.offset(position), (verdict) => corpus.explain(verdict, draft.language));
      },
      null,
    ),
  );
  navigate(connection, documents, () => client, checks, onDraft, world);
  complete(connection, documents, () => client, onDraft, world);
  act(connection, documents, () => client, checks, onDraft);
  acceptFigures(connection, checks, world);
  answerReports(connection, checks, world);
  answerRequests(connection, documents, () => workspace, world);
  answerCatalog(
    connection,
    () => workspace,
    () => client.language,
    world,
  );

  documents.listen(connection);
  connection.listen();
}
