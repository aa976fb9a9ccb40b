import { mkdirSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { dirname } from "node:path";
import type { Verdict } from "../model/verdict";
import { placeOf } from "../report/checked";
import { printable } from "../report/printable";
import { entryOf } from "../verify/ledger/entry";
import { withEntry } from "../verify/ledger/file";
import { isSilenced } from "../verify/silence";
import { check, type RunOptions } from "./check";
import { figuresAt, parseTarget } from "./explain";
import { codeOf, Failure } from "./failure";
import { ledgerToWrite } from "./ledger";

export interface AcceptOptions extends RunOptions {
  readonly reason: string;
  readonly who?: string;
}

const today = (): string => new Date().toISOString().slice(0, 10);

function write(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new Failure(`ledger cannot be written: ${path} (${codeOf(error)}); check the folder and its permissions`);
  }
}

/** `doi-chieu accept DRAFT:LINE[:COLUMN] --reason TEXT`: one figure is let stand, in the ledger. */
export async function accept(text: string, options: AcceptOptions): Promise<void> {
  const target = parseTarget(text);
  const ledger = ledgerToWrite(options.ledger, target.path);
  // The ledger named may be new; the run reads the one that is there.
  const { ledger: _named, ...rest } = options;
  const run = await check([target.path], ledger.accepted.length > 0 ? options : rest);
  const [draft] = run.drafts;
  if (!draft) return;
  const open = (verdict: Verdict): boolean => verdict.verdict !== "supported" && !isSilenced(verdict);
  const [verdict, ...others] = figuresAt(draft, target).filter(open);
  if (!verdict) throw new Failure(`nothing to accept: ${text}; the figures there are supported, ignored or accepted`);
  if (others.length > 0) {
    const columns = [verdict, ...others].map(({ figure }) => `${placeOf(draft, figure.start).column} (${figure.text})`);
    throw new Failure(`several figures: ${text}; add the column of one: ${columns.join(", ")}`);
  }
  const { reason, who = userInfo().username } = options;
  write(ledger.path, withEntry(ledger, entryOf(verdict, { reason, who, when: today() })));
  process.stdout.write(`${printable(`${verdict.figure.text} [${verdict.rule}]: accepted in ${ledger.path}`)}\n`);
}
