/// <reference lib="dom" />
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { startBrowser } from "./browser";
import { type Server, startServer } from "./codeServer";

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
    page.setDefaultTimeout(20_000);
    if (language !== "en") await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = "${language}"`);
    const payload = JSON.stringify([["skipWelcome", "true"]]);
    await page.goto(server.url(folder ? { folder, payload } : { ew: "true", payload }));
    const shown = folder ? ".explorer-folders-view .monaco-list-row" : ".activitybar .action-item";
    await page.locator(`.monaco-workbench ${shown}`).first().waitFor();
    return new Workbench(page, folder, server, browser);
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

  /** Brings a view of ours to the front. */
  async openView(name: string): Promise<void> {
    const icon = this.page.locator('.activitybar .action-item a[aria-label^="Đối chiếu"]');
    await icon.waitFor();
    if (!(await icon.getAttribute("aria-expanded"))?.includes("true")) await icon.click();
    await this.page.locator(".pane-header", { hasText: name }).waitFor();
  }

  /** A view of the side bar, with its heading. */
  pane(view: string): Locator {
    return this.page.locator(".pane", { has: this.page.locator(`.pane-header[aria-label^="${view}"]`) });
  }

  /** The rows of a view's tree that are on the screen. */
  rows(view: string): Locator {
    return this.pane(view).locator(".monaco-list-row");
  }

  /** A button in a view's heading, which shows when the pointer is there. */
  action(view: string, name: string): Locator {
    return this.pane(view).locator(`.pane-header .action-label[aria-label^="${name}"]`);
  }

  async expand(row: Locator): Promise<void> {
    await row.locator(".monaco-tl-twistie").click();
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
    await this.page.keyboard.press("Control+P");
    await this.typeInQuickInput(name);
    await this.pickList.filter({ hasText: name }).first().waitFor();
  }

  async openFile(name: string): Promise<void> {
    await this.findFile(name);
    await this.page.keyboard.press("Enter");
    await this.page.locator(".tab.active", { hasText: name }).waitFor();
    await this.page.locator(".editor-instance .view-line").first().waitFor();
  }

  /** The middle of a text in the editor, where it is written on one line. */
  private async placeOf(text: string): Promise<{ x: number; y: number }> {
    const spot = await this.lines
      .filter({ hasText: text })
      .first()
      .evaluate((line, wanted) => {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
        const all = nodes.map(({ data }) => data).join("");
        const middle = all.replaceAll("\u00a0", " ").indexOf(wanted) + Math.floor(wanted.length / 2);
        let before = 0;
        for (const node of nodes) {
          if (middle < before + node.data.length) {
            const range = document.createRange();
            range.setStart(node, middle - before);
            range.setEnd(node, middle - before + 1);
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          }
          before += node.data.length;
        }
        return undefined;
      }, text);
    if (!spot) throw new Error(`“${text}” is not on the screen`);
    return spot;
  }

  /** A screenshot, with what still fades in shown in full. */
  async picture(path: string): Promise<void> {
    await this.page.screenshot({ path, animations: "disabled" });
  }

  async pointAt(text: string): Promise<void> {
    const { x, y } = await this.placeOf(text);
    await this.page.mouse.move(x - 80, y + 60);
    await this.page.mouse.move(x, y, { steps: 4 });
  }

  async clickOn(text: string): Promise<void> {
    const { x, y } = await this.placeOf(text);
    await this.page.mouse.click(x, y);
  }

  /** Puts the cursor at a line and a column, `"12:5"`, wherever they are on the screen. */
  async goTo(place: string): Promise<void> {
    await this.page.keyboard.press("Control+P");
    await this.typeInQuickInput(`:${place}`);
    await this.page.keyboard.press("Enter");
    const [line, column] = place.split(":");
    await this.page.getByText(`Ln ${line}, Col ${column}`).waitFor();
  }

  /** Runs a command by its name in the command palette. */
  async run(title: string): Promise<void> {
    await this.page.keyboard.press("F1");
    await this.typeInQuickInput(`>${title}`);
    await this.pickList.getByText(title, { exact: true }).first().click();
  }

  async typeInQuickInput(text: string): Promise<void> {
    const input = this.page.locator(".quick-input-widget input").first();
    await input.waitFor();
    await input.fill(text);
  }

  /** Settings of the folder, in effect at once. */
  set(settings: Readonly<Record<string, unknown>>): void {
    if (!this.folder) throw new Error("An empty window has no settings of its own.");
    const file = join(this.folder, ".vscode", "settings.json");
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), ...settings }, null, 2));
  }

  async wear(theme: Theme): Promise<void> {
    this.set({ "workbench.colorTheme": themes[theme] });
    const className = { light: "vs", dark: "vs-dark", contrast: "hc-black" }[theme];
    await this.page.locator(`.monaco-workbench.${className}`).waitFor();
  }
}
