import assert from "node:assert/strict";
import { packAndInstall } from "../host/package";
import { patience } from "../host/patience";
import { isKept } from "../host/screen";
import { tend } from "../host/tend";
import { Workbench } from "../host/workbench";
import { copyOf } from "../host/workspace";

const draft = "hoi-dam-co-loi.brief.md";

describe("the report panel, as a person sees it", () => {
  const workspace = copyOf("examples");
  let desk: Workbench;

  before(async () => {
    desk = await Workbench.open({ folder: workspace.path, ...packAndInstall() });
    await desk.openFile(draft);
    await desk.squiggles.first().waitFor();
    await desk.run("Briefing: Verification Report", desk.webview.locator("h1"));
  });

  tend(() => desk, workspace);

  it("shows totals, both sentences side by side, charts and what was not checked", async () => {
    const { webview } = desk;
    await webview.locator("h1", { hasText: "Kết quả đối chiếu số liệu" }).waitFor();
    const first = webview.locator("article").first();
    const [draft, ...sources] = await first.locator("mark").allTextContents();
    assert.equal(draft, "ngày 21/9/1974");
    assert.match(sources[0] ?? "", /1973/);
    assert.ok((await webview.locator("article mark b").count()) > 5);
    await webview.locator("figure svg[role=img]").first().waitFor();
    await webview.locator("h3", { hasText: "Chưa được kiểm tra" }).waitFor();
  });

  it("a click goes to the figure in the draft", async () => {
    const place = desk.webview.locator("article h4 a.place").nth(1);
    await desk.until("the figure selected", desk.page.getByText("Ln 12, Col 62 (16 selected)"), (within) =>
      place.click(within),
    );
  });

  it("by keyboard alone: Tab to a source's place, Enter opens it there", async () => {
    const place = desk.webview.locator("article cite a.place").first();
    await desk.run("Briefing: Verification Report", place);
    const [file = ""] = ((await place.textContent()) ?? "").split(":");
    await desk.until(`the source ${file}`, desk.page.locator(".tab.active", { hasText: file }), async () => {
      await place.focus();
      await desk.page.keyboard.press("Enter");
    });
  });

  it("follows the draft as it changes", async () => {
    // Beside the report, not over it.
    const tab = desk.page.locator(`.tab[data-resource-name="${draft}"]`).first();
    const front = desk.page.locator(`.editor-group-container.active .tab.active[data-resource-name="${draft}"]`);
    await desk.until("the draft in front", front, (within) => tab.click(within));
    await desk.write("\nĐoàn có 73 người.");
    await desk.webview.locator("td", { hasText: "73 người" }).first().waitFor();
  });

  it("comes back after a reload", async () => {
    await desk.run("File: Save All");
    // In a browser VS Code writes down every five seconds which editors are open: the panel among them, and then once more.
    await desk.until("the panel among what the browser keeps", () =>
      isKept(desk.page, "mainThreadWebview-doiChieu.report"),
    );
    await desk.page.reload();
    // A whole window, its extensions and its sources begin anew.
    await desk.webview
      .locator("article")
      .first()
      .waitFor({ timeout: 3 * patience });
    assert.match((await desk.webview.locator("h2").first().textContent()) ?? "", /hoi-dam-co-loi/);
  });

  it("begins a paper from New File, in three languages", async () => {
    await desk.run("Create: New File...", desk.pickList.filter({ hasText: "New Briefing" }));
    await desk.pick("New Briefing");
    await desk.pick("Talking points", "日本語");
    await desk.lines.filter({ hasText: "kind: talking-points" }).first().waitFor();
  });
});
