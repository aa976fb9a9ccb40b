import { type ChildProcess, fork, spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  FileChangeType,
  type Hover,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Registration,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceFolder,
} from "vscode-languageserver/node";
import { type Checked, method, type Status } from "../../server/src/lsp/protocol";
import { temporary } from "../support/temporary";

export const server = join(__dirname, "..", "..", "dist", "server.js");

/** What VS Code's client can do, as far as our server asks. */
export const able: ClientCapabilities = {
  general: { positionEncodings: ["utf-16"] },
  window: { workDoneProgress: true },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source.fixAll"] } } },
  },
};

export interface Options {
  /** Files of the workspace folder, by their path in it. */
  readonly files?: Readonly<Record<string, string>>;
  readonly capabilities?: ClientCapabilities;
  /** What `workspace/configuration` answers, by folder name; one for all under "". */
  readonly settings?: Record<string, unknown>;
  readonly initializationOptions?: unknown;
  /** Names of the workspace folders inside the temporary one; default: that one itself; none: no folder is open. */
  readonly folders?: readonly string[];
  /** The language of the client's surface. */
  readonly locale?: string;
  readonly start?: (cwd: string) => ChildProcess;
}

/** What a server keeps of its sources stays out of the tester's own folders. */
const env = { ...process.env, XDG_CACHE_HOME: temporary() };

const overStdio = (cwd: string): ChildProcess => spawn(process.execPath, [server, "--stdio"], { cwd, env });
export const overIpc = (cwd: string): ChildProcess => fork(server, ["--node-ipc"], { cwd, env, silent: true });

/** A language client of few words, speaking to a real server process. */
export class TestClient {
  readonly logs: string[] = [];
  readonly statuses: Status[] = [];
  readonly checked: Checked[] = [];
  readonly registrations: Registration[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  /** Work-done progress as it came, "begin" to "end". */
  readonly progress: { readonly token: string | number; readonly kind: string }[] = [];
  refreshes = 0;
  settings: Record<string, unknown>;
  #initialized: InitializeResult | null = null;
  readonly #versions = new Map<string, number>();

  private constructor(
    readonly folder: string,
    readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
    options: Options,
  ) {
    this.settings = options.settings ?? {};
    const keep = <P, T = P>(name: string, list: T[], take: (params: P) => T): void => {
      connection.onNotification(name, (params: P) => {
        list.push(take(params));
      });
    };
    keep("window/logMessage", this.logs, ({ message }: { message: string }) => message);
    keep(method.status, this.statuses, (status: Status) => status);
    keep(method.checked, this.checked, (news: Checked) => news);
    keep("textDocument/publishDiagnostics", this.published, (params: PublishDiagnosticsParams) => params);
    keep("$/progress", this.progress, ({ token, value }: { token: string | number; value: { kind: string } }) => ({
      token,
      kind: value.kind,
    }));
    connection.onRequest("client/registerCapability", ({ registrations }) => {
      this.registrations.push(...registrations);
    });
    connection.onRequest("client/unregisterCapability", () => {});
    connection.onRequest("window/workDoneProgress/create", () => {});
    connection.onRequest("workspace/diagnostic/refresh", () => {
      this.refreshes++;
    });
    connection.onRequest("workspace/configuration", ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => this.settings[scopeUri?.split("/").at(-1) ?? ""] ?? this.settings[""] ?? null),
    );
    connection.listen();
  }

  static async start(options: Options = {}): Promise<TestClient> {
    const folder = temporary();
    for (const [path, text] of Object.entries(options.files ?? {})) write(folder, path, text);
    const child = (options.start ?? overStdio)(folder);
    const connection =
      child.channel || !child.stdout || !child.stdin
        ? createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child))
        : createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    const client = new TestClient(folder, child, connection, options);
    const named = (name: string): WorkspaceFolder => ({ uri: client.uri(name), name });
    const folders = options.folders ?? [""];
    client.#initialized = await connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: folders[0] === undefined ? null : client.uri(folders[0]),
      workspaceFolders: folders.length > 0 ? folders.map(named) : null,
      capabilities: options.capabilities ?? able,
      ...(options.locale && { locale: options.locale }),
      initializationOptions: "initializationOptions" in options ? options.initializationOptions : { status: true },
    });
    await connection.sendNotification("initialized", {});
    return client;
  }

  get capabilities(): InitializeResult["capabilities"] {
    return this.#initialized?.capabilities ?? {};
  }

  uri(path: string): string {
    return pathToFileURL(path === "" ? this.folder : join(this.folder, path)).href;
  }

  /** Writes a file and tells the server as a client that watches does. */
  async save(path: string, text: string): Promise<void> {
    write(this.folder, path, text);
    await this.#told(path, FileChangeType.Changed);
  }

  async remove(path: string): Promise<void> {
    rmSync(join(this.folder, path), { recursive: true });
    await this.#told(path, FileChangeType.Deleted);
  }

  #told(path: string, type: FileChangeType): Promise<void> {
    return this.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: this.uri(path), type }],
    });
  }

  async open(path: string, text: string, languageId = "markdown"): Promise<void> {
    this.#versions.set(path, 1);
    const textDocument = { uri: this.uri(path), languageId, version: 1, text };
    await this.connection.sendNotification("textDocument/didOpen", { textDocument });
  }

  /** An incremental change; without a range the whole text is replaced. */
  async edit(path: string, text: string, range?: { start: Position; end: Position }): Promise<number> {
    const version = (this.#versions.get(path) ?? 1) + 1;
    this.#versions.set(path, version);
    await this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: this.uri(path), version },
      contentChanges: [range ? { range, text } : { text }],
    });
    return version;
  }

  close(path: string): Promise<void> {
    return this.connection.sendNotification("textDocument/didClose", { textDocument: { uri: this.uri(path) } });
  }

  pull(path: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const textDocument = { uri: this.uri(path) };
    return this.connection.sendRequest("textDocument/diagnostic", {
      textDocument,
      ...(previousResultId && { previousResultId }),
    });
  }

  async diagnostics(path: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(path);
    return report.kind === "full" ? report.items : [];
  }

  hover(path: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest("textDocument/hover", { textDocument: { uri: this.uri(path) }, position });
  }

  async codeActions(path: string, range: { start: Position; end: Position }, only?: string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only && { only }) };
    const asked = { textDocument: { uri: this.uri(path) }, range, context };
    return (await this.connection.sendRequest<CodeAction[] | null>("textDocument/codeAction", asked)) ?? [];
  }

  execute(command: string, args: readonly unknown[]): Promise<unknown> {
    return this.connection.sendRequest("workspace/executeCommand", { command, arguments: args });
  }

  /** Ends the server as a client should; resolves with its exit code. */
  async stop(): Promise<number | null> {
    const exited = new Promise<number | null>((resolve) => this.process.once("exit", resolve));
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    const code = await exited;
    this.connection.dispose();
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }
}

export function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Waits until something holds; fails with `what` after 5 s. */
export async function until<T>(what: string, look: () => T | undefined | null | false): Promise<T> {
  for (const end = performance.now() + 5000; performance.now() < end; ) {
    const seen = look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`waited 5 s in vain: ${what}`);
}

export const hoverText = (hover: Hover | null): string =>
  hover && typeof hover.contents === "object" && "value" in hover.contents ? hover.contents.value : "";
