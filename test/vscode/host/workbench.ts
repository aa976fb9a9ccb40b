import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { startBrowser } from "./browser";
import { type Server, startServer } from "./codeServer";
import { type Act, type Look, patience, until } from "./patience";
import { placeOf, wordsOn } from "./screen";

export const themes = {
  light: "Default Light Modern",
  dark: "Default Dark Modern",
  contrast: "Default High Contrast",
} as const;

export type Theme = keyof typeof themes;

export interface WorkbenchOptions {
  /** Default: an empty window. */
  readonly folder?: string;
  readonly extensions: string;
  /** The language of the extension's surface; VS Code's own words stay English, since its translations are extensions. */
  readonly language?: "en" | "vi" | "ja";
  readonly size?: { readonly width: number; readonly height: number };
}

/** VS Code as a person sees it: its window, and what hands do there. */
export class Workbench {
  private constructor(
    readonly page: Page,
    private readonly folder: string | undefined,
    private readonly server: Server,
    private readonly browser: Browser,
  ) {}

  /** Opens a window of its own. */
  static async open({ folder, extensions, language = "en", size }: WorkbenchOptions): Promise<Workbench> {
    const browser = await startBrowser();
    const server = await startServer({ extensions });
    const page = await browser.newPage({ viewport: size ?? { width: 1200, height: 760 } });
    const desk = new Workbench(page, folder, server, browser);
    page.setDefaultTimeout(patience);
    try {
      if (language !== "en") await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = "${language}"`);
      const payload = JSON.stringify([["skipWelcome", "true"]]);
      await page.goto(server.url(folder ? { folder, payload } : { ew: "true", payload }));
      const shown = folder ? ".explorer-folders-view .monaco-list-row" : ".activitybar .action-item";
      await page.locator(`.monaco-workbench ${shown}`).first().waitFor();
      return desk;
    } catch (error) {
      const words = await wordsOn(page);
      await desk.close();
      throw new Error(`the window did not open: ${error}\n${words}\nThe server said:\n${server.log()}`, {
        cause: error,
      });
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }

  get squiggles(): Locator {
    return this.page.locator(".monaco-editor .squiggly-warning");
  }

  /** The lines of the editor in front that are on the screen. */
  get lines(): Locator {
    return this.page.locator(".editor-instance .view-line");
  }

  get statusItem(): Locator {
    return this.page.locator('[id="doi-chieu.doi-chieu.doiChieu.status"]');
  }

  get hover(): Locator {
    return this.page.locator(".monaco-hover:not(.hidden) .hover-contents");
  }

  get notification(): Locator {
    return this.page.locator(".notifications-toasts .notification-list-item");
  }

  get problems(): Locator {
    return this.page.locator(".markers-panel .monaco-list-row");
  }

  get pickList(): Locator {
    return this.page.locator(".quick-input-widget .quick-input-list .monaco-list-row");
  }

  /** The fixes and other actions that Ctrl+. lists. */
  get actions(): Locator {
    return this.page.locator(".action-widget .monaco-list-row.action");
  }

  /**
   * Does what a person repeats until it shows; see {@link until}.
   *
   * @param shown what is to be seen, or how to see it
   * @throws with the words that were on the screen instead
   */
  async until(what: string, shown: Locator | Look, act: Act = async () => {}): Promise<void> {
    const look = typeof shown === "function" ? shown : () => shown.first().isVisible();
    try {
      await until(what, look, act);
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : error}\n${await wordsOn(this.page)}`, {
        cause: error,
      });
    }
  }

  /** Brings a view of ours to the front. */
  async openView(name: string): Promise<void> {
    const icon = this.page.locator('.activitybar .action-item a[aria-label^="Đối chiếu"]');
    const header = this.page.locator(".pane-header", { hasText: name });
    await this.until(`the view ${name}`, header, async (within) => {
      if (!(await icon.getAttribute("aria-expanded", within))?.includes("true")) await icon.click(within);
    });
  }

  /** A view of the side bar, with its heading. */
  pane(view: string): Locator {
    return this.page.locator(".pane", { has: this.page.locator(`.pane-header[aria-label^="${view}"]`) });
  }

  /** The rows of a view's tree that are on the screen. */
  rows(view: string): Locator {
    return this.pane(view).locator(".monaco-list-row");
  }

  /** Presses a button in a view's heading, which shows when the pointer is there. */
  async press(view: string, name: string, effect: Locator | Look): Promise<void> {
    const button = this.pane(view).locator(`.pane-header .action-label[aria-label^="${name}"]`);
    await this.until(`what “${name}” does`, effect, async (within) => {
      await this.pane(view).locator(".pane-header").hover(within);
      await button.click(within);
    });
  }

  /** Opens a row of a tree, or closes it. */
  async expand(row: Locator, open = true): Promise<void> {
    const isDone = async () => (await row.getAttribute("aria-expanded")) === `${open}`;
    await this.until(`a row that is ${open ? "open" : "closed"}`, isDone, (within) =>
      row.locator(".monaco-tl-twistie").click(within),
    );
  }

  /** What the webview in front shows: a page in a frame in a frame. */
  get webview(): FrameLocator {
    return this.page.frameLocator("iframe.webview.ready").last().frameLocator("#active-frame");
  }

  /** The words on the page beside the steps of a walkthrough. */
  async walkthroughPage(): Promise<string> {
    const page = this.page.frameLocator("iframe.webview.ready").first().frameLocator("#active-frame");
    return (await page.locator("body").allInnerTexts()).join(" ");
  }

  /** Finds a file of the folder by Go to File; Enter opens it. */
  async findFile(name: string): Promise<void> {
    const first = this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: name });
    await this.until(`${name} among the files`, first, async () => {
      await this.page.keyboard.press("Escape"); // a list that is open goes on with the files it knew
      await this.ask(name);
    });
  }

  async openFile(name: string): Promise<void> {
    const tab = this.page.locator(`.editor-group-container.active .tab.active[data-resource-name="${name}"]`);
    await this.until(`the editor of ${name}`, tab, async () => {
      await this.findFile(name);
      await this.page.keyboard.press("Enter");
    });
    await this.lines.first().waitFor();
  }

  /** A screenshot, with what still fades in shown in full. */
  async picture(path: string): Promise<void> {
    await this.page.screenshot({ path, animations: "disabled" });
  }

  /** Points at a text in the editor until the hover says what is looked for; gives all that it says. */
  async pointAt(text: string, says: string): Promise<string> {
    await this.until(`a hover on “${text}” that says “${says}”`, this.hover.filter({ hasText: says }), async () => {
      const { x, y } = await placeOf(this.lines, text);
      await this.page.mouse.move(x - 80, y + 60);
      await this.page.mouse.move(x, y, { steps: 4 });
    });
    return (await this.hover.allTextContents()).join("\n");
  }

  /** Puts the cursor into a text in the editor by a click. */
  async clickOn(text: string): Promise<void> {
    const cursor = this.page.locator(".editor-instance .monaco-editor.focused .cursors-layer .cursor").first();
    const isThere = async () => {
      if ((await cursor.count()) === 0) return false;
      const [{ x, y }, at] = await Promise.all([placeOf(this.lines, text), cursor.boundingBox()]);
      return at !== null && Math.abs(at.x - x) < 20 && at.y <= y && y <= at.y + at.height;
    };
    await this.until(`the cursor in “${text}”`, isThere, async () => {
      const { x, y } = await placeOf(this.lines, text);
      await this.page.mouse.click(x, y);
    });
  }

  /** Puts the cursor at a line and a column, `"12:5"`, wherever they are on the screen. */
  async goTo(place: string): Promise<void> {
    const [line, column] = place.split(":");
    await this.until(`the cursor at ${place}`, this.page.getByText(`Ln ${line}, Col ${column}`), async () => {
      await this.ask(`:${place}`);
      await this.page.keyboard.press("Enter");
    });
    await this.isWriting();
  }

  /** The keys go into the text. */
  async isWriting(): Promise<void> {
    await this.page.locator(".editor-instance .monaco-editor.focused").waitFor();
  }

  /** Types at the end of the draft in front. */
  async write(text: string): Promise<void> {
    await this.run("View: Focus Active Editor Group");
    await this.isWriting();
    await this.page.keyboard.press("Control+End");
    await this.page.keyboard.type(text);
    const [last = ""] = text.split("\n").slice(-1);
    await this.lines.filter({ hasText: last }).first().waitFor();
  }

  /** Lists the fixes at the cursor, by key, where one says `words`. */
  async listFixes(words = ""): Promise<void> {
    const fix = this.actions.filter({ hasText: words });
    await this.until(`a fix that says “${words}”`, fix, () => this.page.keyboard.press("Control+."));
  }

  /** Takes the fix at the cursor that says `words`, by key: the list takes no click before the pointer has moved on it. */
  async takeFix(words: string, effect: Locator): Promise<void> {
    await this.until(`what the fix “${words}” does`, effect, async () => {
      await this.listFixes(words);
      const place = (await this.actions.allTextContents()).findIndex((title) => title.includes(words));
      for (let step = 0; step < place; step++) await this.page.keyboard.press("ArrowDown");
      await this.page.keyboard.press("Enter");
    });
  }

  /**
   * Runs a command by its name in the command palette.
   *
   * @param effect what is to be seen then; the command is run again where it does not come
   */
  async run(title: string, effect?: Locator | Look): Promise<void> {
    if (effect) return this.until(`what “${title}” does`, effect, () => this.run(title));
    const row = this.pickList.getByText(title, { exact: true });
    await this.until(`“${title}” in the palette`, row, () => this.ask(`>${title}`));
    const { quickInput } = this;
    const isTaken = async () => !(await quickInput.isVisible()) || (await quickInput.inputValue()) !== `>${title}`;
    await this.until(`“${title}” taken from the palette`, isTaken, (within) => row.first().click(within));
  }

  /** Takes a row of the list that is open. */
  async pick(...words: readonly (string | RegExp)[]): Promise<void> {
    const row = words.reduce((rows, hasText) => rows.filter({ hasText }), this.pickList).first();
    const title = await row.textContent();
    const isTaken = async () => !(await row.isVisible());
    await this.until(`“${title}” taken from the list`, isTaken, (within) => row.click(within));
  }

  /** Puts the panel with Problems away. */
  async hidePanel(): Promise<void> {
    const isHidden = async () => !(await this.page.locator(".part.panel").isVisible());
    await this.until("no panel", isHidden, () => this.page.keyboard.press("Control+J"));
  }

  /** Opens a walkthrough; `step` is one of its steps. */
  async openWalkthrough(title: string, step: string): Promise<void> {
    const shown = this.page.locator(".gettingStartedContainer").getByText(step);
    await this.until(`the walkthrough ${title}`, shown, async () => {
      const listed = this.pickList.filter({ hasText: title });
      await this.run("Welcome: Open Walkthrough...", this.quickInput);
      await this.typeInQuickInput(title);
      await listed.first().waitFor();
      await this.pick(title);
    });
  }

  /** Opens the settings of the extension, where one says `words`. */
  async openSettings(words: string): Promise<void> {
    const editor = this.page.locator(".settings-editor");
    await this.until("the extension's settings", editor.getByText(words), async () => {
      await this.run("Preferences: Open Settings (UI)", editor.locator(".search-container"));
      await editor.locator(".search-container textarea").first().focus();
      await this.page.keyboard.press("Control+A");
      await this.page.keyboard.type("@ext:doi-chieu.doi-chieu");
    });
  }

  get quickInput(): Locator {
    return this.page.locator(".quick-input-widget input").first();
  }

  /** Asks VS Code's quick access: a file's name, `>` and a command, `:` and a line. */
  private async ask(text: string): Promise<void> {
    await this.page.keyboard.press("Control+P");
    await this.until("VS Code's quick access", this.quickInput, () => this.page.keyboard.press("Control+P"));
    await this.typeInQuickInput(text);
  }

  async typeInQuickInput(text: string): Promise<void> {
    await this.quickInput.waitFor();
    await this.quickInput.fill(text);
  }

  /** Settings of the folder, in effect at once. */
  set(settings: Readonly<Record<string, unknown>>): void {
    if (!this.folder) throw new Error("An empty window has no settings of its own.");
    const file = join(this.folder, ".vscode", "settings.json");
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), ...settings }, null, 2));
  }

  async wear(theme: Theme): Promise<void> {
    const className = { light: "vs", dark: "vs-dark", contrast: "hc-black" }[theme];
    const worn = this.page.locator(`.monaco-workbench.${className}`);
    // Written again where VS Code did not watch the folder yet.
    await this.until(`the ${theme} theme`, worn, async () => this.set({ "workbench.colorTheme": themes[theme] }));
  }
}
