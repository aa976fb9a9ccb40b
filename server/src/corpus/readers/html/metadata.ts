import { type Language, languages } from "../../../model/language";
import { isoDay, type Stated } from "../../metadata";
import type { DomDocument } from "./dom";

/** Fields that a page states in JSON-LD (schema.org), in whatever object of it. */
interface Linked {
  readonly headline?: string;
  readonly datePublished?: string;
  readonly publisher?: string;
  readonly url?: string;
}

const articles = /(?:Article|Posting|Report|WebPage)$/;

const words = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.replace(/\s+/g, " ").trim().normalize("NFC") : undefined;

const field = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;

/** Articles named in JSON-LD; a list or a graph of them is looked through, three deep. */
function* articlesIn(value: unknown, depth = 0): Generator<object> {
  if (typeof value !== "object" || value === null || depth > 3) return;
  if (Array.isArray(value)) {
    for (const one of value) yield* articlesIn(one, depth + 1);
    return;
  }
  const types = [field(value, "@type")].flat();
  if (types.some((type) => typeof type === "string" && articles.test(type))) yield value;
  yield* articlesIn(field(value, "@graph"), depth + 1);
}

function linkedIn(document: DomDocument): Linked {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      for (const article of articlesIn(JSON.parse(script.textContent ?? ""))) {
        const headline = words(field(article, "headline"));
        const datePublished = words(field(article, "datePublished"));
        const publisher = words(field(field(article, "publisher"), "name"));
        const page = field(article, "mainEntityOfPage");
        const url = words(field(article, "url")) ?? words(field(page, "@id")) ?? words(page);
        if (headline || datePublished)
          return {
            ...(headline && { headline }),
            ...(datePublished && { datePublished }),
            ...(publisher && { publisher }),
            ...(url && { url }),
          };
      }
    } catch {
      // Broken JSON on a page is common, and says nothing.
    }
  }
  return {};
}

const dates = [
  "article:published_time",
  "datePublished",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "pubdate",
  "citation_publication_date",
];

/** "https://…" of the web, else nothing. */
const webUrl = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;

/** The page's `<title>`, or its one `<h1>` where the first only shortens it or adds the site's name. */
function titleOf(document: DomDocument): string | undefined {
  const title = words(document.querySelector("title")?.textContent);
  const [heading, ...more] = [...document.querySelectorAll("h1")].map(({ textContent }) => words(textContent));
  if (title === undefined) return more.length === 0 ? heading : undefined;
  const isSame = heading !== undefined && (heading.includes(title) || title.includes(heading));
  return isSame && more.length === 0 ? heading : title;
}

// Browsers write where a page was saved from into its first lines.
const savedFrom = /<!--\s*saved from url=\(\d{1,6}\)(\S{1,2000})\s*-->/i;

/** What a page says of itself: JSON-LD, Open Graph, Dublin Core, `<time>`, canonical address, language. */
export function pageMetadata(document: DomDocument, markup: string): Stated {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const name = (
      meta.getAttribute("property") ??
      meta.getAttribute("name") ??
      meta.getAttribute("itemprop") ??
      ""
    ).toLowerCase();
    const content = words(meta.getAttribute("content"));
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const linked = linkedIn(document);
  const attribute = (selector: string, name: string): string | undefined =>
    words(document.querySelector(selector)?.getAttribute(name));
  const days = [
    linked.datePublished,
    ...dates.map((name) => metas.get(name.toLowerCase())),
    attribute("time[datetime]", "datetime"),
  ];
  const stated = ["og:title", "dc.title", "dcterms.title", "citation_title"].map((name) => metas.get(name));
  const title = linked.headline ?? stated.find(Boolean) ?? titleOf(document);
  const publisher = linked.publisher ?? metas.get("og:site_name") ?? metas.get("dc.publisher");
  const publishedOn = days
    .map((day) => (day === undefined ? null : isoDay(day.replace(/^(\d{4})(\d\d)(\d\d).*$/, "$1-$2-$3"))))
    .find((day) => day !== null);
  const url = [
    attribute('link[rel="canonical"]', "href"),
    metas.get("og:url"),
    linked.url,
    savedFrom.exec(markup.slice(0, 4000))?.[1],
  ]
    .map(webUrl)
    .find(Boolean);
  const tag = (document.documentElement?.getAttribute("lang") ?? metas.get("og:locale") ?? "")
    .slice(0, 2)
    .toLowerCase();
  const language: Language | undefined = languages.find((one) => one === tag);
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(publishedOn && { publishedOn }),
    ...(url && { url }),
    ...(language && { language }),
  };
}
