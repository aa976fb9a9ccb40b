import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../host/cache";
import { packAndInstall } from "../host/package";
import { type Theme, themes, Workbench } from "../host/workbench";
import { copyOf } from "../host/workspace";

const pictures = join(root, "test/vscode/screenshots");
const draft = "hoi-dam-co-loi.brief.md";
const wrong = "53,41 tỷ USD";
const right = "51,43 tỷ USD";

describe("what a person sees", () => {
  const workspace = copyOf("examples");
  let desk: Workbench;

  const picture = (name: string) => desk.picture(join(pictures, `${name}.png`));
  const wrongLine = () => desk.lines.filter({ hasText: wrong });

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    desk = await Workbench.open({ folder: workspace.path, ...packAndInstall() });
    await desk.openFile(draft);
  });

  after(async () => {
    await desk?.close();
    workspace.remove();
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await picture(`failed - ${this.currentTest.title}`);
    await desk.page.keyboard.press("Escape");
  });

  it("a squiggle under the wrong figure", async () => {
    await desk.squiggles.first().waitFor();
    await wrongLine().waitFor();
    const places = await desk.squiggles.evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().y));
    const line = await wrongLine().boundingBox();
    assert.ok(line && places.some((y) => y >= line.y - 2 && y < line.y + line.height));
  });

  it("the status bar says how many figures, how many refuted, how many sources", async () => {
    await desk.statusItem.filter({ hasText: /Figures: [1-9]\d* · Refuted: [1-9]\d* · Sources: [1-9]\d*/ }).waitFor();
  });

  it("a hover with the source's own words, who published them and when", async () => {
    await desk.pointAt(wrong);
    await desk.hover.filter({ hasText: "51,43" }).first().waitFor();
    const words = (await desk.hover.allTextContents()).join("\n");
    for (const part of ["51,43 tỷ USD", "2026"]) assert.ok(words.includes(part), `${part} is not in: ${words}`);
    await picture("hover");
  });

  it("an entry in Problems for each finding, and the command's result in one line", async () => {
    await desk.run("Briefing: Verify Figures");
    await desk.problems.filter({ hasText: wrong }).first().waitFor();
    const said = desk.notification.filter({ hasText: /Figures: \d+ · Supported: \d+ · Refuted: [1-9]/ });
    await said.first().waitFor();
    await picture("verify");
  });

  for (const theme of Object.keys(themes) as Theme[])
    it(`the same in the ${theme} theme`, async () => {
      await desk.wear(theme);
      await desk.squiggles.first().waitFor();
      await desk.pointAt(wrong);
      await desk.hover.filter({ hasText: "51,43" }).first().waitFor();
      await picture(`theme ${theme}`);
    });

  it("without sources one word in the status bar, and no marks", async () => {
    desk.set({ "doiChieu.useBundledCorpus": false });
    await desk.statusItem.filter({ hasText: "No sources" }).waitFor();
    await desk.squiggles.first().waitFor({ state: "detached" });
    await picture("no sources");
    desk.set({ "doiChieu.useBundledCorpus": true });
    await desk.squiggles.first().waitFor();
  });

  it("a quick fix that puts the source's figure into the text", async () => {
    await desk.clickOn(wrong);
    await desk.page.keyboard.press("Control+.");
    const fix = desk.page.locator(".action-widget .monaco-list-row").filter({ hasText: right });
    await fix.first().waitFor();
    await picture("quick fix");
    await desk.page.keyboard.press("Enter");
    await desk.lines.filter({ hasText: right }).first().waitFor();
    assert.equal(await wrongLine().count(), 0);
    await desk.problems.filter({ hasText: wrong }).first().waitFor({ state: "detached" });
  });

  it("figures of the corpus found by a few letters", async () => {
    await desk.run("Briefing: Insert Figure from Corpus");
    await desk.typeInQuickInput("kim ngach thuong mai 2025");
    await desk.pickList.filter({ hasText: right }).first().waitFor();
    await picture("insert figure");
  });

  it("a snippet that expands", async () => {
    await desk.openFile("thong-tin-co-ban.brief.md");
    await desk.lines.first().click();
    await desk.page.keyboard.press("Control+End");
    await desk.page.keyboard.type("\nthuongmai");
    await desk.page.keyboard.press("Control+Space");
    await desk.page.locator(".suggest-widget .monaco-list-row", { hasText: "thuongmai" }).first().waitFor();
    await picture("snippet offered");
    await desk.page.keyboard.press("Tab");
    await desk.lines.filter({ hasText: "tổng kim ngạch thương mại hai chiều đạt" }).first().waitFor();
    await picture("snippet");
  });

  it("the walkthrough", async () => {
    await desk.run("Welcome: Open Walkthrough...");
    await desk.typeInQuickInput("Get Started with Đối chiếu");
    await desk.page.keyboard.press("Enter");
    await desk.page.locator(".gettingStartedContainer").getByText("Open a draft with mistakes").first().waitFor();
    await picture("walkthrough");
  });

  it("Verify Figures in Workspace lists the drafts, those with findings first", async () => {
    await desk.run("View: Close All Editors");
    await desk.run("Briefing: Verify Figures in Workspace");
    const rows = desk.pickList.filter({ hasText: /\.brief\.md.*Refuted: [1-9]/ });
    await rows.filter({ hasText: draft }).waitFor();
    assert.match((await desk.pickList.last().textContent()) ?? "", /Refuted: 0/);
    await picture("workspace");
  });

  it("a draft that no file holds yet has its place in the status bar", async () => {
    await desk.run("File: New Untitled Text File");
    await desk.page.keyboard.type("Năm 2025, kim ngạch hai chiều đạt 51,43 tỷ USD.");
    await desk.statusItem.filter({ hasText: /Figures: [1-9]\d* · Refuted: \d+ · Sources: [1-9]\d*/ }).waitFor();
  });

  it("long work shows how far it is, and ends when it is cancelled", async () => {
    const paper = readFileSync(join(workspace.path, draft));
    for (let copy = 0; copy < 400; copy++) writeFileSync(join(workspace.path, `${copy}.brief.md`), paper);
    await desk.run("Briefing: Verify Figures in Workspace");
    const working = desk.notification.filter({ hasText: "Verifying figures" });
    await working.getByText(/\d+\/\d+/).waitFor();
    await picture("progress");
    await working.getByText("Cancel").click();
    await working.waitFor({ state: "detached" });
    assert.equal(await desk.page.locator(".quick-input-widget").isVisible(), false);
  });
});
