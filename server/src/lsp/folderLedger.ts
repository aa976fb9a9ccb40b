import type { Accepted } from "../verify/ledger/entry";
import { emptyLedger, type Ledger, withEntry } from "../verify/ledger/file";
import { ledgerOf, loadLedger } from "./ledger";
import type { World } from "./world";

/** The ledger of accepted figures in one folder, as read last. */
export class FolderLedger {
  #ledger: Ledger = emptyLedger;

  constructor(
    private readonly world: World,
    /** Full path; `null`: no folder, and no ledger. */
    private readonly folder: string | null,
    /** What lies in a folder that nobody trusts may not silence a finding. */
    private readonly isTrusted: () => boolean,
  ) {}

  /** The same array as long as the ledger was not read again. */
  get accepted(): readonly Accepted[] {
    return this.#ledger.accepted;
  }

  /** What is wrong with it, one line each. */
  async read(): Promise<readonly string[]> {
    this.#ledger = await loadLedger(this.world.files, this.isTrusted() ? this.folder : null);
    return this.#ledger.problems;
  }

  /** Writes one more into the file; what is wrong in one line where that can't be done: one that can't be read is not written over. */
  async add(entry: Accepted): Promise<string | null> {
    if (this.folder === null) return "open a folder first; the ledger is kept in it";
    if (!this.isTrusted()) return "trust the folder first; until then its ledger is not read";
    const ledger = await loadLedger(this.world.files, this.folder);
    const [problem] = ledger.problems;
    if (problem !== undefined) return problem;
    const path = ledgerOf(this.folder);
    try {
      await this.world.writeFile(path, withEntry(ledger, entry));
      return null;
    } catch (error) {
      return `${path}: cannot be written (${error instanceof Error && "code" in error ? String(error.code) : "error"})`;
    }
  }
}
