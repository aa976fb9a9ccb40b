// Makes the README's pictures from the packaged extension, and the icon from its drawing.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startBrowser } from "./host/browser";
import { root } from "./host/cache";
import { packAndInstall } from "./host/package";
import { Workbench } from "./host/workbench";
import { copyOf } from "./host/workspace";

const size = { width: 1100, height: 620 };

async function icon(): Promise<void> {
  const browser = await startBrowser();
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  const drawing = readFileSync(join(root, "client/media/icon.svg"), "utf8");
  await page.setContent(`<style>body { margin: 0 }</style>${drawing}`);
  await page.screenshot({ path: join(root, "client/media/icon.png"), omitBackground: true });
  await browser.close();
}

async function pictures(): Promise<void> {
  const workspace = copyOf("examples");
  const desk = await Workbench.open({ folder: workspace.path, ...packAndInstall(), size });
  const picture = (name: string) => desk.picture(join(root, "docs/images", `${name}.png`));
  try {
    desk.set({ "editor.minimap.enabled": false, "breadcrumbs.enabled": false });
    await desk.openFile("hoi-dam-co-loi.brief.md");
    await desk.page.keyboard.press("Control+B"); // the side bar away
    await desk.squiggles.first().waitFor();
    await desk.pointAt("53,41 tỷ USD");
    await desk.hover.filter({ hasText: "51,43" }).first().waitFor();
    await picture("hover");

    await desk.run("Briefing: Verify Figures");
    await desk.notification.first().waitFor();
    await picture("verify");

    await desk.run("Notifications: Clear All Notifications");
    await desk.page.keyboard.press("Control+J"); // the panel away
    await desk.run("Briefing: Insert Figure from Corpus");
    await desk.typeInQuickInput("kim ngach 2025");
    await desk.pickList.first().filter({ hasText: "2025" }).waitFor();
    await picture("insert-figure");
  } finally {
    await desk.close();
    workspace.remove();
  }
}

void icon().then(pictures);
