import { printable } from "../report/printable";

/** The run can't be done: one line that says what, where and what to do. Exit status 2. */
export class Failure extends Error {
  constructor(line: string) {
    super(printable(line));
    this.name = "Failure";
  }
}

/** A system error's code, such as "ENOENT"; empty for anything else. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
