import { Readability } from "@mozilla/readability";
import { type DomDocument, type DomElement, type DomNode, isElement } from "./dom";

/** Elements of a page that say nothing, or nothing of the article's. */
const dead =
  "script,style,noscript,template,iframe,object,embed,svg,math,canvas,video,audio,dialog,button,select,input,textarea,nav,[hidden],[aria-hidden=true],[role=navigation],[role=search],[role=dialog]";

// Words in the name that a page's maker gave to a part of it: what readers wrote, and other articles.
const foreign =
  /(?:^|[\s_-])(?:comments?|binh-?luan|disqus|related|lien-?quan|tin-?khac|tin-?moi|doc-?nhieu|recommend(?:ed|ations?)?|newsletter|subscribe|social|share|sharing|breadcrumbs?|cookie|advert(?:isement)?s?|banner|quang-?cao|ranking)(?:$|[\s_-])/i;

// Pages that people write are a tenth as deep and large; Readability's work grows with the square of either.
const deepest = 150;
const largest = 40_000;

/** Can Readability be let loose on it? */
function isModest(root: DomNode): boolean {
  let level: DomNode[] = [root];
  let count = 0;
  for (let depth = 0; level.length > 0; depth++) {
    count += level.length;
    if (depth > deepest || count > largest) return false;
    level = level.flatMap((node) => [...node.childNodes]);
  }
  return true;
}

function strip(document: DomDocument): void {
  for (const element of [...document.querySelectorAll(dead)]) element.remove();
  for (const element of [...document.querySelectorAll("[style]")])
    if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "")) element.remove();
  for (const element of [...document.querySelectorAll("div,section,aside,ul,footer,header")]) {
    const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
    if (foreign.test(names) && element.querySelector("h1,article,main") === null) element.remove();
  }
}

const lengthOf = (node: DomNode | null): number => (node?.textContent ?? "").replace(/\s+/g, " ").length;

/** Letters outside of links: an article has many, a menu none. */
function proseIn(element: DomElement): number {
  let linked = 0;
  for (const link of element.querySelectorAll("a")) linked += lengthOf(link);
  return Math.max(0, lengthOf(element) - linked);
}

const cellsIn = (element: DomElement): number => {
  let count = 0;
  for (const cell of element.querySelectorAll("td"))
    if (/^[^\p{L}]*\d[^\p{L}]*$/u.test((cell.textContent ?? "").trim())) count++;
  return count;
};

/** What of a page is the article. `isWhole`: no article was told from the rest, and menus may be about. */
export interface Article {
  readonly content: DomElement;
  readonly isWhole: boolean;
}

/**
 * Finds the article of a page by Readability. Where it keeps too little of a page's prose, or loses its tables (pages of
 * statistics have no other text), and of a page out of all measure, the whole body is taken.
 */
export function findArticle(document: DomDocument): Article | null {
  strip(document);
  const { body } = document;
  if (!body) return null;
  if (!isModest(body)) return { content: body, isWhole: true };
  const found = new Readability<DomElement>(document.cloneNode(true) as never, {
    charThreshold: 250,
    // The tree itself, not its markup.
    serializer: (node) => node as unknown as DomElement,
  }).parse();
  const content = found?.content;
  if (!content || !isElement(content)) return { content: body, isWhole: true };
  const isEnough = proseIn(content) >= proseIn(body) * 0.35 && cellsIn(content) * 2 >= cellsIn(body);
  return isEnough ? { content, isWhole: false } : { content: body, isWhole: true };
}
