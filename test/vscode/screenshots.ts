// Pictures of every surface, from the packaged extension, in three themes; and the icon from its drawing. All go to
// test/vscode/screenshots; the few that the README shows are copied to docs/images.
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startBrowser } from "./host/browser";
import { root } from "./host/cache";
import { packAndInstall } from "./host/package";
import { type Theme, themes, Workbench } from "./host/workbench";
import { copyOf } from "./host/workspace";

const folder = join(root, "test/vscode/screenshots");
const size = { width: 1100, height: 620 };
const draft = "hoi-dam-co-loi.brief.md";
const wrong = "53,41 tỷ USD";

/** Pictures that are kept in the repository, by the names that the README knows. */
const kept: Readonly<Record<string, string>> = {
  "hover light": "hover",
  "problems light": "verify",
  "insert-figure light": "insert-figure",
  "views light": "views",
  "report light": "report",
};

async function icon(): Promise<void> {
  const browser = await startBrowser();
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  const drawing = readFileSync(join(root, "client/media/icon.svg"), "utf8");
  await page.setContent(`<style>body { margin: 0 }</style>${drawing}`);
  await page.screenshot({ path: join(root, "client/media/icon.png"), omitBackground: true });
  await browser.close();
}

type Surface = (desk: Workbench) => Promise<void>;

/** Each surface from a draft that is open and nothing else; one after the other in the same window. */
const surfaces: Readonly<Record<string, Surface>> = {
  editor: async (desk) => {
    await desk.squiggles.first().waitFor();
    await desk.statusItem.filter({ hasText: "Refuted" }).waitFor();
  },
  hover: async (desk) => {
    const hover = desk.hover.filter({ hasText: "Trái với nguồn" }).first();
    // A hover goes when the editor behind it is drawn anew.
    for (let tries = 0; tries < 5 && !(await hover.isVisible()); tries++) {
      await desk.pointAt(wrong);
      await hover.waitFor({ timeout: 3_000 }).catch(() => {});
    }
    await hover.waitFor();
  },
  "quick-fix": async (desk) => {
    await desk.clickOn(wrong);
    await desk.page.keyboard.press("Control+.");
    await desk.page.locator(".action-widget .monaco-list-row").first().waitFor();
  },
  completion: async (desk) => {
    await desk.page.keyboard.press("Control+End");
    await desk.page.keyboard.type("\n\n[@vov", { delay: 100 });
    await desk.page.keyboard.press("Control+Space");
    await desk.page.locator(".suggest-widget.visible .monaco-list-row").first().waitFor();
  },
  problems: async (desk) => {
    await desk.run("Briefing: Verify Figures");
    await desk.notification.first().waitFor();
    await desk.problems.first().waitFor();
  },
  views: async (desk) => {
    await desk.openView("Corpus");
    const group = desk.rows("Corpus").filter({ hasText: "JETRO" }).or(desk.rows("Corpus").nth(2)).first();
    await group.waitFor();
    await desk.expand(group);
    await desk.rows("Figures").filter({ hasText: "Refuted" }).first().waitFor();
  },
  "insert-figure": async (desk) => {
    await desk.run("Briefing: Insert Figure from Corpus");
    await desk.typeInQuickInput("kim ngach 2025");
    await desk.pickList.first().filter({ hasText: "2025" }).waitFor();
  },
  report: async (desk) => {
    await desk.run("Briefing: Verification Report");
    await desk.webview.locator("h1").first().waitFor();
  },
  status: async (desk) => {
    await desk.statusItem.hover();
    await desk.page.locator(".monaco-hover", { hasText: "Sources read" }).first().waitFor();
  },
  "inlay-hints": async (desk) => {
    desk.set({ "doiChieu.inlayHints": true });
    await desk.page.locator(".view-line [class*=dyn-rule]").first().waitFor();
  },
  "new-briefing": async (desk) => {
    await desk.run("Briefing: New Briefing…");
    await desk.pickList.first().waitFor();
  },
  walkthrough: async (desk) => {
    await desk.run("Welcome: Open Walkthrough...");
    await desk.typeInQuickInput("Get Started with Đối chiếu");
    await desk.pickList.filter({ hasText: "Get Started with Đối chiếu" }).first().waitFor();
    await desk.page.keyboard.press("Enter");
    await desk.page.locator(".gettingStartedContainer").getByText("Open a draft with mistakes").first().waitFor();
  },
  settings: async (desk) => {
    await desk.run("Preferences: Open Settings (UI)");
    await desk.page.locator(".settings-editor .search-container").first().waitFor();
    await desk.page.keyboard.type("@ext:doi-chieu.doi-chieu");
    await desk.page.locator(".settings-editor").getByText("Corpus").first().waitFor();
  },
  // The last: its page takes the focus whenever it likes.
  explain: async (desk) => {
    await desk.page.keyboard.press("Control+Home");
    await desk.clickOn(wrong);
    await desk.run("Briefing: Explain This Figure");
    await desk.webview.getByText("Đã làm gì").first().waitFor();
  },
};

/** What a surface leaves behind that Escape does not take away. */
const leftovers: Readonly<Record<string, Surface>> = {
  completion: (desk) => desk.run("File: Revert File"),
  problems: async (desk) => {
    await desk.run("Notifications: Clear All Notifications");
    await desk.page.keyboard.press("Control+J"); // the panel away
  },
  "inlay-hints": async (desk) => desk.set({ "doiChieu.inlayHints": false }),
  views: (desk) => desk.page.keyboard.press("Control+B"), // the side bar away
};

/** The draft alone again. */
async function clear(desk: Workbench, after: string): Promise<void> {
  for (let press = 0; press < 3; press++) await desk.page.keyboard.press("Escape");
  await leftovers[after]?.(desk);
  await desk.run("View: Close All Editors");
  await desk.openFile(draft);
  await desk.squiggles.first().waitFor();
}

async function pictures(theme: Theme, only: string | undefined): Promise<void> {
  const workspace = copyOf("examples");
  const desk = await Workbench.open({ folder: workspace.path, ...packAndInstall(), size });
  try {
    desk.set({ "editor.minimap.enabled": false, "breadcrumbs.enabled": false, "files.autoSave": "off" });
    await desk.wear(theme);
    await desk.openFile(draft);
    await desk.page.keyboard.press("Control+B"); // the side bar away
    for (const [name, surface] of Object.entries(surfaces)) {
      if (only !== undefined && name !== only) continue;
      let seen = true;
      try {
        await surface(desk);
      } catch (error) {
        seen = false;
        console.error(`${name} ${theme}: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
        process.exitCode = 1;
      }
      const file = join(folder, `${name} ${theme}.png`);
      await desk.picture(file);
      const shown = kept[`${name} ${theme}`];
      if (shown && seen) copyFileSync(file, join(root, "docs/images", `${shown}.png`));
      if (only === undefined && name !== "explain") await clear(desk, name);
    }
  } finally {
    await desk.close();
    workspace.remove();
  }
}

/** `npm run screenshots`, or for a part of them `npm run screenshots -- dark hover`. */
async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [theme, only] = process.argv.slice(2);
  if (theme === undefined) await icon();
  for (const one of Object.keys(themes) as Theme[]) if (theme === undefined || theme === one) await pictures(one, only);
}

void main();
