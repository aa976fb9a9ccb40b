import type { FileSystem } from "../../server/src/corpus/files";
import { findSources } from "../../server/src/corpus/find";
import { type CorpusProblem, together } from "../../server/src/corpus/problem";
import { readSource } from "../../server/src/corpus/readers/read";
import type { SourceInput } from "../../server/src/model/document";

/** All sources of some roots as plain values, for the engine's own door. */
export async function loadCorpus(files: FileSystem, roots: readonly string[]) {
  const problems: CorpusProblem[] = [];
  const inputs: SourceInput[] = [];
  const paths = new Map<string, string>();
  for (const { id, path, about } of await findSources(files, roots, problems))
    try {
      const read = await readSource({ id, path, bytes: await files.readFile(path) }, about);
      problems.push(...read.problems);
      if (!read.input) continue;
      inputs.push(read.input);
      paths.set(id, path);
    } catch (error) {
      problems.push({ path, code: "unreadable", detail: error instanceof Error ? error.message : "" });
    }
  return { inputs, paths, problems: together(problems) };
}
