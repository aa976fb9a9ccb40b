import assert from "node:assert/strict";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
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
    await row(/45,95 tỷ USD ≠|44,95 tỷ USD ≠/).waitFor();
    await picture("corpus troubles");
    await desk.expand(row("To look at"));
  });

  it("Corpus finds sources by words without tone marks, and shows all again", async () => {
    await desk.action("Corpus", "Find Sources").click();
    await desk.typeInQuickInput("bo noi vu");
    await row("Cục Hải quan").waitFor({ state: "detached" });
    await row("Bộ Nội vụ").waitFor();
    await desk.page.keyboard.press("Enter");
    await picture("corpus found");
    await desk.action("Corpus", "Show All Sources").click();
    await row("Cục Hải quan").waitFor();
  });

  it("Corpus groups by what is measured, in the reader's language", async () => {
    await desk.action("Corpus", "Group Sources By").click();
    await desk.pickList.filter({ hasText: "What is measured" }).click();
    await row(/trade turnover/i).waitFor();
    await picture("corpus by concept");
    await desk.action("Corpus", "Group Sources By").click();
    await desk.pickList.filter({ hasText: "Publisher" }).click();
    await row("Bộ Nội vụ").waitFor();
  });

  it("Figures lists what is refuted, goes there, and follows the typing", async () => {
    const figure = desk.rows("Figures").filter({ hasText: "54,95 tỷ USD" }).first();
    await figure.waitFor();
    await figure.dblclick(); // a single click leaves the cursor in the list
    await desk.page.locator(".tab.active", { hasText: "draft.brief.md" }).waitFor();
    await desk.squiggles.first().waitFor();
    await picture("figures view");
    await desk.page.keyboard.type("44,95 tỷ USD"); // over the selected figure
    await figure.waitFor({ state: "detached" });
    await desk.rows("Figures").filter({ hasText: "Sources disagree" }).first().waitFor();
  });

  it("a source is removed after a question, and its file is gone", async () => {
    await desk.expand(row("Báo Ngày Nay"));
    await row("Báo cáo khác").hover();
    await row("Báo cáo khác").locator('.action-label[aria-label^="Remove Source"]').click();
    const question = desk.page.locator(".monaco-dialog-box");
    await question.getByText("Move to the Bin").click();
    // A server has no bin: the writer is asked once more.
    await question.getByText("Delete for Good").click();
    await row("Báo Ngày Nay").waitFor({ state: "detached" });
    assert.equal(existsSync(join(workspace.path, "nguon/bao.md")), false);
  });

  it("without sources it offers the next step", async () => {
    desk.set({ "doiChieu.corpus": [] });
    await desk.pane("Corpus").getByText("Choose Folders").waitFor();
    await picture("corpus empty");
    await desk.pane("Corpus").getByText("Use Bundled Sources").click();
    await desk.rows("Corpus").nth(5).waitFor();
  });
});
