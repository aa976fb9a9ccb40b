import { decodeString } from "micromark-util-decode-string";
import { isoDay } from "../metadata";
import { isOrganisation, isTitle } from "./organisation";
import type { ReadText } from "./reader";

/** What an office document says of itself; dates as ISO day and time. */
export interface Properties {
  readonly title?: string | undefined;
  readonly company?: string | undefined;
  readonly author?: string | undefined;
  readonly saved?: string | undefined;
}

/**
 * A title that somebody gave is stated. The office it was licensed to, an author that is an office, and the day on which it was
 * saved last only hint at publisher and date.
 */
export function aboutProperties({ title, company, author, saved }: Properties): Pick<ReadText, "about" | "hints"> {
  const publisher = [company, author].find(isOrganisation);
  const publishedOn = saved === undefined ? null : isoDay(saved);
  return {
    about: isTitle(title) ? { title: title.trim().normalize("NFC") } : {},
    hints: { ...(publisher && { publisher: publisher.normalize("NFC") }), ...(publishedOn && { publishedOn }) },
  };
}

const utf8 = new TextDecoder();

/** The same from the parts of a packed document: `docProps/core.xml` and `app.xml` (ECMA-376 part 2, 11; part 1, 22.2). */
export function coreProperties(parts: ReadonlyMap<string, Uint8Array>): Pick<ReadText, "about" | "hints"> {
  const xml = ["docProps/core.xml", "docProps/app.xml"].map((name) => utf8.decode(parts.get(name))).join("");
  const field = (name: string): string | undefined => {
    const found = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>([^<]{1,500})<`).exec(xml)?.[1];
    return found && decodeString(found).trim();
  };
  return aboutProperties({
    title: field("title"),
    company: field("Company"),
    author: field("creator"),
    saved: field("modified") ?? field("created"),
  });
}
