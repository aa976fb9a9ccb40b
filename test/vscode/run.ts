// Runs the suite in a real VS Code: a desktop one where one is named in VSCODE_PATH or can be downloaded and shown,
// otherwise the one from the npm registry. VSCODE_HOST=desktop or VSCODE_HOST=registry takes the choice away.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./host/cache";
import { description } from "./host/codeServer";
import { runInCodeServer } from "./host/inCodeServer";
import { findDesktop, runOnDesktop } from "./host/onDesktop";
import { copyOf } from "./host/workspace";

const suites = readdirSync(join(root, "test/vscode/suite"))
  .filter((file) => file.endsWith(".suite.ts"))
  .map((file) => join(root, "test/vscode/suite", file));

async function main(): Promise<number> {
  const out = join(root, "out", "vscode");
  await build({
    entryPoints: [join(root, "test/vscode/suite/index.ts"), ...suites],
    bundle: true,
    platform: "node",
    packages: "external",
    outdir: out,
    sourcemap: "inline",
    logLevel: "warning",
  });
  const workspace = copyOf("test/vscode/workspace");
  try {
    const report = join(out, "report.txt");
    rmSync(report, { force: true });
    const run = {
      environment: { TEST_REPORT: report },
      extension: root,
      tests: join(out, "index.js"),
      workspace: workspace.path,
    };
    const desktop = process.env.VSCODE_HOST === "registry" ? null : await findDesktop();
    if (!desktop && process.env.VSCODE_HOST === "desktop")
      throw new Error("No desktop VS Code: name one in VSCODE_PATH, or give a screen and a network to download it.");
    console.log(`Host: ${desktop ?? description}`);
    try {
      return await (desktop ? runOnDesktop(desktop, run) : runInCodeServer(run));
    } finally {
      if (existsSync(report)) console.log(readFileSync(report, "utf8"));
    }
  } finally {
    workspace.remove();
  }
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
