import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporary } from "./temporary";

export const root = join(__dirname, "..", "..");

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** What the program keeps of its sources stays out of the tester's own folders. */
const cache = temporary();

/** Runs the real program as a person does from a checkout (it is built first where it is stale). */
export const run = (args: readonly string[], { cwd = root, input = "", env = {} }: RunOptions = {}): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env;
    const child = spawn(process.execPath, [join(root, "scripts", "run-cli.mjs"), ...args], {
      cwd,
      env: { ...inherited, XDG_CACHE_HOME: cache, ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (data: Buffer) => out.push(data));
    child.stderr.on("data", (data: Buffer) => err.push(data));
    child.stdin.on("error", () => {}); // a program that ended early reads no more
    child.stdin.end(input);
    child.on("error", reject);
    child.on("close", (status) =>
      resolve({ status, stdout: Buffer.concat(out).toString("utf8"), stderr: Buffer.concat(err).toString("utf8") }),
    );
  });

/** A folder for one test, with these files; `remove` takes it away. */
export function folder(files: Readonly<Record<string, string | Buffer>>): { readonly path: string; remove(): void } {
  const path = temporary();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
