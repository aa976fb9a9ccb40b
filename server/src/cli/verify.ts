import type { Verdict, VerdictKind } from "../model/verdict";
import type { CheckedRun } from "../report/checked";
import { isSilenced } from "../verify/silence";
import { refuseTerminal } from "./bytes";
import { check, type RunOptions } from "./check";
import { terminal } from "./world";

export interface VerifyOptions extends RunOptions {
  readonly format: "text" | "json" | "sarif" | "html" | "docx";
  readonly failOn: readonly VerdictKind[];
}

/** The report of a run in the format asked for. */
async function write(run: CheckedRun, options: VerifyOptions): Promise<string | Uint8Array> {
  switch (options.format) {
    case "text": {
      const { textReport } = await import("../report/text");
      return textReport(run, {
        ...terminal(),
        milliseconds: Math.round(performance.now()),
        ...(options.lang && { language: options.lang }),
        ...(options.quiet && { only: options.failOn }),
      });
    }
    case "json": {
      const { jsonReport } = await import("../report/json");
      return jsonReport(run);
    }
    case "sarif": {
      const { sarifReport } = await import("../report/sarif");
      return sarifReport(run);
    }
    case "html": {
      const [{ htmlReport }, { drawChart }] = await Promise.all([
        import("../report/html"),
        import("../report/charts/draw"),
      ]);
      return htmlReport(run, drawChart, options.lang);
    }
    case "docx": {
      const [{ contentOf }, { colophonLines }, { reportDocx }] = await Promise.all([
        import("../report/content/build"),
        import("../report/colophon"),
        import("../word/docx"),
      ]);
      const language = options.lang ?? run.drafts[0]?.check.prose.language ?? "en";
      const drafts = run.drafts.map((draft) => contentOf(draft, run, options.lang));
      return reportDocx({ language, drafts, colophon: colophonLines(run, language) });
    }
  }
}

/** `doi-chieu verify`: the report on standard output; returns the exit status, 0 or 1. */
export async function verify(paths: readonly string[], options: VerifyOptions): Promise<0 | 1> {
  if (options.format === "docx") refuseTerminal("verify");
  const run = await check(paths, options);
  process.stdout.write(await write(run, options));
  const objects = (verdict: Verdict): boolean => options.failOn.includes(verdict.verdict) && !isSilenced(verdict);
  return run.drafts.some(({ check: { verdicts } }) => verdicts.some(objects)) ? 1 : 0;
}
