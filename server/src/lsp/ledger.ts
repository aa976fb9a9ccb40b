import { join } from "node:path";
import type { FileSystem } from "../corpus/files";
import { emptyLedger, type Ledger, ledgerFile, readLedger } from "../verify/ledger/file";

/** The file of a workspace folder that holds what was accepted there. */
export const ledgerOf = (folder: string): string => join(folder, ledgerFile);

/** Reads a folder's ledger; none is an empty one, and one that can't be read says so. */
export async function loadLedger(files: FileSystem, folder: string | null): Promise<Ledger> {
  if (folder === null) return emptyLedger;
  const path = ledgerOf(folder);
  try {
    if (!(await files.stat(path))) return emptyLedger;
    const { accepted, problems } = readLedger(new TextDecoder().decode(await files.readFile(path)));
    return { accepted, problems: problems.map((problem) => `${path}, ${problem}; this entry is not used, mend it`) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "error";
    return { accepted: [], problems: [`${path}: cannot be read (${code}); check the file and its permissions`] };
  }
}
