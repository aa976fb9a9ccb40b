import { isAbsolute, resolve } from "node:path";
import { loadGlossary } from "../corpus/glossary/load";
import { describeGlossaryProblem } from "../corpus/glossary/problem";
import { bundledGlossary } from "../figures/glossary";
import type { Glossary } from "../model/glossary";
import type { Language } from "../model/language";
import { defaultSettings, type Settings } from "./protocol";
import { corpusWords } from "./words";
import type { World } from "./world";

/** Drafts are never sources, wherever they lie. */
export const isDraft = (path: string): boolean => /\.brief\.md$/i.test(path);

/** Where the settings say that sources are, as full paths; none: no corpus. Relative paths need a folder to start from. */
export function rootsOf(
  settings: Settings,
  folder: string | null,
  world: World,
  language: Language,
): { readonly roots: readonly string[]; readonly problems: readonly string[] } {
  const usable = settings.corpus.filter((path) => folder !== null || isAbsolute(path));
  const roots = usable.map((path) => resolve(folder ?? "/", path));
  return {
    roots: settings.corpus.length === 0 && settings.useBundledCorpus ? [world.bundledCorpus] : roots,
    problems: settings.corpus.filter((path) => !usable.includes(path)).map(corpusWords[language].needsFolder),
  };
}

/**
 * The glossary of a folder: its own over the bundled one. A missing file is a problem only where the settings name it; in a folder
 * that nobody trusts only such a file is read, for those settings are the user's own.
 */
export async function readOwnGlossary(
  { glossary: name }: Settings,
  folder: string | null,
  world: World,
  { language, trusted }: { readonly language: Language; readonly trusted: boolean },
): Promise<{ readonly glossary: Glossary; readonly problems: readonly string[] }> {
  const named = name !== "" && name !== defaultSettings.glossary;
  const where = named && (folder !== null || isAbsolute(name)) ? resolve(folder ?? "/", name) : trusted ? folder : null;
  if (where === null) return { glossary: bundledGlossary, problems: [] };
  const { glossary, path, problems } = await loadGlossary(world.files, where, bundledGlossary);
  const missing = named && path === null ? [corpusWords[language].noGlossary(name)] : [];
  return { glossary, problems: [...missing, ...problems.map((problem) => describeGlossaryProblem(problem, language))] };
}
