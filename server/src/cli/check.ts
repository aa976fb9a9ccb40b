import { isAbsolute, relative } from "node:path";
import { Damaged } from "../corpus/store/disk/container";
import { type Corpus, createEngine } from "../engine";
import type { Language } from "../model/language";
import { type CheckedDraft, type CheckedRun, placeOf, type SourceText } from "../report/checked";
import type { JudgingOptions } from "../verify/judge";
import { citationProblemInWords, markProblemInWords } from "../verify/messages/marks";
import { type DraftFile, readDraft, withoutRepeats } from "./drafts";
import { findGlossary } from "./glossary";
import { interruptible } from "./interrupt";
import { findLedger } from "./ledger";
import { createProgress, noProgress } from "./progress";
import { readSources, type Sources } from "./sources";
import { tool, warn } from "./world";

/** What every command takes that holds drafts against a corpus. */
export interface RunOptions {
  readonly corpus: readonly string[];
  readonly asOf?: string;
  readonly caution: JudgingOptions["caution"];
  readonly glossary?: string;
  readonly lang?: Language;
  /** Default: the nearest above the draft, else above the current folder. */
  readonly ledger?: string;
  /** No progress. */
  readonly quiet?: boolean;
  /** `false`: read all sources, and keep nothing for the next run. */
  readonly cache?: boolean;
}

interface Opened {
  readonly sources: Sources;
  readonly corpus: Corpus;
}

/**
 * Opens the corpus and works with it, with progress; Ctrl-C stops it. What was kept of the sources may prove wrong when it is
 * looked at: they are read anew then, and the work is done again.
 */
export async function withCorpus<T>(options: RunOptions, work: (open: Opened) => T): Promise<T> {
  try {
    return work(await openCorpus(options, false));
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    warn(`the index of the sources is built anew: ${error.message}`);
    return work(await openCorpus(options, true));
  }
}

async function openCorpus(options: RunOptions, anew: boolean): Promise<Opened> {
  const language = options.lang ?? "en";
  const { glossary, problems } = findGlossary(options.glossary, language);
  const progress = options.quiet ? noProgress : await createProgress(process.stderr);
  try {
    return await interruptible(async (signal) => {
      const sources = await readSources(options.corpus, {
        language,
        glossary,
        cache: options.cache ?? true,
        anew,
        signal,
        onProgress: progress.show,
        log: warn,
      });
      const engine = await createEngine({ caution: options.caution, glossary });
      const corpus = engine.over(sources.store);
      return { sources: { ...sources, problems: [...problems, ...sources.problems] }, corpus };
    });
  } finally {
    progress.stop();
  }
}

/** A path as a person writes it: from the current folder where it lies in there. */
function shortPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith("..") || isAbsolute(near) ? path : near;
}

/** Sources as the files hold them, each made once: reports count its lines. */
export function sourceTexts({ sources, corpus }: Opened): CheckedRun["source"] {
  const texts = new Map<string, SourceText>();
  return (id) => {
    const path = sources.paths.get(id);
    const text = corpus.store.document(id)?.text;
    if (path === undefined || text === undefined) return undefined;
    const known = texts.get(id) ?? { path: shortPath(path), text };
    texts.set(id, known);
    return known;
  };
}

function checkDraft(
  { path, text, format }: DraftFile,
  corpus: Corpus,
  { asOf, lang, ledger }: RunOptions,
): CheckedDraft {
  if (!text.trim()) warn(`draft is empty: ${path}; there is nothing to check`);
  const megabytes = Math.round(text.length / 1e6);
  if (megabytes)
    warn(`draft is long: ${path} has ${megabytes} million characters, which may take minutes; Ctrl-C stops`);
  const { accepted, problems } = findLedger(ledger, path);
  for (const one of problems) warn(`ledger, ${one}; this entry is not used, mend it`);
  const check = corpus.check(text, { format, accepted, ...(asOf && { asOf }), ...(lang && { messages: lang }) });
  const problem = check.prose.frontMatter?.problem;
  if (problem) warn(`front matter of ${path} is not used: ${problem}; mend the lines between the --- marks`);
  const draft = { path, check };
  for (const { code, start } of check.prose.ignored.problems) {
    const { line, column } = placeOf(draft, start);
    warn(`${path}:${line}:${column}: ${markProblemInWords(code, lang ?? "en")}`);
  }
  for (const problem of check.citations) {
    const { line, column } = placeOf(draft, problem.start);
    warn(`${path}:${line}:${column}: ${citationProblemInWords(problem, lang ?? "en")} [${problem.code}]`);
  }
  return draft;
}

/** Reads drafts and corpus and judges: all that a report is made of, and a way to ask how a verdict came about. */
export async function check(
  paths: readonly string[],
  options: RunOptions,
): Promise<CheckedRun & Pick<Corpus, "explain" | "cited">> {
  const { once, repeated } = withoutRepeats(paths);
  for (const path of repeated) warn(`draft given twice, checked once: ${path}`);
  const drafts = await Promise.all(once.map(readDraft));
  return withCorpus(options, (open) => checkAll(drafts, open, options));
}

function checkAll(
  drafts: readonly DraftFile[],
  open: Opened,
  options: RunOptions,
): CheckedRun & Pick<Corpus, "explain" | "cited"> {
  for (const problem of open.sources.problems) warn(problem);
  const { documents, figures } = open.corpus;
  return {
    tool,
    corpus: { documents, figures },
    skipped: open.sources.skipped,
    source: sourceTexts(open),
    explain: open.corpus.explain,
    cited: open.corpus.cited,
    history: open.corpus.history,
    day: new Date().toISOString().slice(0, 10),
    drafts: drafts.map((draft) => checkDraft(draft, open.corpus, options)),
  };
}
