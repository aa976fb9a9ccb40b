// Runs the suite in a real VS Code: a desktop one where one is named in VSCODE_PATH or can be downloaded and shown,
// otherwise the one from the npm registry. `npm run test:vscode -- folder "quick fix"` runs some of it. VSCODE_HOST=desktop or VSCODE_HOST=registry takes the choice away.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./host/cache";
import { description } from "./host/codeServer";
import { runInCodeServer } from "./host/inCodeServer";
import { findDesktop, runOnDesktop } from "./host/onDesktop";
import { copyOf } from "./host/workspace";

/** Folders of suites, each with what is open while they run. */
const rounds = {
  folder: () => copyOf("test/vscode/workspace"),
  workspace: () => twoFolders(),
  untrusted: () => withLedger(),
} as const;

/** A folder whose ledger accepts the figure that is wrong in its draft. */
function withLedger(): ReturnType<typeof copyOf> {
  const copy = copyOf("test/vscode/workspace");
  const cli = (...args: string[]) =>
    execFileSync(process.execPath, [join(root, "dist/cli.js"), ...args, "--corpus", "nguon"], {
      cwd: copy.path,
      env: { ...process.env, XDG_CACHE_HOME: join(copy.path, "..", "cache") },
    });
  cli("accept", "draft.brief.md:8:72", "--reason", "by whoever made the folder");
  // Ends with 1, and throws, where the ledger does not silence it.
  cli("verify", "draft.brief.md");
  return copy;
}

/** A workspace of two folders with sources that contradict each other. */
function twoFolders(): { readonly path: string; readonly remove: () => void } {
  const { path, remove } = copyOf("test/vscode/workspace");
  const [first, second] = [join(path, "first"), join(path, "second")];
  for (const folder of [first, second]) cpSync(join(root, "test/vscode/workspace"), folder, { recursive: true });
  const source = join(second, "nguon/hai-quan-2023.md");
  writeFileSync(source, readFileSync(source, "utf8").replace("44,95", "54,95"));
  const file = join(path, "two.code-workspace");
  writeFileSync(file, JSON.stringify({ folders: [{ path: "first" }, { path: "second" }] }));
  return { path: file, remove };
}

async function run(round: keyof typeof rounds, desktop: string | null): Promise<number> {
  const out = join(root, "out", "vscode");
  const workspace = rounds[round]();
  const report = join(out, `report-${round}.txt`);
  rmSync(report, { force: true });
  const given = {
    environment: { TEST_REPORT: report, TEST_SUITES: round, TEST_GREP: process.argv[3] ?? "" },
    extension: root,
    tests: join(out, "index.js"),
    workspace: workspace.path,
    untrusted: round === "untrusted",
  };
  try {
    return await (desktop ? runOnDesktop(desktop, given) : runInCodeServer(given));
  } finally {
    workspace.remove();
    if (existsSync(report)) console.log(readFileSync(report, "utf8"));
  }
}

async function main(): Promise<number> {
  const suites = join(root, "test/vscode/suite");
  await build({
    entryPoints: readdirSync(suites, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".suite.ts") || file === "index.ts")
      .map((file) => join(suites, file)),
    bundle: true,
    platform: "node",
    packages: "external",
    outdir: join(root, "out", "vscode"),
    outbase: suites,
    sourcemap: "inline",
    logLevel: "warning",
  });
  const desktop = process.env.VSCODE_HOST === "registry" ? null : await findDesktop();
  if (!desktop && process.env.VSCODE_HOST === "desktop")
    throw new Error("No desktop VS Code: name one in VSCODE_PATH, or give a screen and a network to download it.");
  console.log(`Host: ${desktop ?? description}`);
  const named = process.argv[2];
  let code = 0;
  for (const round of ["folder", "workspace", "untrusted"] as const)
    if (named === undefined || named === round) code = (await run(round, desktop)) || code;
  return code;
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
