// Measures, in ten fresh windows with the packaged extension, how long it takes to start and to mark the first figure; then what it
// adds to opening a folder without drafts: ten windows with it, ten without, in turn (`npm run measure -- opening`: only that).
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { packAndInstall } from "./host/package";
import { Workbench } from "./host/workbench";
import { copyOf } from "./host/workspace";

const runs = Number(process.env.MEASURE_RUNS ?? 10);

/** Milliseconds that VS Code itself is busy with a new window. */
const settling = 3000;

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? Number.NaN) + (sorted[sorted.length >> 1] ?? Number.NaN)) / 2;
};

/** Milliseconds: VS Code's own figure for the extension's activation; from Enter on the file's name to the
 * first squiggle, in a window that has come to rest. */
async function once(folder: string): Promise<{ readonly activation: number; readonly firstDiagnostic: number }> {
  const desk = await Workbench.open({ folder, ...packAndInstall() });
  try {
    await desk.findFile("hoi-dam-co-loi.brief.md");
    await wait(settling);
    const start = performance.now();
    await desk.page.keyboard.press("Enter");
    await desk.squiggles.first().waitFor();
    const firstDiagnostic = performance.now() - start;

    await desk.run("Developer: Show Running Extensions");
    const row = desk.page.locator(".runtime-extensions-editor .monaco-list-row", { hasText: "Đối chiếu" });
    const words = (await row.first().textContent()) ?? "";
    const activation = Number(/Activation: (\d+)ms|Startup Activation: (\d+)ms/.exec(words)?.slice(1).find(Boolean));
    if (Number.isNaN(activation)) throw new Error(`no activation time in: ${words}`);
    return { activation, firstDiagnostic };
  } finally {
    await desk.close();
  }
}

/** Milliseconds from the page's beginning until VS Code says that its window is up, and until it knows its extensions. */
async function opening(
  folder: string,
  extensions: string,
): Promise<{ readonly window: number; readonly known: number }> {
  const desk = await Workbench.open({ folder, extensions });
  try {
    await wait(settling);
    const [window = Number.NaN, known = Number.NaN] = await desk.page.evaluate(() =>
      ["code/didStartWorkbench", "code/didLoadExtensions"].map(
        (mark) => performance.getEntriesByName(mark)[0]?.startTime,
      ),
    );
    if ((await desk.statusItem.count()) > 0) throw new Error("the extension runs where nothing asks for it");
    return { window, known };
  } finally {
    await desk.close();
  }
}

/** A folder of somebody who writes programs, and no drafts. */
async function compareOpening(): Promise<void> {
  const [folder, none] = ["folder", "none"].map((name) => mkdtempSync(join(tmpdir(), `doi-chieu-${name}-`)));
  if (!folder || !none) return;
  writeFileSync(join(folder, "main.js"), "console.log(5);\n");
  const { extensions } = packAndInstall();
  const results: Record<"with" | "without", Awaited<ReturnType<typeof opening>>[]> = { with: [], without: [] };
  for (let run = 0; run < runs; run++) {
    results.with.push(await opening(folder, extensions));
    results.without.push(await opening(folder, none));
  }
  for (const path of [folder, none]) rmSync(path, { recursive: true });
  for (const what of ["window", "known"] as const)
    for (const [how, all] of Object.entries(results)) {
      const values = all.map((one) => Math.round(one[what]));
      console.log(
        `no drafts, ${what}, ${how} the extension: median ${Math.round(median(values))} ms of ${values.join(", ")}`,
      );
    }
}

async function main(): Promise<void> {
  await compareOpening();
  const workspace = copyOf("examples");
  const results = [];
  for (let run = 0; run < runs; run++) results.push(await once(workspace.path));
  workspace.remove();
  for (const [what, limit] of [
    ["activation", 200],
    ["firstDiagnostic", 1000],
  ] as const) {
    const values = results.map((result) => Math.round(result[what]));
    console.log(`${what}: median ${Math.round(median(values))} ms of ${values.join(", ")} (aim: under ${limit} ms)`);
  }
}

void (process.argv[2] === "opening" ? compareOpening() : main());
