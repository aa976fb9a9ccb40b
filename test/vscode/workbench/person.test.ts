import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packAndInstall } from "../host/package";
import { pictures, tend } from "../host/tend";
import { type Theme, themes, Workbench } from "../host/workbench";
import { copyOf } from "../host/workspace";

const draft = "hoi-dam-co-loi.brief.md";
const wrong = "53,41 tỷ USD";
const right = "51,43 tỷ USD";

describe("what a person sees", () => {
  const workspace = copyOf("examples");
  let desk: Workbench;

  const picture = (name: string) => desk.picture(join(pictures, `${name}.png`));
  const wrongLine = () => desk.lines.filter({ hasText: wrong });

  before(async () => {
    desk = await Workbench.open({ folder: workspace.path, ...packAndInstall() });
    await desk.openFile(draft);
  });

  tend(() => desk, workspace);

  it("a squiggle under the wrong figure", async () => {
    await desk.until("a squiggle in the line of the wrong figure", async () => {
      const places = await desk.squiggles.evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().y));
      const line = await wrongLine().boundingBox();
      return line !== null && places.some((y) => y >= line.y - 2 && y < line.y + line.height);
    });
  });

  it("the status bar says how many figures, how many refuted, how many sources", async () => {
    await desk.statusItem.filter({ hasText: /Figures: [1-9]\d* · Refuted: [1-9]\d* · Sources: [1-9]\d*/ }).waitFor();
  });

  it("a hover with the source's own words, who published them and when", async () => {
    const words = await desk.pointAt(wrong, "51,43");
    for (const part of ["51,43 tỷ USD", "2026"]) assert.ok(words.includes(part), `${part} is not in: ${words}`);
    await picture("hover");
  });

  it("an entry in Problems for each finding, and the command's result in one line", async () => {
    const said = desk.notification.filter({ hasText: /Figures: \d+ · Supported: \d+ · Refuted: [1-9]/ });
    await desk.run("Briefing: Verify Figures", said);
    await desk.problems.filter({ hasText: wrong }).first().waitFor();
    await picture("verify");
  });

  for (const theme of Object.keys(themes) as Theme[])
    it(`the same in the ${theme} theme`, async () => {
      await desk.wear(theme);
      await desk.squiggles.first().waitFor();
      await desk.pointAt(wrong, "51,43");
      await picture(`theme ${theme}`);
    });

  it("without sources one word in the status bar, and no marks", async () => {
    desk.set({ "doiChieu.useBundledCorpus": false });
    await desk.statusItem.filter({ hasText: "No sources" }).waitFor();
    await desk.until("no mark", async () => (await desk.squiggles.count()) === 0);
    await picture("no sources");
    desk.set({ "doiChieu.useBundledCorpus": true });
    await desk.squiggles.first().waitFor();
  });

  it("a quick fix that puts the source's figure into the text", async () => {
    await desk.clickOn(wrong);
    await desk.listFixes(right);
    await picture("quick fix");
    await desk.takeFix(right, desk.lines.filter({ hasText: right }));
    await desk.until("the wrong figure gone from text and Problems", async () => {
      const left = await Promise.all([wrongLine().count(), desk.problems.filter({ hasText: wrong }).count()]);
      return left.every((count) => count === 0);
    });
  });

  it("figures of the corpus found by a few letters", async () => {
    await desk.run("Briefing: Insert Figure from Corpus");
    await desk.typeInQuickInput("kim ngach thuong mai 2025");
    await desk.pickList.filter({ hasText: right }).first().waitFor();
    await picture("insert figure");
  });

  it("a snippet that expands", async () => {
    await desk.openFile("thong-tin-co-ban.brief.md");
    await desk.write("\nthuongmai");
    const offered = desk.page.locator(".suggest-widget.visible .monaco-list-row.focused", { hasText: "thuongmai" });
    const offer = () => desk.page.keyboard.press("Control+Space");
    await desk.until("the snippet offered", offered, offer);
    await picture("snippet offered");
    const part = desk.lines.filter({ hasText: "tổng kim ngạch thương mại hai chiều đạt" });
    await desk.until("the snippet's part", part, async () => {
      await desk.until("the snippet offered", offered, offer);
      await desk.page.keyboard.press("Tab");
    });
    await picture("snippet");
  });

  it("the walkthrough", async () => {
    await desk.openWalkthrough("Get Started with Đối chiếu", "Open a draft with mistakes");
    await picture("walkthrough");
  });

  it("Verify Figures in Workspace lists the drafts, those with findings first", async () => {
    await desk.run("View: Close All Editors");
    const rows = desk.pickList.filter({ hasText: /\.brief\.md.*Refuted: [1-9]/ });
    await desk.run("Briefing: Verify Figures in Workspace", rows.filter({ hasText: draft }));
    assert.match((await desk.pickList.last().textContent()) ?? "", /Refuted: 0/);
    await picture("workspace");
  });

  it("a draft that no file holds yet has its place in the status bar", async () => {
    await desk.run("File: New Untitled Text File", desk.page.locator(".tab.active", { hasText: "Untitled" }));
    await desk.write("Năm 2025, kim ngạch hai chiều đạt 51,43 tỷ USD.");
    await desk.statusItem.filter({ hasText: /Figures: [1-9]\d* · Refuted: \d+ · Sources: [1-9]\d*/ }).waitFor();
  });

  it("long work shows how far it is, and ends when it is cancelled", async () => {
    const paper = readFileSync(join(workspace.path, draft));
    for (let copy = 0; copy < 400; copy++) writeFileSync(join(workspace.path, `${copy}.brief.md`), paper);
    const working = desk.notification.filter({ hasText: "Verifying figures" });
    await desk.run("Briefing: Verify Figures in Workspace", working.getByText(/\d+\/\d+/));
    await picture("progress");
    const isOver = async () => (await working.count()) === 0;
    await desk.until("the work cancelled", isOver, (within) => working.getByText("Cancel").first().click(within));
    assert.equal(await desk.page.locator(".quick-input-widget").isVisible(), false);
  });
});
