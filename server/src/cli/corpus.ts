import { type AuditRun, auditJson, auditText } from "../report/audit";
import { openCorpus, type RunOptions, sourceTexts } from "./check";
import { tool, warn } from "./world";

export interface CorpusCheckOptions extends RunOptions {
  readonly format: "text" | "json";
}

/** `doi-chieu corpus check`: what the sources say against themselves and each other. */
export async function checkCorpus(options: CorpusCheckOptions): Promise<void> {
  const open = await openCorpus(options);
  for (const problem of open.sources.problems) warn(problem);
  const { documents, figures } = open.corpus;
  const run: AuditRun = {
    findings: open.corpus.audit(),
    corpus: { documents, figures },
    tool: { name: tool.name, version: tool.version },
    source: sourceTexts(open),
  };
  process.stdout.write(options.format === "json" ? auditJson(run) : auditText(run, options.lang ?? "en"));
}
