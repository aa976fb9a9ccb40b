import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packAndInstall } from "../host/package";
import { pictures, tend } from "../host/tend";
import { Workbench } from "../host/workbench";
import { copyOf } from "../host/workspace";

describe("the views beside the text", () => {
  const workspace = copyOf("test/vscode/workspace");
  let desk: Workbench;
  const picture = (name: string) => desk.picture(join(pictures, `${name}.png`));

  before(async () => {
    // Two that differ, and one that can't be read.
    writeFileSync(
      join(workspace.path, "nguon/bao.md"),
      "---\ntitle: Báo cáo khác\npublisher: Báo Ngày Nay\npublishedOn: 2024-02-01\n---\n\nNăm 2023, kim ngạch thương mại hai chiều giữa Việt Nam và Nhật Bản đạt 45,95 tỷ USD.\n",
    );
    writeFileSync(join(workspace.path, "nguon/hong.txt"), "\u0000\u0001");
    desk = await Workbench.open({ folder: workspace.path, ...packAndInstall() });
    await desk.openView("Corpus");
  });
  tend(() => desk, workspace);

  const row = (text: string | RegExp) => desk.rows("Corpus").filter({ hasText: text }).first();

  it("Corpus lists publishers, their sources, and the figures of each; a figure opens its passage", async () => {
    await row("Cục Hải quan").waitFor();
    await desk.expand(row("Cục Hải quan"));
    await row("Thương mại Việt Nam").waitFor();
    await desk.expand(row("Thương mại Việt Nam"));
    await row("44,95 tỷ USD").waitFor();
    await picture("corpus view");
    const source = desk.page.locator(".tab.active", { hasText: "hai-quan-2023.md" });
    await desk.until("the source", source, (within) => row("44,95 tỷ USD").click(within));
    await desk.lines.filter({ hasText: "44,95" }).first().waitFor();
  });

  it("Corpus says what is wrong with the sources", async () => {
    await desk.expand(row("To look at"));
    await row("hong.txt").waitFor();
    await row(/45,95 tỷ USD ≠|44,95 tỷ USD ≠/).waitFor();
    await picture("corpus troubles");
    await desk.expand(row("To look at"), false);
  });

  it("Corpus finds sources by words without tone marks, and shows all again", async () => {
    await desk.press("Corpus", "Find Sources", desk.quickInput);
    await desk.typeInQuickInput("bo noi vu");
    await desk.until("no other publisher", async () => (await row("Cục Hải quan").count()) === 0);
    await row("Bộ Nội vụ").waitFor();
    await desk.page.keyboard.press("Enter");
    await picture("corpus found");
    await desk.press("Corpus", "Show All Sources", row("Cục Hải quan"));
  });

  it("Corpus groups by what is measured, in the reader's language", async () => {
    const group = async (by: string) => {
      await desk.press("Corpus", "Group Sources By", desk.pickList.filter({ hasText: by }));
      await desk.pick(by);
    };
    await group("What is measured");
    await row(/trade turnover/i).waitFor();
    await picture("corpus by concept");
    await group("Publisher");
    await row("Bộ Nội vụ").waitFor();
  });

  it("Figures lists what is refuted, goes there, and follows the typing", async () => {
    const figure = desk.rows("Figures").filter({ hasText: "54,95 tỷ USD" }).first();
    await figure.waitFor();
    // A single click leaves the cursor in the list.
    const draft = desk.page.locator(".tab.active", { hasText: "draft.brief.md" });
    const isSelected = async () => (await draft.isVisible()) && desk.page.getByText("(12 selected)").isVisible();
    await desk.until("the figure selected in its draft", isSelected, (within) => figure.dblclick(within));
    await desk.squiggles.first().waitFor();
    await desk.isWriting();
    await picture("figures view");
    await desk.page.keyboard.type("44,95 tỷ USD"); // over the selected figure
    await desk.until("the figure gone from the list", async () => (await figure.count()) === 0);
    await desk.rows("Figures").filter({ hasText: "Sources disagree" }).first().waitFor();
  });

  it("a source is removed after a question, and its file is gone", async () => {
    await desk.expand(row("Báo Ngày Nay"));
    const answers = (text: string) => desk.page.locator(".monaco-dialog-box").getByText(text);
    const [bin, forGood] = [answers("Move to the Bin"), answers("Delete for Good")];
    await desk.until("a question", bin, async (within) => {
      await row("Báo cáo khác").hover(within);
      await row("Báo cáo khác").locator('.action-label[aria-label^="Remove Source"]').click(within);
    });
    // A server has no bin: the writer is asked once more.
    await desk.until("another question", forGood, (within) => bin.click(within));
    const isGone = async () => (await row("Báo Ngày Nay").count()) === 0;
    await desk.until("its publisher gone from the list", isGone, (within) => forGood.click(within));
    assert.equal(existsSync(join(workspace.path, "nguon/bao.md")), false);
  });

  it("without sources it offers the next step", async () => {
    desk.set({ "doiChieu.corpus": [] });
    await desk.pane("Corpus").getByText("Choose Folders").waitFor();
    await picture("corpus empty");
    await desk.until("the bundled sources", desk.rows("Corpus").nth(5), (within) =>
      desk.pane("Corpus").getByText("Use Bundled Sources").click(within),
    );
  });
});
