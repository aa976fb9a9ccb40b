import { pathToFileURL } from "node:url";
import { formatOf } from "../corpus/readers/formats";
import { pathOf } from "./paths";
import { readingScheme } from "./protocol";

/** Is what the corpus holds of this file a text that was read out of it, rather than the file's own? */
export const isReading = (path: string): boolean => formatOf(path)?.isText === false;

/** What a client opens to see the text as read: `doi-chieu-source:///nguon/hai-quan.xlsx.md`. */
export const readingUri = (path: string): string =>
  `${pathToFileURL(path).href.replace(/^file:/, `${readingScheme}:`)}.md`;

/** The file that such an address stands for; `null` for any other address. */
export function fileOfReading(uri: string): string | null {
  const [scheme, rest] = [uri.slice(0, uri.indexOf(":")), uri.slice(uri.indexOf(":"))];
  return scheme === readingScheme && rest.endsWith(".md") ? pathOf(`file${rest.slice(0, -".md".length)}`) : null;
}
