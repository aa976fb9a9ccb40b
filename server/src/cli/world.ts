import { readFileSync } from "node:fs";
import { join } from "node:path";
import { printable } from "../report/printable";

/** The program's folder: `dist/` and `corpus/` stand in it, in a checkout as in the package. */
export const home = join(__dirname, "..");

export const bundledCorpus = join(home, "corpus");

export const tool = {
  name: "doi-chieu",
  get version(): string {
    const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
    return version;
  },
};

/** One line on standard error; standard output holds the report and nothing else. */
export const warn = (line: string): void => {
  process.stderr.write(`doi-chieu: ${printable(line)}\n`);
};

/** Colours only for eyes: a terminal, unless NO_COLOR is set (no-color.org); FORCE_COLOR asks for them anyway. */
const useColour = ({ env, stdout } = process): boolean =>
  !env.NO_COLOR && (Boolean(env.FORCE_COLOR) || (Boolean(stdout.isTTY) && env.TERM !== "dumb"));

/** What a report for people is fitted to. */
export const terminal = (): { readonly colour: boolean; readonly width: number } => ({
  colour: useColour(),
  width: Math.min(process.stdout.columns ?? 100, 140),
});
