import { Failure } from "./failure";

/** A file of Word is nothing for a terminal: says so before the work is done. */
export function refuseTerminal(command: string): void {
  if (process.stdout.isTTY)
    throw new Failure(
      `a Word file cannot be shown in a terminal; send it to a file: doi-chieu ${command} … > paper.docx`,
    );
}
