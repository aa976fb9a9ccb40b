/// <reference lib="dom" />
// Follows the walkthrough as a newcomer does, in a fresh window without a folder, and counts clicks, keys and seconds.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./host/cache";
import { packAndInstall } from "./host/package";
import { Workbench } from "./host/workbench";

/** Words a person reads in a minute (M. Brysbaert, "How many words do we read per minute?", 2019: 238 for English non-fiction). */
const pace = 238;

interface Step {
  readonly what: string;
  /** Clicks and key presses. */
  readonly acts: number;
  /** From the first act to what it was for, on this machine. */
  readonly milliseconds: number;
  /** Words that stand on the page of the step. */
  readonly words: number;
}

async function follow(): Promise<readonly Step[]> {
  const pictures = join(root, "test/vscode/screenshots");
  mkdirSync(pictures, { recursive: true });
  const desk = await Workbench.open({ ...packAndInstall(), size: { width: 1400, height: 860 } });
  const steps: Step[] = [];
  const page = desk.page.locator(".gettingStartedContainer");
  let acts = 0;
  const click = async (button: ReturnType<typeof page.locator>) => {
    acts++;
    await button.click();
  };
  const step = async (what: string, work: () => Promise<void>): Promise<void> => {
    acts = 0;
    const shown = page.locator(".getting-started-step.expanded");
    const text = [...(await shown.allInnerTexts()), await desk.walkthroughPage()].join(" ");
    const start = performance.now();
    await work();
    steps.push({
      what,
      acts,
      milliseconds: performance.now() - start,
      words: text.split(/\s+/).filter(Boolean).length,
    });
    await desk.picture(join(pictures, `newcomer ${steps.length}.png`));
  };
  try {
    await step("open the walkthrough", async () => {
      await desk.openWalkthrough("Get Started with Đối chiếu", "Open a draft with mistakes");
      acts += 4; // Ctrl+P, the command, its name, Enter
    });
    await step("open the example: the first figure is marked", async () => {
      await click(page.getByRole("button", { name: "Open the Example" }));
      await desk.squiggles.first().waitFor();
    });
    await step("go to what is wrong, and see the source", async () => {
      await click(page.getByText("See what is wrong, and fix it").first());
      await click(page.getByRole("button", { name: "Go to the First Finding" }));
      await desk.hover.first().waitFor();
    });
    await step("put it right", async () => {
      const before = await desk.squiggles.count();
      await desk.page.keyboard.press("Escape");
      await desk.listFixes();
      await desk.page.keyboard.press("Enter");
      acts += 2;
      await desk.page.waitForFunction(
        (count) => document.querySelectorAll(".monaco-editor .squiggly-warning").length < count,
        before,
      );
    });
    await step("verify the whole paper", async () => {
      await click(page.getByText("Verify the figures").first());
      await click(page.getByRole("button", { name: "Verify Figures" }));
      await desk.notification
        .filter({ hasText: /Figures: \d+/ })
        .first()
        .waitFor();
    });
    await step("open the report", async () => {
      await click(page.getByText("Show what was checked").first());
      await click(page.getByRole("button", { name: "Open the Report" }));
      await desk.webview.locator("h1").first().waitFor();
    });
    return steps;
  } finally {
    await desk.close();
  }
}

async function main(): Promise<void> {
  const steps = await follow();
  const sum = (of: (step: Step) => number) => steps.reduce((total, step) => total + of(step), 0);
  console.log("| step | clicks and keys | seconds | words to read |\n| --- | --- | --- | --- |");
  const row = (what: string, acts: number, milliseconds: number, words: number) =>
    console.log(`| ${what} | ${acts} | ${(milliseconds / 1000).toFixed(1)} | ${words} |`);
  for (const { what, acts, milliseconds, words } of steps) row(what, acts, milliseconds, words);
  row(
    "all",
    sum(({ acts }) => acts),
    sum(({ milliseconds }) => milliseconds),
    sum(({ words }) => words),
  );
  const first = steps.slice(0, 2);
  const reading = (sum(({ words }) => words) / pace) * 60;
  console.log(
    `\nFirst useful result (a wrong figure underlined) after ${first.reduce((total, { acts }) => total + acts, 0)} clicks and keys, ` +
      `${(first.reduce((total, { milliseconds }) => total + milliseconds, 0) / 1000).toFixed(1)} s; ` +
      `all of it in ${(sum(({ milliseconds }) => milliseconds) / 1000 + reading).toFixed(0)} s with reading at ${pace} words a minute.`,
  );
}

void main();
