import { mkdir, readdir, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { FileSystem } from "../corpus/files";

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");

/** The machine's own disk. */
export const nodeFiles: FileSystem = {
  stat: async (path) => {
    try {
      const found = await stat(path);
      const kind = found.isFile() ? "file" : found.isDirectory() ? "directory" : "other";
      return { kind, size: found.size, identity: await realpath(path) };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  readDirectory: (path) => readdir(path),
  readFile: (path) => readFile(path),
};

/** Writes a file anew, and makes the folders above it. */
export async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
