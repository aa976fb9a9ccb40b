import { startBrowser } from "./browser";
import { startServer } from "./codeServer";

export interface HostRun {
  readonly extension: string;
  /** The module whose `run()` the extension host calls. */
  readonly tests: string;
  /** A folder, or a `.code-workspace` file. */
  readonly workspace: string;
  /** Nobody has said that it is trusted. */
  readonly untrusted: boolean;
  /** Seen by the tests. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Milliseconds for one run: ten times what the longest takes here. */
const limit = 600_000;

/** Runs a suite in the extension host of code-server's VS Code, shown in Chromium; gives the exit code. */
export async function runInCodeServer({
  extension,
  tests,
  workspace,
  untrusted,
  environment,
}: HostRun): Promise<number> {
  const browser = await startBrowser();
  const server = await startServer({ environment, driven: true, untrusted });
  const heard: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    page.on("console", (message) => heard.push(message.text()));
    page.on("pageerror", (error) => heard.push(String(error)));
    const done = new Promise<number>((resolve, reject) => {
      page.on("crash", () => reject(new Error("the page crashed")));
      timer = setTimeout(() => reject(new Error(`no result within ${limit} ms`)), limit);
      // The two functions that VS Code's workbench looks for when it runs tests.
      void page.exposeFunction("codeAutomationLog", () => undefined); // the same is in the console
      void page.exposeFunction("codeAutomationExit", resolve);
    });
    const remote = (path: string) => `vscode-remote://127.0.0.1:${server.port}${path}`;
    const payload = [
      ["skipWelcome", "true"],
      ["extensionDevelopmentPath", remote(extension)],
      ["extensionTestsPath", remote(tests)],
    ];
    const opened = workspace.endsWith(".code-workspace") ? { workspace } : { folder: workspace };
    await page.goto(server.url({ ...opened, payload: JSON.stringify(payload) }));
    return await done;
  } catch (error) {
    throw new Error(`${error}\nThe page said:\n${heard.join("\n")}\nThe server said:\n${server.log()}`);
  } finally {
    clearTimeout(timer);
    await browser.close();
    await server.stop();
  }
}
