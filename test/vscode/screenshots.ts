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
    await desk.pointAt(wrong, "Trái với nguồn");
  },
  "quick-fix": async (desk) => {
    await desk.clickOn(wrong);
    await desk.listFixes("51,43 tỷ USD");
  },
  completion: async (desk) => {
    await desk.write("\n\n[@vov");
    const offered = desk.page.locator(".suggest-widget.visible .monaco-list-row");
    await desk.until("sources offered", offered, () => desk.page.keyboard.press("Control+Space"));
  },
  problems: async (desk) => {
    await desk.run("Briefing: Verify Figures", desk.notification);
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
    await desk.run("Briefing: Insert Figure from Corpus", desk.pickList);
    await desk.typeInQuickInput("kim ngach 2025");
    await desk.pickList.first().filter({ hasText: "2025" }).waitFor();
  },
  report: async (desk) => {
    await desk.run("Briefing: Verification Report", desk.webview.locator("h1"));
  },
  status: async (desk) => {
    const told = desk.page.locator(".monaco-hover", { hasText: "Sources read" });
    await desk.until("what the status item tells", told, async (within) => {
      await desk.page.mouse.move(0, 0);
      await desk.statusItem.hover(within);
    });
  },
  "inlay-hints": async (desk) => {
    desk.set({ "doiChieu.inlayHints": true });
    await desk.page.locator(".view-line [class*=dyn-rule]").first().waitFor();
  },
  "new-briefing": async (desk) => {
    await desk.run("Briefing: New Briefing…", desk.pickList.filter({ hasText: "Talking points" }));
  },
  walkthrough: async (desk) => {
    await desk.openWalkthrough("Get Started with Đối chiếu", "Open a draft with mistakes");
  },
  settings: async (desk) => {
    await desk.openSettings("Corpus");
  },
  // The last: its page takes the focus whenever it likes.
  explain: async (desk) => {
    await desk.clickOn(wrong);
    await desk.run("Briefing: Explain This Figure", desk.webview.getByText("Đã làm gì"));
  },
};

/** What a surface leaves behind that Escape does not take away. */
const leftovers: Readonly<Record<string, Surface>> = {
  completion: (desk) => desk.run("File: Revert File"),
  problems: async (desk) => {
    await desk.run("Notifications: Clear All Notifications");
    await desk.hidePanel();
  },
  "inlay-hints": async (desk) => desk.set({ "doiChieu.inlayHints": false }),
  views: (desk) => desk.page.keyboard.press("Control+B"), // the side bar away
};

/** The draft alone again. */
async function clear(desk: Workbench, after: string): Promise<void> {
  for (let press = 0; press < 3; press++) await desk.page.keyboard.press("Escape");
  await leftovers[after]?.(desk);
  await desk.run("View: Close All Editors", async () => (await desk.page.locator(".tab").count()) === 0);
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
