import type { DirectoryEntry, FileStat, FileSystem } from "./files";
import type { Stated } from "./metadata";
import type { CorpusProblem } from "./problem";
import { formatOf, refusalOf } from "./readers/formats";
import { limits } from "./readers/reader";
import { readSourcesFile } from "./sources-file";

const sourcesFile = "sources.json";
const skipped = /^(?:\.|~\$)|^(?:readme|glossary)(?:\.|$)|^node_modules$|~$/i;

/** A file that may be a source. */
export interface SourceFile {
  readonly path: string;
  /** Relative to the root that it was found under; a root that is a file: its name. Of two files of one name the later goes by its path. */
  readonly id: string;
  /** What `sources.json` says of it. */
  readonly about: Stated;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

const nameOf = (path: string): string => path.split(/[/\\]/).filter(Boolean).at(-1) ?? path;
const join = (folder: string, name: string): string => `${folder.replace(/[/\\]+$/, "")}/${name}`;
const folderOf = (path: string): string => {
  const folder = path.slice(0, path.length - nameOf(path).length);
  return folder.replace(/[/\\]+$/, "") || (folder ? "/" : ".");
};
const isIn = (path: string, folder: string): boolean =>
  path === folder || (path.startsWith(folder) && /[/\\]/.test(path.slice(folder.length - 1, folder.length + 1)));
const namesOf = (entries: readonly DirectoryEntry[]): string[] => entries.map(({ name }) => name);
const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "error";

/**
 * Finds the files of some roots that `readers/formats.ts` has a row for, in a stable order, each once however many links lead to
 * it. Left out: names that begin with a dot, README, the glossary. A root may be a link; below it, links that lead out of all roots
 * are not followed: a folder that came from elsewhere could make a source of any file of this machine. What can't be read is added
 * to `problems`.
 */
export async function findSources(
  files: FileSystem,
  roots: readonly string[],
  problems: CorpusProblem[],
  signal?: AbortSignal,
): Promise<SourceFile[]> {
  const found: SourceFile[] = [];
  const ids = new Set<string>();
  const seen = new Set<string>();

  const look = async (path: string): Promise<FileStat | null> => {
    signal?.throwIfAborted();
    try {
      const stat = await files.stat(path);
      if (!stat) problems.push({ path, code: "missing" });
      else if (seen.has(stat.identity)) return null;
      else seen.add(stat.identity);
      return stat;
    } catch (error) {
      problems.push({ path, code: "unreadable", detail: codeOf(error) });
      return null;
    }
  };

  const file = (path: string, id: string, stat: FileStat, about: Stated): void => {
    const refusal = refusalOf(path);
    if (refusal) problems.push({ path, ...refusal });
    else if (!formatOf(path)) return;
    // A pipe would be waited for, a device read for ever.
    else if (stat.kind === "other") problems.push({ path, code: "not-a-file" });
    else if (stat.size > limits.file) problems.push({ path, code: "too-large", megabytes: limits.file / 1e6 });
    else {
      const own = ids.has(id) ? path.replaceAll("\\", "/") : id;
      ids.add(own);
      found.push({ path, id: own, about, size: stat.size, modified: stat.modified });
    }
  };

  const entriesOf = async (path: string): Promise<readonly DirectoryEntry[]> => {
    try {
      return [...(await files.readDirectory(path))].sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      problems.push({ path, code: "unreadable", detail: codeOf(error) });
      return [];
    }
  };

  let within: Promise<readonly string[]> | undefined;
  const leadsOut = async (path: string): Promise<boolean> => {
    within ??= Promise.all(roots.map((root) => files.realPath(root).catch(() => root)));
    // One that leads nowhere, or in a circle, is told as what can't be read.
    const real = await files.realPath(path).catch(() => null);
    return real !== null && !(await within).some((root) => isIn(real, root));
  };

  const aboutIn = async (folder: string, names: readonly string[]): Promise<ReadonlyMap<string, Stated>> => {
    if (!names.includes(sourcesFile)) return new Map();
    const path = join(folder, sourcesFile);
    try {
      const read = readSourcesFile(path, await files.readFile(path));
      const here = new Set(names.map((name) => name.normalize("NFC")));
      problems.push(...read.problems);
      for (const entry of read.about.keys())
        if (!here.has(entry)) problems.push({ path, code: "sources", entry, detail: "no such file beside it" });
      return read.about;
    } catch (error) {
      problems.push({ path, code: "unreadable", detail: codeOf(error) });
      return new Map();
    }
  };

  const folder = async (path: string, prefix: string): Promise<void> => {
    const entries = await entriesOf(path);
    const about = await aboutIn(path, namesOf(entries));
    for (const { name, isLink } of entries) {
      if (skipped.test(name) || name === sourcesFile) continue;
      const below = join(path, name);
      if (isLink && (await leadsOut(below))) {
        problems.push({ path: below, code: "outside" });
        continue;
      }
      const stat = await look(below);
      if (stat?.kind === "directory") await folder(below, `${prefix}${name}/`);
      else if (stat) file(below, prefix + name, stat, about.get(name.normalize("NFC")) ?? {});
    }
  };

  for (const root of roots) {
    const before = found.length + problems.length;
    const stat = await look(root);
    if (stat?.kind === "directory") {
      await folder(root, "");
      if (found.length + problems.length === before) problems.push({ path: root, code: "no-sources" });
    } else if (stat) {
      const parent = folderOf(root);
      const beside = join(parent, sourcesFile);
      const about = (await files.stat(beside).catch(() => null))
        ? await aboutIn(parent, namesOf(await entriesOf(parent)))
        : null;
      // A file that is named outright must not vanish in silence, whatever its name says.
      if (!formatOf(root) && !refusalOf(root)) problems.push({ path: root, code: "unsupported" });
      file(root, nameOf(root), stat, about?.get(nameOf(root).normalize("NFC")) ?? {});
    }
  }
  return found;
}
