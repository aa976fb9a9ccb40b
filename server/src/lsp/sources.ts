import { isAbsolute, resolve } from "node:path";
import { mergeGlossary } from "../corpus/glossary/merge";
import { describeGlossaryProblem } from "../corpus/glossary/problem";
import { glossaryFiles, readGlossary } from "../corpus/glossary/read";
import { bundledGlossary } from "../figures/glossary";
import type { Glossary } from "../model/glossary";
import { defaultSettings, type Settings } from "./protocol";
import type { World } from "./world";

/** Drafts are never sources, wherever they lie. */
export const isDraft = (path: string): boolean => /\.brief\.md$/i.test(path);

/** Where the settings say that sources are, as full paths; none: no corpus. Relative paths need a folder to start from. */
export function rootsOf(
  settings: Settings,
  folder: string | null,
  world: World,
): { readonly roots: readonly string[]; readonly problems: readonly string[] } {
  const usable = settings.corpus.filter((path) => folder !== null || isAbsolute(path));
  const roots = usable.map((path) => resolve(folder ?? "/", path));
  return {
    roots: settings.corpus.length === 0 && settings.useBundledCorpus ? [world.bundledCorpus] : roots,
    problems: settings.corpus
      .filter((path) => !usable.includes(path))
      .map((path) => `${path}: a relative corpus path needs an open folder; open one or write the full path`),
  };
}

/** The glossary of a folder: its own over the bundled one. A missing file is a problem only where the settings name it. */
export async function readOwnGlossary(
  settings: Settings,
  folder: string | null,
  world: World,
): Promise<{ readonly glossary: Glossary; readonly problems: readonly string[] }> {
  const usual = settings.glossary === defaultSettings.glossary;
  const names = usual ? glossaryFiles : [settings.glossary];
  for (const name of names.filter((one) => one !== "" && (folder !== null || isAbsolute(one)))) {
    const path = resolve(folder ?? "/", name);
    if (!(await world.files.stat(path))) continue;
    const text = new TextDecoder().decode(await world.files.readFile(path));
    const own = readGlossary(text, path, new Set(bundledGlossary.concepts.map(({ id }) => id)));
    return {
      glossary: mergeGlossary(bundledGlossary, own.glossary),
      problems: own.problems.map((problem) => describeGlossaryProblem(problem)),
    };
  }
  const missing = !usual && settings.glossary !== "";
  return {
    glossary: bundledGlossary,
    problems: missing ? [`${settings.glossary}: no such glossary; correct doiChieu.glossary`] : [],
  };
}
