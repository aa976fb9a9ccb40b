import { readFileSync } from "node:fs";
import { mergeGlossary } from "../corpus/glossary/merge";
import { describeGlossaryProblem } from "../corpus/glossary/problem";
import { glossaryFiles, readGlossary } from "../corpus/glossary/read";
import { bundledGlossary } from "../figures/glossary";
import type { Glossary } from "../model/glossary";
import type { Language } from "../model/language";
import { codeOf, Failure } from "./failure";

const read = (path: string): string | null => {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw new Failure(`glossary cannot be opened: ${path} (${codeOf(error)}); check the file and its permissions`);
  }
};

/**
 * The bundled glossary with the writer's own words over it: the file named, or the one of the folder the program runs in.
 * Each bad entry is a line of `problems`; the good ones count.
 */
export function findGlossary(
  named: string | undefined,
  language: Language,
): { readonly glossary: Glossary; readonly problems: readonly string[] } {
  for (const path of named === undefined ? glossaryFiles : [named]) {
    const text = read(path);
    if (text === null) continue;
    const known = new Set(bundledGlossary.concepts.map(({ id }) => id));
    const { glossary, problems } = readGlossary(text, path, known);
    return {
      glossary: mergeGlossary(bundledGlossary, glossary),
      problems: problems.map((problem) => describeGlossaryProblem(problem, language)),
    };
  }
  if (named !== undefined)
    throw new Failure(`glossary not found: ${named}; check the path, it is taken from ${process.cwd()}`);
  return { glossary: bundledGlossary, problems: [] };
}
