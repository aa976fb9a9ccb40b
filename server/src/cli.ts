import { Command, CommanderError, Option } from "commander";
import type { AcceptOptions } from "./cli/accept";
import type { RunOptions } from "./cli/check";
import type { CorpusCheckOptions } from "./cli/corpus";
import { Failure } from "./cli/failure";
import { Interrupted, interruptedStatus } from "./cli/interrupt";
import {
  collect,
  parseCaution,
  parseDay,
  parseFailOn,
  parseFiguresFormat,
  parseLanguage,
  parseVerifyFormat,
} from "./cli/options";
import type { VerifyOptions } from "./cli/verify";
import { bundledCorpus, tool, warn } from "./cli/world";

const examples = `
Examples:
  doi-chieu verify briefing.md                          against the corpus that comes with the program
  doi-chieu verify briefing.md --corpus sources/        against your own sources, a folder or a file; repeat for more
  doi-chieu verify *.brief.md --format html > check.html    or docx, for Word
  doi-chieu export briefing.md > briefing.docx          the paper itself, for Word
  pandoc speech.docx -t markdown | doi-chieu verify -   a draft from standard input
  doi-chieu explain briefing.md:12                      how the verdicts on line 12 came about
  doi-chieu accept briefing.md:12 --reason "by our own count, see the note"
  doi-chieu figures briefing.md                         only list the figures that are read

Exit status of verify: 0 nothing to object to; 1 a verdict of --fail-on; 2 it could not run.`;

/** Commander's message as one line: what is wrong and where to look. */
const oneLine = (message: string): string =>
  message
    .replace(/^error: /, "")
    .replace(/\s*\n\s*/g, " ")
    .replace(/\.?\s*$/, "");

/** The options of the commands that hold drafts against a corpus. */
const againstCorpus = (command: Command): Command =>
  command
    .option(
      "--corpus <path>",
      "folder or file of sources; may be repeated (default: the program's own corpus)",
      collect,
    )
    .option("--as-of <day>", "the day that is today, YYYY-MM-DD (default: the draft's own date, else today)", parseDay)
    .option("--glossary <file>", "your own words for the glossary (default: .doi-chieu/glossary.json, if there)")
    .option(
      "--caution <level>",
      "find, balanced or never-cry-wolf: how sure to be before a figure is flagged",
      parseCaution,
      "balanced",
    )
    .option("--no-cache", "read all sources, and keep no index of them for the next run")
    .option("--ledger <file>", "figures that a person accepted (default: the nearest .doi-chieu/accepted.json)")
    .option("--lang <language>", "language of the report: vi, en or ja (default: the draft's)", parseLanguage);

function createProgram(): Command {
  const program = new Command("doi-chieu")
    .description(
      "Checks every figure of a draft against a corpus of source documents. Everything stays on this machine.",
    )
    .version(tool.version)
    .addHelpText("after", examples)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      outputError: (message) => warn(`${oneLine(message)}; see doi-chieu --help`),
    });

  againstCorpus(program.command("verify"))
    .description("check each draft against the corpus; - reads a draft from standard input")
    .argument("<draft...>", "Markdown or text files")
    .option("--format <format>", "text, json, sarif, html or docx", parseVerifyFormat, "text")
    .addOption(
      new Option("--fail-on <verdicts>", "verdicts that make the exit status 1, with commas; or none")
        .argParser(parseFailOn)
        .default(["refuted", "outdated"], "refuted,outdated"),
    )
    .option("--quiet", "print only the figures of --fail-on, and no progress", false)
    .action(async (drafts: string[], { corpus = [bundledCorpus], ...options }: VerifyOptions) => {
      const { verify } = await import("./cli/verify");
      process.exitCode = await verify(drafts, { corpus, ...options });
    });

  againstCorpus(program.command("export"))
    .description("make a Word file of the draft: citations as footnotes, figures and sources in an annex")
    .argument("<draft>", "a Markdown or text file; - for standard input")
    .action(async (draft: string, { corpus = [bundledCorpus], ...options }: RunOptions) => {
      const { exportBriefing } = await import("./cli/export");
      await exportBriefing(draft, { corpus, ...options });
    });

  againstCorpus(program.command("explain"))
    .description("say how the verdict on the figures of a line came about")
    .argument("<draft:line[:column]>", "for example briefing.md:12")
    .action(async (target: string, { corpus = [bundledCorpus], ...options }: RunOptions) => {
      const { explain } = await import("./cli/explain");
      await explain(target, { corpus, ...options });
    });

  againstCorpus(program.command("accept"))
    .description("let a figure stand whatever the sources say, until they say something else; kept in the ledger")
    .argument("<draft:line[:column]>", "for example briefing.md:12")
    .requiredOption("--reason <text>", "why it stands")
    .option("--who <name>", "who accepts it (default: your name on this machine)")
    .action(async (target: string, { corpus = [bundledCorpus], ...options }: AcceptOptions) => {
      const { accept } = await import("./cli/accept");
      await accept(target, { corpus, ...options });
    });

  const corpus = program.command("corpus").description("look at the sources themselves");
  againstCorpus(corpus.command("check"))
    .description("list sources that contradict themselves or each other, cumulative figures that fall, and copies")
    .option("--format <format>", "text or json", parseFiguresFormat, "text")
    .action(async ({ corpus = [bundledCorpus], ...options }: CorpusCheckOptions) => {
      const { checkCorpus } = await import("./cli/corpus");
      await checkCorpus({ corpus, ...options });
    });

  program
    .command("figures")
    .description("list the figures read in each file: no corpus, no verdicts")
    .argument("<file...>", "Markdown or text files; - for standard input")
    .option("--format <format>", "text or json", parseFiguresFormat, "text")
    .action(async (files: string[], { format }: { format: "text" | "json" }) => {
      const { figures } = await import("./cli/figures");
      await figures(files, format);
    });

  return program;
}

/** Says why the run ended, where nobody has yet, and with which exit status. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Interrupted) return interruptedStatus;
  if (error instanceof Failure) warn(error.message);
  else
    warn(`stopped by an error of its own, please report it: ${error instanceof Error ? error.stack : String(error)}`);
  return 2;
}

/** Runs the command line; every way out sets the exit status and, unless all is well, has said why in one line. */
async function main(): Promise<void> {
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  try {
    await createProgram().parseAsync();
  } catch (error) {
    process.exitCode = statusOf(error);
  }
}

void main();
