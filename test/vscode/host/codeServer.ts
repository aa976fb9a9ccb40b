import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { cached, npmInstall } from "./cache";

/** The last code-server that runs on Node 20. */
const version = "4.100.3";

/** Counted up when the installation is made in another way. */
const edition = 1;

/** What people are told when they ask which VS Code this is. */
export const description = `VS Code 1.100.3 of code-server ${version} from the npm registry`;

/**
 * The workbench and the extension host of VS Code as code-server packs them, without code-server's own wrapper.
 * Its modules are left to a script that compiles and downloads; here they come from the registry, and nothing is
 * compiled: terminals don't work, all else does.
 */
function installed(): string {
  const folder = cached(`code-server-${version}-${edition}`, (growing) => {
    console.log(`Fetching ${description}, once`);
    npmInstall(growing, `code-server@${version}`);
    // The ripgrep that this VS Code names fetches its program from elsewhere; this release brings it as a package.
    npmInstall(join(growing, inside), "@vscode/ripgrep@1.18.0");
    // Two modules that would need a compiler: one keeps log files, the other ends an orphan of a killed server.
    const modules = join(growing, inside, "node_modules");
    copyFileSync(join(__dirname, "spdlog.cjs"), join(modules, "@vscode", "spdlog", "index.js"));
    writeFileSync(join(modules, "native-watchdog", "index.js"), "exports.start = () => {};\n");
  });
  return join(folder, inside, "out", "server-main.js");
}

const inside = join("node_modules", "code-server", "lib", "vscode");

const quietSettings = {
  "workbench.startupEditor": "none",
  "telemetry.telemetryLevel": "off",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "workbench.enableExperiments": false,
  "workbench.tips.enabled": false,
  "workbench.reduceMotion": "on",
  "git.enabled": false,
  "editor.hover.delay": 100,
};

export interface ServerOptions {
  /** Where extensions are installed; default: an empty folder of its own. */
  readonly extensions?: string;
  /** Machine settings beside those that keep the window quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly port?: number;
  /** The page may name the extension and the tests to load; VS Code then shows no modal dialogs. */
  readonly driven?: boolean;
  /** Folders are open without the trust of whoever opened them. */
  readonly untrusted?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Server {
  readonly port: number;
  /** The workbench's address, with its own parameters: `folder`, `payload` … */
  url(parameters: Readonly<Record<string, string>>): string;
  /** What the server and the extension host wrote so far. */
  log(): string;
  stop(): Promise<void>;
}

/** Starts VS Code's server on a port of this machine. */
export async function startServer({
  extensions,
  settings,
  port = 0,
  driven = false,
  untrusted = false,
  environment,
}: ServerOptions = {}): Promise<Server> {
  const program = installed();
  const folder = mkdtempSync(join(tmpdir(), "doi-chieu-vscode-"));
  const data = join(folder, "data");
  const logFile = join(folder, "server.log");
  mkdirSync(join(data, "Machine"), { recursive: true });
  writeFileSync(join(data, "Machine", "settings.json"), JSON.stringify({ ...quietSettings, ...settings }));
  const log = () => readFileSync(logFile, "utf8");

  const out = openSync(logFile, "a");
  const child = spawn(
    process.execPath,
    [
      ...[program, "--host", "127.0.0.1", "--port", `${port}`, "--without-connection-token"],
      ...["--accept-server-license-terms", "--disable-telemetry"],
      ...(untrusted ? [] : ["--disable-workspace-trust"]),
      ...["--server-data-dir", data, "--user-data-dir", data],
      ...["--extensions-dir", extensions ?? join(folder, "extensions")],
      ...(driven ? ["--enable-smoke-test-driver"] : []),
    ],
    { stdio: ["ignore", out, out], detached: true, env: { ...process.env, EXTENSIONS_GALLERY: "{}", ...environment } },
  );

  running.add(child);

  const deadline = Date.now() + 60_000;
  for (;;) {
    const listening = /Extension host agent listening on (\d+)/.exec(log())?.[1];
    if (listening) {
      const url = (parameters: Readonly<Record<string, string>>) =>
        `http://127.0.0.1:${listening}/?${new URLSearchParams(parameters)}`;
      return { port: Number(listening), url, log, stop: () => stop(child, folder) };
    }
    if (child.exitCode !== null || Date.now() > deadline) {
      const said = log();
      await stop(child, folder);
      throw new Error(`VS Code's server did not start:\n${said}`);
    }
    await wait(30);
  }
}

// However this process ends, VS Code doesn't outlive it.
const running = new Set<ChildProcess>();
process.once("exit", () => running.forEach(killGroup));

// The server's children (extension host, file watcher) are of its process group and end with it.
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // All of them have ended already.
  }
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  const ended = child.exitCode === null && child.signalCode === null && new Promise((done) => child.once("exit", done));
  killGroup(child);
  running.delete(child);
  await ended;
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Installs a package with VS Code's own installer. */
export function installExtension(vsix: string, extensions: string): void {
  const data = mkdtempSync(join(tmpdir(), "doi-chieu-install-"));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...[installed(), "--install-extension", vsix, "--force", "--accept-server-license-terms"],
      ...["--extensions-dir", extensions, "--server-data-dir", data, "--user-data-dir", data],
    ],
    { encoding: "utf8", timeout: 180_000, env: { ...process.env, EXTENSIONS_GALLERY: "{}" } },
  );
  rmSync(data, { recursive: true, force: true });
  if (status !== 0 || !stdout.includes("successfully installed"))
    throw new Error(`VS Code did not install ${vsix}:\n${stdout}${stderr}`);
}
