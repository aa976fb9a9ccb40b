import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packAndInstall } from "../host/package";
import { Workbench } from "../host/workbench";
import { copyOf } from "../host/workspace";

const draft = "hoi-dam-co-loi.brief.md";
const wrong = "53,41 tỷ USD";
const right = "51,43 tỷ USD";

describe("a wrong figure, put right by keyboard", () => {
  const workspace = copyOf("examples");
  let desk: Workbench;
  const lines = readFileSync(join(workspace.path, draft), "utf8").split("\n");
  /** Line and column just inside a text, from 1. */
  const placeOf = (text: string): string => {
    const line = lines.findIndex((one) => one.includes(text));
    return `${line + 1}:${(lines[line]?.indexOf(text) ?? 0) + 2}`;
  };
  const fixes = () => desk.page.locator(".action-widget .monaco-list-row.action");

  before(async function () {
    this.timeout(180_000);
    desk = await Workbench.open({ folder: workspace.path, ...packAndInstall() });
    await desk.openFile(draft);
    await desk.squiggles.first().waitFor();
  });

  after(async () => {
    await desk?.close();
    workspace.remove();
  });

  it("fixes are there when they are asked for right after the cursor moved", async () => {
    await desk.goTo(placeOf(wrong));
    // Milliseconds. The editor asks for itself after 250 and drops what was asked by key and not answered until then.
    for (const pause of [0, 50, 100, 150, 400]) {
      await desk.page.keyboard.press("ArrowRight");
      await desk.page.waitForTimeout(pause);
      await desk.page.keyboard.press("Control+.");
      await fixes().filter({ hasText: right }).first().waitFor();
      await desk.page.keyboard.press("Escape");
      await fixes().first().waitFor({ state: "detached" });
    }
  });

  it("the first fix replaces the figure, and its finding goes", async () => {
    await desk.run("View: Focus Problems");
    await desk.problems.filter({ hasText: wrong }).first().waitFor();
    await desk.goTo(placeOf(wrong));
    await desk.page.keyboard.press("Control+.");
    await fixes().first().waitFor();
    assert.match((await fixes().first().textContent()) ?? "", new RegExp(right));
    await desk.page.keyboard.press("Enter");
    await desk.lines.filter({ hasText: right }).first().waitFor();
    assert.equal(await desk.lines.filter({ hasText: wrong }).count(), 0);
    await desk.problems.filter({ hasText: wrong }).first().waitFor({ state: "detached" });
  });

  it("the hover of the figure tells how it went over time", async () => {
    await desk.pointAt(right);
    await desk.hover.filter({ hasText: "Qua các thời kỳ" }).first().waitFor();
    const words = (await desk.hover.allTextContents()).join("\n");
    for (const part of ["năm 2023", "44,98 tỷ USD"]) assert.ok(words.includes(part), `${part} is not in: ${words}`);
  });
});
