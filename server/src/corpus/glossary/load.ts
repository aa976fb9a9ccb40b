import type { Glossary } from "../../model/glossary";
import type { FileSystem } from "../files";
import { decodeText } from "../readers/decode";
import { mergeGlossary } from "./merge";
import type { GlossaryProblem } from "./problem";
import { glossaryFiles, readGlossary } from "./read";

export interface LoadedGlossary {
  readonly glossary: Glossary;
  /** The file that was read, to be watched; `null` where there is none. */
  readonly path: string | null;
  readonly problems: readonly GlossaryProblem[];
}

const isFile = /\.(?:json|ya?ml)$/i;

/**
 * The glossary to work with: a workspace's own, where it has one, laid over the bundled one.
 *
 * @param where a glossary file, or a folder that may hold `.doi-chieu/glossary.json` (or `.yaml`, `.yml`).
 */
export async function loadGlossary(files: FileSystem, where: string, bundled: Glossary): Promise<LoadedGlossary> {
  for (const path of isFile.test(where) ? [where] : glossaryFiles.map((name) => `${where}/${name}`)) {
    try {
      if (!(await files.stat(path))) continue;
      const decoded = decodeText(await files.readFile(path));
      if ("code" in decoded && decoded.code !== "empty")
        return { glossary: bundled, path, problems: [{ path, line: 1, code: "not-text" }] };
      const known = new Set(bundled.concepts.map(({ id }) => id));
      const { glossary, problems } = readGlossary("text" in decoded ? decoded.text : "", path, known);
      return { glossary: mergeGlossary(bundled, glossary), path, problems };
    } catch (error) {
      const detail = error instanceof Error && "code" in error ? String(error.code) : String(error);
      return { glossary: bundled, path, problems: [{ path, line: 1, code: "unreadable", detail }] };
    }
  }
  return { glossary: bundled, path: null, problems: [] };
}
