import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packAndInstall } from "../host/package";
import { pictures, tend } from "../host/tend";
import { Workbench } from "../host/workbench";
import { copyOf } from "../host/workspace";

const wrong = "54,95 tỷ USD";

describe("a writer at work", () => {
  const workspace = copyOf("test/vscode/workspace");
  let desk: Workbench;
  const picture = (name: string) => desk.picture(join(pictures, `${name}.png`));
  const file = (name: string) => join(workspace.path, name);

  before(async () => {
    const about = "title: Hợp tác lao động\npublisher: Báo Buổi Sáng\npublishedOn: 2024-12-02";
    writeFileSync(file("moi.md"), `---\n${about}\n---\n\nCuối năm 2024, có 15 đoàn.\n`);
    desk = await Workbench.open({ folder: workspace.path, ...packAndInstall(), size: { width: 1600, height: 760 } });
    await desk.openFile("draft.brief.md");
    await desk.squiggles.first().waitFor();
  });
  tend(() => desk, workspace);

  it("sees above each heading what was found under it", async () => {
    const lenses = desk.page.locator(".editor-instance .codelens-decoration");
    await lenses.filter({ hasText: /^2 số · 1 trái với nguồn$/ }).waitFor();
    await lenses.filter({ hasText: /^1 số$/ }).waitFor();
    await picture("code lens");
  });

  it("sees the sources' names behind the figures once the setting asks for them", async () => {
    const hint = desk.lines.filter({ hasText: /54,95.tỷ.USD.*≠.Cục.Hải.quan/ });
    assert.equal(await hint.count(), 0);
    desk.set({ "doiChieu.inlayHints": true });
    await hint.waitFor();
    await picture("inlay hints");
    desk.set({ "doiChieu.inlayHints": false });
    await desk.until("no hint", async () => (await hint.count()) === 0);
  });

  it("accepts a figure with a reason: the ledger keeps it, and the mark goes", async () => {
    await desk.clickOn(wrong);
    await desk.takeFix("Chấp nhận", desk.quickInput);
    await desk.typeInQuickInput("Số do Đại sứ quán cung cấp");
    await picture("accept");
    await desk.page.keyboard.press("Enter");
    const ledger = () => readFileSync(file(".doi-chieu/accepted.json"), "utf8");
    await desk.until("the reason in the ledger", () => ledger().includes("Số do Đại sứ quán cung cấp"));
    await desk.until("no mark", async () => (await desk.squiggles.count()) === 0);
  });

  it("fills a snippet's field from the corpus", async () => {
    const offered = desk.page.locator(".suggest-widget.visible .monaco-list-row.focused");
    const ask = () => desk.page.keyboard.press("Control+Space");
    await desk.write("\n\nthuongmai");
    await desk.until("the snippet", desk.lines.filter({ hasText: "tổng kim ngạch thương mại" }), async () => {
      await desk.until("the snippet offered", offered.filter({ hasText: "thuongmai" }), ask);
      await desk.page.keyboard.press("Tab");
    });
    await desk.page.keyboard.type("Năm 2023");
    await desk.page.keyboard.press("Tab"); // to the total
    await desk.until("the total offered", offered.filter({ hasText: "44,95 tỷ USD" }), ask);
    await picture("snippet field");
    await desk.page.keyboard.press("Enter");
    await desk.lines.filter({ hasText: /Năm.2023.*đạt.44,95.tỷ.USD,.tăng/ }).waitFor();
  });

  it("makes a file a source by dropping it on the Corpus view", async () => {
    await desk.openFile("moi.md");
    await desk.openView("Corpus");
    const publisher = desk.rows("Corpus").filter({ hasText: "Báo Buổi Sáng" });
    const tab = desk.page.locator('.tab[data-resource-name="moi.md"]');
    await desk.until("the new source", publisher, (within) => tab.dragTo(desk.rows("Corpus").first(), within));
    assert.ok(existsSync(file("nguon/moi.md")));
    await picture("dropped");
  });

  it("stops the reading of many sources from the status bar, which says how far it is", async () => {
    const many = join(workspace.path, "..", "many");
    mkdirSync(many);
    for (let copy = 0; copy < 4000; copy++) {
      const figures = Array.from({ length: 40 }, (_, index) => `Năm ${index + 1980}, có ${copy} đoàn.`);
      writeFileSync(join(many, `${copy}.md`), `---\ntitle: ${copy}\n---\n\n${figures.join("\n\n")}\n`);
    }
    await desk.openFile("draft.brief.md");
    desk.set({ "doiChieu.corpus": [many] });
    await desk.statusItem.filter({ hasText: /Reading sources: \d+\/4000/ }).waitFor();
    await picture("reading");
    const stopped = desk.statusItem.filter({ hasText: "Sources: trouble" });
    await desk.until("the reading stopped", stopped, (within) => desk.statusItem.click(within));
    await picture("reading stopped");
  });

  it("is told of sources that can't be read, with the log one click away", async () => {
    await desk.openFile("draft.brief.md");
    desk.set({ "doiChieu.corpus": ["khong-co"] });
    const stays = desk.statusItem.filter({ hasText: "Sources: trouble" });
    await stays.waitFor();
    const log = desk.page.locator(".part.panel").getByText("khong-co");
    await desk.until("the log", log, (within) => desk.statusItem.click(within));
    await stays.waitFor();
    await picture("trouble");
  });
});
