import { join } from "node:path";
import { downloadAndUnzipVSCode, runTests, TestRunFailedError } from "@vscode/test-electron";
import { cacheFolder } from "./cache";
import type { HostRun } from "./inCodeServer";

/** The desktop VS Code to take; `null` where none is named, none can be shown, or none can be downloaded. */
export async function findDesktop(): Promise<string | null> {
  const named = process.env.VSCODE_PATH;
  if (named) return named;
  const hasScreen = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasScreen || !(await isReachable("https://update.code.visualstudio.com/api/releases/stable"))) return null;
  return downloadAndUnzipVSCode({ version: "stable", cachePath: join(cacheFolder, "desktop") });
}

const isReachable = (url: string): Promise<boolean> =>
  fetch(url, { method: "HEAD", signal: AbortSignal.timeout(3000) }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Runs a suite in the extension host of a desktop VS Code; gives the exit code. */
export async function runOnDesktop(
  program: string,
  { extension, tests, workspace, untrusted, environment }: HostRun,
): Promise<number> {
  try {
    return await runTests({
      vscodeExecutablePath: program,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      extensionTestsEnv: environment,
      launchArgs: [
        ...[workspace, "--disable-extensions", "--skip-welcome"],
        ...(untrusted ? [] : ["--disable-workspace-trust"]),
      ],
    });
  } catch (error) {
    if (error instanceof TestRunFailedError) return error.code ?? 1;
    throw error;
  }
}
