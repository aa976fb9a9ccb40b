import { readdir, readFile, realpath, stat } from "node:fs/promises";
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
