import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./cache";
import { wordsOn } from "./screen";
import type { Workbench } from "./workbench";

/** Where pictures of what the tests saw go. */
export const pictures = join(root, "test/vscode/screenshots");

/**
 * Looks after a window for the tests of a `describe`: what was on the screen is told and kept as a picture when one fails,
 * what floats is closed after each, and the window with its folder is gone at the end.
 */
export function tend(desk: () => Workbench | undefined, folder: { readonly remove: () => void }): void {
  before(() => mkdirSync(pictures, { recursive: true }));
  afterEach(async function () {
    const now = desk();
    const { currentTest } = this;
    if (now && currentTest?.state === "failed") {
      console.log(await wordsOn(now.page));
      await now.picture(join(pictures, `failed - ${currentTest.fullTitle().replaceAll("/", "_")}.png`));
    }
    await now?.page.keyboard.press("Escape");
  });
  after(async () => {
    await desk()?.close();
    folder.remove();
  });
}
