import { type AuditRun, auditJson, auditText } from "../report/audit";
import { type RunOptions, sourceTexts, withCorpus } from "./check";
import { tool, warn } from "./world";

export interface CorpusCheckOptions extends RunOptions {
  readonly format: "text" | "json";
}

/** `doi-chieu corpus check`: what the sources say against themselves and each other. */
export async function checkCorpus(options: CorpusCheckOptions): Promise<void> {
  const run = await withCorpus(options, (open): AuditRun => {
    for (const problem of open.sources.problems) warn(problem);
    const { documents, figures } = open.corpus;
    return {
      findings: open.corpus.audit(),
      corpus: { documents, figures },
      tool: { name: tool.name, version: tool.version },
      source: sourceTexts(open),
    };
  });
  process.stdout.write(options.format === "json" ? auditJson(run) : auditText(run, options.lang ?? "en"));
}
