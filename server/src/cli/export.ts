import { briefingOf } from "../report/briefing";
import { refuseTerminal } from "./bytes";
import { check, type RunOptions } from "./check";

/** `doi-chieu export`: the draft as a file of Word on standard output. */
export async function exportBriefing(path: string, options: RunOptions): Promise<void> {
  refuseTerminal("export");
  const run = await check([path], options);
  const [draft] = run.drafts;
  if (!draft) return;
  const { briefingDocx } = await import("../word/docx");
  process.stdout.write(await briefingDocx(briefingOf(draft, run, run.cited, options.lang)));
}
