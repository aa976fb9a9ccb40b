import { basename, dirname, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type GlobPattern,
} from "vscode-languageserver";
import { glossaryFiles } from "../corpus/glossary/read";
import { formatOf } from "../corpus/readers/formats";
import type { Client } from "./client";
import { type Folder, Home, type HomeEvents } from "./home";
import { ledgerOf } from "./ledger";
import { traceOf } from "./log";
import { pathOf } from "./paths";
import { section } from "./protocol";
import { readSettings } from "./settings";
import type { World } from "./world";

// Editors report a saved folder file by file; one reading for all of them.
const gathering = 100;

/** The workspace's folders, each with its own corpus and settings, and one more home for drafts outside all of them. */
export class Workspace {
  readonly #homes = new Map<string | null, Home>();
  /** Files that are others now, by home. */
  readonly #changed = new Map<Home, readonly string[]>();
  #timer: NodeJS.Timeout | undefined;
  #watchers: Disposable | undefined;
  #watching = "";
  /** Settings as a client without `workspace/configuration` sent them last. */
  #sent: unknown;

  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
    private readonly world: World,
    private readonly events: Omit<HomeEvents, "moved">,
    folders: readonly { readonly uri: string }[],
    settings: unknown,
  ) {
    this.#sent = settings;
    for (const { uri } of folders) this.#add({ uri, path: pathOf(uri) });
    if (folders.length === 0) this.#add(null);
  }

  get homes(): readonly Home[] {
    return [...this.#homes.values()];
  }

  /** Listens and reads the settings; to be called when the client is initialized. */
  async start(): Promise<void> {
    const { connection, client } = this;
    if (client.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) this.#remove(uri);
        for (const { uri } of added) this.#add({ uri, path: pathOf(uri) });
        void this.configure();
      });
    if (client.registersConfiguration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(this.#log);
    await this.configure();
  }

  /** The home of a draft: the innermost folder that holds it; else the first, as for a draft that was never saved. */
  homeOf(uri: string): Home {
    const path = pathOf(uri);
    const { examples } = this.client;
    if (examples !== null && path?.startsWith(examples + sep) && !this.#homes.has(pathToFileURL(examples).href)) {
      this.#add({ uri: pathToFileURL(examples).href, path: examples });
      void this.configure();
    }
    const within = this.homes
      .filter(({ folder }) => path !== null && folder?.path && path.startsWith(folder.path + sep))
      .sort((a, b) => (b.folder?.path?.length ?? 0) - (a.folder?.path?.length ?? 0));
    return within[0] ?? this.homes[0] ?? this.#add(null);
  }

  /** Settings may be others now; `sent` are those of a client that cannot be asked. */
  async configure(sent?: unknown): Promise<void> {
    // Some clients announce a change with `{}` and mean nothing by it.
    if (typeof sent === "object" && sent !== null && Object.keys(sent).length > 0)
      this.#sent = section in sent ? Reflect.get(sent, section) : sent;
    await Promise.all(
      this.homes.map(async (home) => {
        const { settings, problems } = readSettings(await this.#settingsOf(home));
        const own = { ...settings, corpus: [], useBundledCorpus: true };
        home.configure(home.folder?.path === this.client.examples ? own : settings, problems);
      }),
    );
  }

  /** Some files are others now: homes whose sources or glossary they are read again. */
  filesChanged(uris: readonly string[]): void {
    const paths = uris.map(pathOf).filter((path) => path !== null);
    for (const home of this.homes)
      if (paths.some((path) => home.holds(path) || this.#glossaryOf(home).includes(path)))
        this.#changed.set(home, [...(this.#changed.get(home) ?? []), ...paths]);
    for (const home of this.homes)
      if (home.folder?.path && paths.includes(ledgerOf(home.folder.path))) void home.readLedger();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const homes = [...this.#changed];
      this.#changed.clear();
      for (const [home, changed] of homes) {
        const sources = changed.filter((path) => home.holds(path));
        void home.reload(sources.length === changed.length ? { only: sources } : {});
      }
    }, gathering);
  }

  /** What lies in the folders counts from now on. */
  trust(): void {
    for (const home of this.homes) void home.reload();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const home of this.homes) home.dispose();
  }

  readonly #log = (error: unknown): void => this.connection.console.error(`the client refused: ${traceOf(error)}`);

  #add(folder: Folder | null): Home {
    const home = new Home(folder, this.world, { ...this.events, moved: () => void this.#watch() });
    this.#homes.set(folder?.uri ?? null, home);
    return home;
  }

  #remove(uri: string): void {
    this.#homes.get(uri)?.dispose();
    this.#homes.delete(uri);
  }

  async #settingsOf({ folder }: Home): Promise<unknown> {
    if (!this.client.configuration) return this.#sent;
    try {
      const scope = folder ? { scopeUri: folder.uri } : {};
      // Some clients answer `null` and send settings with `initialize` alone.
      return (await this.connection.workspace.getConfiguration({ section, ...scope })) ?? this.#sent;
    } catch (error) {
      this.#log(error);
      return this.#sent;
    }
  }

  /** Files that the folder's own glossary may be in. */
  #glossaryOf({ folder, settings }: Home): string[] {
    const { path } = folder ?? {};
    return path
      ? [...new Set([...glossaryFiles, settings.glossary])].filter(Boolean).map((name) => resolve(path, name))
      : [];
  }

  /** Asks the client to watch what the corpora are read from. */
  async #watch(): Promise<void> {
    if (!this.client.registersWatchers) return;
    const files = (folder: string, pattern: string): { globPattern: GlobPattern } => ({
      globPattern: this.client.relativePatterns
        ? { baseUri: pathToFileURL(folder).href, pattern }
        : `${folder.replaceAll("\\", "/")}/${pattern}`,
    });
    const watchers = this.homes.flatMap((home) => [
      ...home.roots.map((root) => (formatOf(root) ? files(dirname(root), basename(root)) : files(root, "**/*"))),
      ...[...this.#glossaryOf(home), ...(home.folder?.path ? [ledgerOf(home.folder.path)] : [])].map((path) =>
        files(dirname(path), basename(path)),
      ),
    ]);
    const watching = JSON.stringify(watchers);
    if (watching === this.#watching) return;
    this.#watching = watching;
    try {
      const before = this.#watchers;
      this.#watchers = undefined;
      before?.dispose();
      this.#watchers = await this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    } catch (error) {
      this.#log(error);
    }
  }
}
