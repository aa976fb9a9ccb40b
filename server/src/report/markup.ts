import { printable } from "./printable";

/** HTML that was made here; plain strings are text and are escaped wherever they are put in. */
export class Markup {
  constructor(readonly source: string) {}
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML or SVG shows it. */
export const escapeText = (text: string): string => printable(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? "");

type Content = string | number | Markup | readonly Markup[];

const render = (content: Content): string => {
  if (content instanceof Markup) return content.source;
  if (typeof content === "object") return content.map((one) => one.source).join("");
  return escapeText(String(content));
};

/** html`<td>${text}</td>`: what stands in `${}` is escaped unless it is Markup itself. */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(parts.map((part, index) => (index ? render(contents[index - 1] ?? "") : "") + part).join(""));

export const nothing = new Markup("");

/** The address as a link where it is one of the web; other schemes (`javascript:`, `command:`) stay plain text. */
export function link(address: string, words: string): Markup {
  const protocol = URL.canParse(address) ? new URL(address).protocol : "";
  return protocol === "https:" || protocol === "http:"
    ? html`<a href="${address}" rel="noopener noreferrer">${words}</a>`
    : html`${address}`;
}
