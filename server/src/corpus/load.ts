import type { SourceInput } from "../model/document";
import type { FileStat, FileSystem } from "./files";
import type { Stated } from "./metadata";
import type { CorpusProblem } from "./problem";
import { formatOf, refusalOf } from "./readers/formats";
import { readSource } from "./readers/read";
import { readSourcesFile } from "./sources-file";

export interface Loaded {
  readonly inputs: readonly SourceInput[];
  /** Where each source stands, by id. */
  readonly paths: ReadonlyMap<string, string>;
  readonly problems: readonly CorpusProblem[];
}

export interface LoadOptions {
  /** Files read so far, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

const largest = 50_000_000;
const sourcesFile = "sources.json";
const skipped = /^(?:\.|~\$)|^(?:readme|glossary)(?:\.|$)|^node_modules$|~$/i;

interface Found {
  readonly path: string;
  /** Relative to the root that it was found under; a root that is a file: its name. */
  readonly id: string;
  readonly about: Stated;
}

const nameOf = (path: string): string => path.split(/[/\\]/).filter(Boolean).at(-1) ?? path;
const join = (folder: string, name: string): string => `${folder.replace(/[/\\]+$/, "")}/${name}`;
const folderOf = (path: string): string => {
  const folder = path.slice(0, path.length - nameOf(path).length);
  return folder.replace(/[/\\]+$/, "") || (folder ? "/" : ".");
};
const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "error";

/** Finds the files of some roots, in a stable order, each once however many links lead to it. */
async function find(files: FileSystem, roots: readonly string[], problems: CorpusProblem[], signal?: AbortSignal) {
  const found: Found[] = [];
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
    else if (stat.size > largest) problems.push({ path, code: "too-large", megabytes: largest / 1_000_000 });
    else found.push({ path, id, about });
  };

  const namesOf = async (path: string): Promise<readonly string[]> => {
    try {
      return [...(await files.readDirectory(path))].sort();
    } catch (error) {
      problems.push({ path, code: "unreadable", detail: codeOf(error) });
      return [];
    }
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
    const names = await namesOf(path);
    const about = await aboutIn(path, names);
    for (const name of names) {
      if (skipped.test(name) || name === sourcesFile) continue;
      const below = join(path, name);
      const stat = await look(below);
      if (stat?.kind === "directory") await folder(below, `${prefix}${name}/`);
      else if (stat?.kind === "file") file(below, prefix + name, stat, about.get(name.normalize("NFC")) ?? {});
    }
  };

  for (const root of roots) {
    const before = found.length + problems.length;
    const stat = await look(root);
    if (stat?.kind === "directory") {
      await folder(root, "");
      if (found.length + problems.length === before) problems.push({ path: root, code: "no-sources" });
    } else if (stat?.kind === "file") {
      const parent = folderOf(root);
      const beside = join(parent, sourcesFile);
      const about = (await files.stat(beside).catch(() => null)) ? await aboutIn(parent, await namesOf(parent)) : null;
      // A file that is named outright must not vanish in silence, whatever its name says.
      if (!formatOf(root) && !refusalOf(root)) problems.push({ path: root, code: "unsupported" });
      file(root, nameOf(root), stat, about?.get(nameOf(root).normalize("NFC")) ?? {});
    }
  }
  return found;
}

/** Two roots may hold files of one name: the later one is told apart by its path. */
function uniqueId({ id, path }: Found, taken: ReadonlyMap<string, string>): string {
  return taken.has(id) ? path.replaceAll("\\", "/") : id;
}

/** One line for all files of an encoding: an archive of the nineties holds thousands. */
function together(problems: readonly CorpusProblem[]): CorpusProblem[] {
  const more = new Map<string, number>();
  for (const problem of problems)
    if (problem.code === "decoded") more.set(problem.encoding, (more.get(problem.encoding) ?? -1) + 1);
  return problems.flatMap((problem): CorpusProblem[] => {
    if (problem.code !== "decoded") return [problem];
    const others = more.get(problem.encoding);
    more.delete(problem.encoding);
    return others === undefined ? [] : [{ ...problem, more: others }];
  });
}

/**
 * Reads the sources under some folders and files: every document that `readers/formats.ts` has a row for, with what it or the
 * `sources.json` beside it says of it. Left out: names that begin with a dot, README, the glossary. Whatever can't be read is a problem
 * in the answer, never a rejection and never silence.
 *
 * @example
 * const { inputs, problems } = await loadCorpus(nodeFiles, ["corpus"]);
 */
export async function loadCorpus(
  files: FileSystem,
  roots: readonly string[],
  { onProgress, signal }: LoadOptions = {},
): Promise<Loaded> {
  const problems: CorpusProblem[] = [];
  const found = await find(files, roots, problems, signal);
  const inputs: SourceInput[] = [];
  const paths = new Map<string, string>();
  for (const [done, entry] of found.entries()) {
    signal?.throwIfAborted();
    try {
      const id = uniqueId(entry, paths);
      const bytes = await files.readFile(entry.path);
      const read = await readSource({ id, path: entry.path, bytes }, entry.about, signal ? { signal } : {});
      problems.push(...read.problems);
      if (read.input) {
        inputs.push(read.input);
        paths.set(id, entry.path);
      }
    } catch (error) {
      signal?.throwIfAborted();
      problems.push({ path: entry.path, code: "unreadable", detail: codeOf(error) });
    }
    onProgress?.(done + 1, found.length);
  }
  return { inputs, paths, problems: together(problems) };
}
