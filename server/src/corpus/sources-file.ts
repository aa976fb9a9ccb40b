import { isMap, parseDocument } from "yaml";
import { isTooDeep } from "../text/nesting";
import { readMetadata, type Stated } from "./metadata";
import type { CorpusProblem } from "./problem";
import { decodeText } from "./readers/decode";

/** What a folder's `sources.json` says of the raw files beside it, by file name. */
export interface SourcesFile {
  readonly about: ReadonlyMap<string, Stated>;
  readonly problems: readonly CorpusProblem[];
}

/**
 * Reads `sources.json`: `{ "a.txt": { "title": "…", "publisher": "…", "publishedOn": "2023-11-28", "url": "…", "language": "vi" } }`.
 * A bad entry is one problem and the rest holds. Read by the YAML parser, of which JSON is a part, because it says the line.
 */
export function readSourcesFile(path: string, bytes: Uint8Array): SourcesFile {
  const about = new Map<string, Stated>();
  const broken = (detail: string): SourcesFile => ({
    about,
    problems: [{ path, code: "sources", entry: null, detail }],
  });
  const decoded = decodeText(bytes);
  if (!("text" in decoded)) return broken("it is empty or no UTF-8 text");
  if (isTooDeep(decoded.text)) return broken("it is nested too deep");
  const document = parseDocument(decoded.text, { logLevel: "silent" });
  const [error] = document.errors;
  if (error) return broken(`line ${error.linePos?.[0].line ?? 1} is not JSON (${error.code})`);
  if (!isMap(document.contents)) return broken("it must be an object with one entry a file");
  const problems: CorpusProblem[] = [];
  let data: Record<string, unknown>;
  try {
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    return broken("it uses YAML aliases, which JSON does not have");
  }
  for (const [entry, value] of Object.entries(data)) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      problems.push({ path, code: "sources", entry, detail: "it must be an object with a title, publisher …" });
      continue;
    }
    const read = readMetadata({ ...value });
    about.set(entry.normalize("NFC"), read.stated);
    for (const detail of read.problems) problems.push({ path, code: "sources", entry, detail });
  }
  return { about, problems };
}
