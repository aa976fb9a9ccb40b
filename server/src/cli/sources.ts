import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { SourceInput } from "../model/document";
import { codeOf, Failure } from "./failure";

/** Sources as read from disk; `paths` says where each one stands, by id. Provisional. */
export interface LoadedSources {
  readonly inputs: readonly SourceInput[];
  readonly paths: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

export async function loadSources(roots: readonly string[]): Promise<LoadedSources> {
  const inputs: SourceInput[] = [];
  const paths = new Map<string, string>();
  for (const root of roots) {
    try {
      const files = statSync(root).isDirectory()
        ? readdirSync(root, { recursive: true, encoding: "utf8" })
            .sort()
            .map((name) => join(root, name))
        : [root];
      for (const file of files.filter((name) => /\.(?:md|txt)$/.test(name))) {
        const id = relative(root, file) || basename(file);
        inputs.push({ id, text: readFileSync(file, "utf8"), format: file.endsWith(".md") ? "markdown" : "plain" });
        paths.set(id, file);
      }
    } catch (error) {
      if (codeOf(error) === "ENOENT")
        throw new Failure(`corpus not found: ${root}; check the path given with --corpus`);
      throw error;
    }
  }
  return { inputs, paths, problems: [] };
}
