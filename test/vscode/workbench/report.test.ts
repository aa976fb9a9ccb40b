import assert from "node:assert/strict";
import { packAndInstall } from "../host/package";
import { Workbench } from "../host/workbench";
import { copyOf } from "../host/workspace";

describe("the report panel, as a person sees it", () => {
  const workspace = copyOf("examples");
  let desk: Workbench;

  before(async function () {
    this.timeout(180_000);
    desk = await Workbench.open({ folder: workspace.path, ...packAndInstall() });
    await desk.openFile("hoi-dam-co-loi.brief.md");
    await desk.squiggles.first().waitFor();
    await desk.run("Briefing: Verification Report");
  });

  after(async () => {
    await desk?.close();
    workspace.remove();
  });

  it("shows totals, both sentences side by side, charts and what was not checked", async () => {
    const { webview } = desk;
    await webview.locator("h1", { hasText: "Kết quả đối chiếu số liệu" }).waitFor();
    const first = webview.locator("article").first();
    const [draft, ...sources] = await first.locator("mark").allTextContents();
    assert.equal(draft, "ngày 21/9/1974");
    assert.match(sources[0] ?? "", /1973/);
    assert.ok((await webview.locator("article mark b").count()) > 5);
    assert.ok((await webview.locator("figure svg[role=img]").count()) > 0);
    await webview.locator("h3", { hasText: "Chưa được kiểm tra" }).waitFor();
  });

  it("a click goes to the figure in the draft", async () => {
    await desk.webview.locator("article h4 a.place").nth(1).click();
    await desk.page.getByText("Ln 12, Col 62 (16 selected)").waitFor();
  });

  it("by keyboard alone: Tab to a source's place, Enter opens it there", async () => {
    await desk.run("Briefing: Verification Report");
    const place = desk.webview.locator("article cite a.place").first();
    const [file = ""] = ((await place.textContent()) ?? "").split(":");
    await place.focus();
    await desk.page.keyboard.press("Enter");
    await desk.page.locator(".tab.active", { hasText: file }).waitFor();
  });

  it("follows the draft as it changes", async () => {
    await desk.page.getByRole("tab", { name: /^hoi-dam-co-loi/ }).click();
    await desk.clickOn("Một số nét");
    await desk.page.keyboard.press("Control+End");
    await desk.page.keyboard.type("\nĐoàn có 73 người.");
    await desk.webview.locator("td", { hasText: "73 người" }).first().waitFor();
  });

  it("comes back after a reload", async () => {
    await desk.run("File: Save All");
    // In a browser VS Code writes down every five seconds which editors are open.
    await desk.page.waitForTimeout(6_000);
    await desk.page.reload();
    await desk.squiggles.first().waitFor();
    await desk.webview.locator("article").first().waitFor({ timeout: 40_000 });
    assert.match((await desk.webview.locator("h2").first().textContent()) ?? "", /hoi-dam-co-loi/);
  });

  it("begins a paper from New File, in three languages", async () => {
    await desk.run("Create: New File...");
    await desk.pickList.filter({ hasText: "New Briefing" }).first().click();
    await desk.pickList.filter({ hasText: "Talking points" }).filter({ hasText: "日本語" }).click();
    await desk.lines.filter({ hasText: "kind: talking-points" }).first().waitFor();
  });
});
