/** What `sources.json` says of a file. */
export interface Entry {
  readonly title?: string;
  readonly publisher?: string;
  /** ISO day. */
  readonly publishedOn?: string;
}

const isEntries = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const parsed = (text: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, "") || "{}");
    return isEntries(value) ? value : null;
  } catch {
    return null;
  }
};

const written = (entries: object): string => `${JSON.stringify(entries, null, 2)}\n`;

/**
 * `sources.json` with an entry for a file; what the entry held beside `about` stays.
 *
 * @param text the file as it is; empty where there is none
 * @returns `null` where the file can't be read: what a person wrote there must not be lost.
 * @example withEntry("", "a.txt", { title: "A" }) → '{\n  "a.txt": {\n    "title": "A"\n  }\n}\n'
 */
export function withEntry(text: string, name: string, about: Entry): string | null {
  const entries = parsed(text);
  if (!entries) return null;
  const before = entries[name];
  return written({ ...entries, [name]: { ...(isEntries(before) ? before : {}), ...about } });
}

/** The same without a file's entry; the text as it is where it has none, `null` where it can't be read. */
export function withoutEntry(text: string, name: string): string | null {
  const entries = parsed(text);
  if (!entries) return null;
  if (!(name in entries)) return text;
  const { [name]: _gone, ...rest } = entries;
  return written(rest);
}
