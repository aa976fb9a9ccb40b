import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../host/cache";
import { packAndInstall } from "../host/package";
import { Workbench } from "../host/workbench";
import { copyOf } from "../host/workspace";

const pictures = join(root, "test/vscode/screenshots");

describe("the views beside the text", () => {
  const workspace = copyOf("test/vscode/workspace");
  let desk: Workbench;
  const picture = (name: string) => desk.picture(join(pictures, `${name}.png`));

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    // Two that differ, and one that can't be read.
    writeFileSync(
      join(workspace.path, "nguon/bao.md"),
      "---\ntitle: Báo cáo khác\npublisher: Báo Ngày Nay\npublishedOn: 2024-02-01\n---\n\nNăm 2023, kim ngạch thương mại hai chiều giữa Việt Nam và Nhật Bản đạt 45,95 tỷ USD.\n",
    );
    writeFileSync(join(workspace.path, "nguon/hong.txt"), "\u0000\u0001");
    desk = await Workbench.open({ folder: workspace.path, ...packAndInstall() });
    await desk.openView("Corpus").catch(async (error) => {
      await picture("failed - open");
      throw error;
    });
  });
  after(async () => {
    await desk?.close();
    workspace.remove();
  });
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await picture(`failed - ${this.currentTest.title}`);
    await desk.page.keyboard.press("Escape");
  });

  const row = (text: string | RegExp) => desk.rows("Corpus").filter({ hasText: text }).first();

  it("Corpus lists publishers, their sources, and the figures of each; a figure opens its passage", async () => {
    await row("Cục Hải quan").waitFor();
    await desk.expand(row("Cục Hải quan"));
    await row("Thương mại Việt Nam").waitFor();
    await desk.expand(row("Thương mại Việt Nam"));
    await row("44,95 tỷ USD").waitFor();
    await picture("corpus view");
    await row("44,95 tỷ USD").click();
    await desk.page.locator(".tab.active", { hasText: "hai-quan-2023.md" }).waitFor();
    await desk.lines.filter({ hasText: "44,95" }).first().waitFor();
  });

  it("Corpus says what is wrong with the sources", async () => {
    await desk.expand(row("To look at"));
    await row("hong.txt").waitFor();
    await row(/45,95 tỷ USD|44,95 tỷ USD ≠/).waitFor();
    await picture("corpus troubles");
  });
});
