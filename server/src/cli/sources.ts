import { isAbsolute } from "node:path";
import { type Archive, openArchive } from "../archive/open";
import { describeCorpusProblem } from "../corpus/problem";
import type { Glossary } from "../model/glossary";
import type { Language } from "../model/language";
import { nodeFilesAtOnce } from "../node/files";
import { keepingOf, stampOf, userCache } from "../node/keeping";
import { Failure } from "./failure";

export interface Sources extends Pick<Archive, "store" | "paths"> {
  /** A line for each source, or part of one, that could not be read. */
  readonly problems: readonly string[];
  /** How many files were left out. */
  readonly skipped: number;
}

export interface SourceOptions {
  readonly language: Language;
  readonly glossary: Glossary;
  /** `false`: read all sources, and keep nothing for the next run. */
  readonly cache: boolean;
  /** What was kept proved wrong: read all sources. */
  readonly anew: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  readonly log: (line: string) => void;
}

/** Opens the corpus of a run; a folder that is not there, or holds nothing, ends the run. */
export async function readSources(roots: readonly string[], options: SourceOptions): Promise<Sources> {
  const { language, glossary, cache } = options;
  // What is kept of a relative path holds where it is taken from.
  const from = roots.every((root) => isAbsolute(root)) ? [] : [process.cwd()];
  const { store, paths, problems } = await openArchive(roots, {
    ...options,
    files: nodeFilesAtOnce,
    keeping: keepingOf(cache ? userCache() : null, [...from, ...roots], glossary),
    stamp: stampOf(glossary),
    now: Date.now,
  });
  const missing = problems.find(({ code, path }) => code === "missing" && roots.includes(path));
  if (missing)
    throw new Failure(`corpus not found: ${missing.path}; check the path, it is taken from ${process.cwd()}`);
  const lines = problems.map((problem) => describeCorpusProblem(problem, language));
  if (paths.size === 0) throw new Failure(`no sources to check against; ${lines[0] ?? "name a folder with --corpus"}`);
  const kept = new Set(paths.values());
  const files = problems.filter(({ code, path }) => code !== "sources" && code !== "no-sources" && !kept.has(path));
  return { store, paths, problems: lines, skipped: new Set(files.map(({ path }) => path)).size };
}
