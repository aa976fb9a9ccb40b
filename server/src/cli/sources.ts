import { type LoadOptions, loadCorpus } from "../corpus/load";
import { describeCorpusProblem } from "../corpus/problem";
import type { SourceInput } from "../model/document";
import type { Language } from "../model/language";
import { nodeFiles } from "../node/files";
import { Failure } from "./failure";

export interface Sources {
  readonly inputs: readonly SourceInput[];
  /** Where each one stands, by id. */
  readonly paths: ReadonlyMap<string, string>;
  /** A line for each source, or part of one, that could not be read. */
  readonly problems: readonly string[];
  /** How many files were left out. */
  readonly skipped: number;
}

/** Reads the corpus of a run; a folder that is not there, or holds nothing, ends the run. */
export async function readSources(
  roots: readonly string[],
  language: Language,
  options: LoadOptions = {},
): Promise<Sources> {
  const { inputs, paths, problems } = await loadCorpus(nodeFiles, roots, options);
  const missing = problems.find(({ code, path }) => code === "missing" && roots.includes(path));
  if (missing)
    throw new Failure(`corpus not found: ${missing.path}; check the path, it is taken from ${process.cwd()}`);
  const lines = problems.map((problem) => describeCorpusProblem(problem, language));
  if (!inputs.length) throw new Failure(`no sources to check against; ${lines[0] ?? "name a folder with --corpus"}`);
  const kept = new Set(paths.values());
  const files = problems.filter(({ code, path }) => code !== "sources" && code !== "no-sources" && !kept.has(path));
  return { inputs, paths, problems: lines, skipped: new Set(files.map(({ path }) => path)).size };
}
