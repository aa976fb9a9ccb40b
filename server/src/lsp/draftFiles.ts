import { join } from "node:path";
import type { FileSystem } from "../corpus/files";
import { isDraft } from "./sources";

/** More drafts than these in one folder are not looked through. */
const most = 200;
const deepest = 6;
const skipped = /^(?:\.|node_modules$)/;

/** The briefings (`*.brief.md`) of a folder, as full paths; what cannot be read is passed over. */
export async function draftFiles(files: FileSystem, folder: string): Promise<string[]> {
  const found: string[] = [];
  const look = async (path: string, depth: number): Promise<void> => {
    const entries = await files.readDirectory(path).catch(() => []);
    for (const { name, isLink } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (found.length >= most || skipped.test(name)) continue;
      const full = join(path, name);
      if (isDraft(full)) found.push(full);
      else if (!isLink && depth < deepest && !/\.[^.]{1,8}$/.test(name)) {
        const stat = await files.stat(full).catch(() => null);
        if (stat?.kind === "directory") await look(full, depth + 1);
      }
    }
  };
  await look(folder, 0);
  return found;
}
