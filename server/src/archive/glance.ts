import type { FileSystem } from "../corpus/files";
import type { SourceFile } from "../corpus/find";
import { aboutSum, type Entry, isUnchanged } from "./entry";

/** Some known files as they are now. */
export interface Glance {
  readonly changed: readonly SourceFile[];
  /** Paths of files that are no more. */
  readonly gone: readonly string[];
}

const plain = aboutSum({ about: {} });

/**
 * Looks at some files only, instead of walking through all folders: for what an editor reports as saved. `null` where that does not
 * tell enough: a file not known before, a folder, what `sources.json` speaks of, what can't be looked at.
 */
export async function glance(
  paths: readonly string[],
  entries: ReadonlyMap<string, Entry>,
  files: FileSystem,
): Promise<Glance | null> {
  const changed: SourceFile[] = [];
  const gone: string[] = [];
  for (const path of paths) {
    const known = entries.get(path);
    if (known?.about !== plain) return null;
    const stat = await files.stat(path).catch(() => undefined);
    if (stat === undefined || (stat && stat.kind !== "file")) return null;
    if (stat === null) gone.push(path);
    else {
      const found = { path, id: known.id, about: {}, size: stat.size, modified: stat.modified };
      if (!isUnchanged(known, found)) changed.push(found);
    }
  }
  return { changed, gone };
}
