import { createEngine } from "../engine";
import type { Language } from "../model/language";
import type { VerdictKind } from "../model/verdict";
import type { CheckedRun } from "../report/checked";
import { inGroup } from "../report/checked";
import type { JudgingOptions } from "../verify/judge";
import { readDraft, withoutRepeats } from "./drafts";
import { findGlossary } from "./glossary";
import { createProgress } from "./progress";
import { readSources } from "./sources";
import { terminal, tool, warn } from "./world";

/** What every command takes that holds drafts against a corpus. */
export interface RunOptions {
  readonly corpus: readonly string[];
  readonly asOf?: string;
  readonly caution: JudgingOptions["caution"];
  readonly glossary?: string;
  readonly lang?: Language;
  /** No progress. */
  readonly quiet?: boolean;
}

export interface VerifyOptions extends RunOptions {
  readonly format: "text" | "json" | "sarif" | "html";
  readonly failOn: readonly VerdictKind[];
}

/** Reads drafts and corpus and judges: all that a report is made of. */
export async function check(paths: readonly string[], options: RunOptions): Promise<CheckedRun> {
  const { once, repeated } = withoutRepeats(paths);
  for (const path of repeated) warn(`draft given twice, checked once: ${path}`);
  const drafts = await Promise.all(once.map(readDraft));
  const { glossary, problems } = findGlossary(options.glossary, options.lang ?? "en");
  const sources = await readSources(options.corpus, options.lang ?? "en");
  for (const problem of [...problems, ...sources.problems]) warn(problem);
  const engine = await createEngine({ caution: options.caution, glossary });
  const progress = await createProgress(process.stderr, options.quiet ?? false);
  const corpus = await engine.corpus(sources.inputs, { onProgress: progress.onProgress });
  progress.stop();
  return {
    tool,
    corpus: { documents: corpus.documents, figures: corpus.figures },
    skipped: sources.skipped,
    source: (id) => {
      const path = sources.paths.get(id);
      const document = corpus.index.documents.find(({ about }) => about.id === id);
      return path !== undefined && document ? { path, text: document.prose.view.original } : undefined;
    },
    drafts: drafts.map(({ path, text, format }) => {
      if (!text.trim()) warn(`draft is empty: ${path}; there is nothing to check`);
      const checked = corpus.check(text, {
        format,
        ...(options.asOf && { asOf: options.asOf }),
        ...(options.lang && { messages: options.lang }),
      });
      const problem = checked.prose.frontMatter?.problem;
      if (problem) warn(`front matter of ${path} is not used: ${problem}; mend the lines between the --- marks`);
      return { path, check: checked };
    }),
  };
}

/** The report of a run in the format asked for. */
async function write(run: CheckedRun, options: VerifyOptions): Promise<string> {
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
      const { htmlReport } = await import("../report/html");
      return htmlReport(run, options.lang);
    }
  }
}

/** `doi-chieu verify`: the report on standard output; returns the exit status, 0 or 1. */
export async function verify(paths: readonly string[], options: VerifyOptions): Promise<0 | 1> {
  const run = await check(paths, options);
  process.stdout.write(await write(run, options));
  return run.drafts.some(({ check: { verdicts } }) => inGroup(verdicts, options.failOn).length) ? 1 : 0;
}
