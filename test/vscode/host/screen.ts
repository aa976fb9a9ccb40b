/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Locator, Page } from "playwright-core";

/** What is on the screen, in words, a line for each part that shows. */
export async function wordsOn(page: Page): Promise<string> {
  const parts = {
    "editor in front": ".tab.active .label-name",
    "has the focus": ":focus:not(.monaco-list)",
    "cursor and language": ".statusbar [id^='status.editor']",
    "status item": "[id='doi-chieu.doi-chieu.doiChieu.status']",
    hover: ".monaco-hover:not(.hidden) .hover-contents",
    "quick input": ".quick-input-widget:not([style*='display: none']) .monaco-list-row",
    dialog: ".monaco-dialog-box",
    menu: ".action-widget .monaco-list-row, .suggest-widget.visible .monaco-list-row",
    messages: ".notifications-toasts .notification-list-item",
    lines: ".editor-instance .view-line",
    rows: ".pane-body .monaco-list-row",
  };
  const told = Object.entries(parts).map(async ([name, selector]) => {
    const words = await page
      .locator(selector)
      .evaluateAll((all) => all.map((one) => one.textContent || one.getAttribute("aria-label") || "-"));
    return words.length > 0 ? [`  ${name}: ${words.join(" | ").slice(0, 600)}`] : [];
  });
  return ["On the screen:", ...(await Promise.all(told)).flat()].join("\n");
}

/** The middle of a text in the editor, where it is written on one line. */
export async function placeOf(lines: Locator, text: string): Promise<{ readonly x: number; readonly y: number }> {
  const spot = await lines
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

/** Has VS Code written a word down in the browser's storage, which it starts from after a reload? */
export function isKept(page: Page, word: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    for (const { name = "" } of await indexedDB.databases()) {
      const kept = await new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const stores = [...database.objectStoreNames];
          if (stores.length === 0) return resolve([]);
          const reading = database.transaction(stores);
          const asked = stores.map((store) => reading.objectStore(store).getAll());
          reading.oncomplete = () => resolve(asked.map(({ result }) => result));
          reading.onerror = () => reject(reading.error);
          database.close(); // once the transaction is over
        };
      });
      if (JSON.stringify(kept).includes(wanted)) return true;
    }
    return false;
  }, word);
}
