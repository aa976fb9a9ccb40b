import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { emptyLedger, type Ledger, ledgerFile, readLedger } from "../verify/ledger/file";
import { codeOf, Failure } from "./failure";

/** A ledger with the file it stands in. */
export interface LedgerFile extends Ledger {
  readonly path: string;
}

function read(path: string): LedgerFile | null {
  try {
    return { path, ...readLedger(readFileSync(path, "utf8")) };
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return null;
    throw new Failure(`ledger cannot be opened: ${path} (${codeOf(error)}); check the file and its permissions`);
  }
}

/** The nearest ledger in a folder or one above it. */
function nearest(folder: string): LedgerFile | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found = read(join(at, ledgerFile));
    if (found || at === dirname(at)) return found;
  }
}

/** The ledger named; else the nearest above the draft, else above the current folder; `null` where there is none. */
function found(named: string | undefined, draft: string): LedgerFile | null {
  if (named !== undefined) return read(named);
  return (draft === "-" ? null : nearest(dirname(draft))) ?? nearest(".");
}

/** The ledger that counts for a draft; one that is named must be there. */
export function findLedger(named: string | undefined, draft: string): Ledger {
  const ledger = found(named, draft);
  if (named !== undefined && !ledger)
    throw new Failure(`ledger not found: ${named}; check the path, it is taken from ${process.cwd()}`);
  return ledger ?? emptyLedger;
}

/** The ledger to write to: as it is found, else a new one in the current folder. */
export function ledgerToWrite(named: string | undefined, draft: string): LedgerFile {
  const ledger = found(named, draft) ?? { path: named ?? ledgerFile, ...emptyLedger };
  const [problem] = ledger.problems;
  if (problem) throw new Failure(`ledger is not written over: ${ledger.path}, ${problem}; mend it and try again`);
  return ledger;
}
