import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Frame, Page } from "playwright-core";
import { startBrowser } from "../host/browser";
import { root } from "../host/cache";
import { packAndInstall } from "../host/package";
import { type Theme, themes, Workbench } from "../host/workbench";
import { copyOf } from "../host/workspace";

const draft = "hoi-dam-co-loi.brief.md";

/** What hinders readers in a page (WCAG 2.2 A and AA, and axe's good practice), one line each: rule, element, why. */
async function hindrances(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}

describe("the report, for all who read it", () => {
  const workspace = copyOf("examples");

  after(() => workspace.remove());

  describe("in the editor's panel", () => {
    let desk: Workbench;

    before(async () => {
      desk = await Workbench.open({ folder: workspace.path, ...packAndInstall() });
      await desk.openFile(draft);
      await desk.squiggles.first().waitFor();
      await desk.run("Briefing: Verification Report", desk.webview.locator("article"));
    });
    after(() => desk?.close());

    for (const theme of Object.keys(themes) as Theme[])
      it(`hinders nobody in the ${theme} theme`, async () => {
        await desk.wear(theme);
        const frame = await (await desk.webview.locator("body").elementHandle())?.ownerFrame();
        assert.ok(frame);
        const kind = { light: "vscode-light", dark: "vscode-dark", contrast: "vscode-high-contrast" }[theme];
        await frame.locator(`body.${kind}`).waitFor();
        assert.deepEqual(await hindrances(frame), []);
      });
  });

  describe("saved as a page", () => {
    let browser: Browser;
    const file = join(workspace.path, "report.html");

    before(async () => {
      const program = [join(root, "dist", "cli.js"), "verify", join(workspace.path, draft), "--format", "html"];
      const { stdout, status } = spawnSync(process.execPath, program, { encoding: "utf8" });
      assert.equal(status, 1, "it has findings");
      writeFileSync(file, stdout);
      browser = await startBrowser();
    });
    after(() => browser?.close());

    const readers = {
      light: { colorScheme: "light" },
      dark: { colorScheme: "dark" },
      "forced colours": { colorScheme: "dark", forcedColors: "active" },
    } as const;
    for (const [name, looks] of Object.entries(readers))
      it(`hinders nobody in ${name}`, async () => {
        const page = await browser.newPage(looks);
        await page.goto(pathToFileURL(file).href);
        assert.deepEqual(await hindrances(page), []);
        await page.close();
      });
  });
});
