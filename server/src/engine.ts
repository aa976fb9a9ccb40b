import type { SourceDocument } from "./corpus/document";
import type { Candidate, CorpusStore } from "./corpus/store/port";
import { createMemoryStore, type SegmentStore } from "./corpus/store/store";
import { bundledGlossary } from "./figures/glossary";
import { SentenceMemo } from "./figures/memo";
import { readFigures } from "./figures/read";
import type { SourceInput, SourceMetadata } from "./model/document";
import type { Figure } from "./model/figure";
import type { Glossary } from "./model/glossary";
import type { Language } from "./model/language";
import type { DraftReport, ReportedFigure } from "./model/report";
import type { Span } from "./model/span";
import type { Verdict } from "./model/verdict";
import { reportDraft, reportFigures } from "./report";
import { type Prose, ProseMemo, readProse, type TextFormat } from "./text/prose";
import { createPublishers } from "./verify/attribution/publishers";
import { weighNamed } from "./verify/attribution/weigh";
import { createLibrary } from "./verify/citations/cited";
import { type CitationProblem, citationProblems } from "./verify/citations/problems";
import { weighCitations } from "./verify/citations/weigh";
import { createConceptFamily } from "./verify/compare/concept";
import { type Explanation, explainVerdict } from "./verify/explain";
import { fillGap, type Offer } from "./verify/gap";
import { type HistoryPoint, historyBehind } from "./verify/history";
import { type JudgingOptions, judge } from "./verify/judge";
import type { Accepted } from "./verify/ledger/entry";
import { honour } from "./verify/ledger/honour";
import { JudgingMemo } from "./verify/memo";
import { leaveIgnored } from "./verify/silence";
import { audit, type SourceFinding } from "./verify/sources/audit";
import { doubtsOf } from "./verify/sources/doubts";
import { readSourceDocument } from "./verify/sources/read";
import { weighSources } from "./verify/sources/weigh";
import { sameSlot, stating } from "./verify/stating";
import { lexiconOf } from "./verify/terms/lexicon";

export interface EngineOptions extends Partial<Pick<JudgingOptions, "caution">> {
  /** ISO day that stands for "now" where a draft gives none of its own (`as_of`, `date`); default: the current day. */
  readonly today?: string;
  /** Default: the glossary that comes with the program. */
  readonly glossary?: Glossary;
}

export interface TextOptions {
  readonly format?: TextFormat;
  readonly language?: Language;
}

export interface DraftOptions extends TextOptions {
  /** Fixes "today" even against the draft's own front matter (the command line's `--as-of`). */
  readonly asOf?: string;
  readonly path?: string;
  /** The language of the messages; default: the draft's. */
  readonly messages?: Language;
  /** Figures that a person accepted (the workspace's ledger): left alone while the evidence stays the same. */
  readonly accepted?: readonly Accepted[];
}

export interface BuildOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** A draft that was checked, with all that the editor needs to show it. */
export interface Check {
  readonly prose: Prose;
  readonly verdicts: readonly Verdict[];
  /** Citations that lead nowhere. */
  readonly citations: readonly CitationProblem[];
}

export interface Corpus {
  readonly documents: number;
  readonly figures: number;
  /** What reads best for other programs: one element of `drafts` in the contract's schema. Pure. */
  verify(text: string, options?: DraftOptions): DraftReport;
  /** The same, with evidence as the engine holds it. */
  check(text: string, options?: DraftOptions): Check;
  /** How a verdict of this corpus came about. */
  explain(verdict: Verdict, language: Language): Explanation;
  /** Reads a draft without judging it. */
  read(text: string, options?: DraftOptions): { readonly prose: Prose; readonly figures: readonly Figure[] };
  /** Do two figures fill one slot: the same concept, parties and time, whatever their values? */
  sameSlot(a: Figure, b: Figure): boolean;
  /** The sources' figures in a figure's slot. */
  stating(figure: Figure): readonly Candidate[];
  /** The sources' figures that may be meant in place of a span of a draft. */
  suggest(text: string, gap: Span, write: (figure: Figure) => string, options?: DraftOptions): Offer | null;
  /** The sources that a key cites. */
  cited(key: string): readonly SourceMetadata[];
  /** What the sources say over time of what a verdict's figure measures, the oldest first. */
  history(verdict: Verdict): HistoryPoint[];
  /** What the sources say against themselves and each other, and which are copies. */
  audit(): SourceFinding[];
  /** What one source says against itself, each a sum written out: "24,6 + 21,6 = 46,2 ≠ 47,2". */
  doubts(document: SourceDocument): readonly string[];
  /** For showing sources. */
  readonly store: CorpusStore;
  /** The names of what is measured. */
  readonly glossary: Glossary;
}

/** A corpus that was read from plain values. */
export interface MemoryCorpus extends Corpus {
  /** A corpus with some documents put in (or replaced, by id) and some taken out; what did not change is not read again. */
  update(
    changes: { readonly put?: readonly SourceInput[]; readonly remove?: readonly string[] },
    options?: BuildOptions,
  ): Promise<MemoryCorpus>;
}

export interface Engine {
  /** A corpus over a store. */
  over(store: CorpusStore): Corpus;
  corpus(inputs: readonly SourceInput[], options?: BuildOptions): Promise<MemoryCorpus>;
  figures(text: string, options?: TextOptions): ReportedFigure[];
}

const isoDay = (value: unknown): string | undefined => {
  const day = value instanceof Date ? value.toISOString() : typeof value === "string" ? value : "";
  return /^\d{4}-\d{2}-\d{2}/.exec(day)?.[0];
};

// Long reading lets others run in between, so that it can be cancelled and shown.
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * The one door to the engine. Plain values in and out; no file, no network, no clock but `today`'s default.
 *
 * @example
 * const engine = await createEngine({ today: "2024-09-10" });
 * const corpus = await engine.corpus([{ id: "a.txt", text: "…" }]);
 * corpus.verify("…", { format: "plain" }).figures[0]?.verdict
 */
export async function createEngine(options: EngineOptions = {}): Promise<Engine> {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const glossary = options.glossary ?? bundledGlossary;
  const judging: JudgingOptions = {
    caution: options.caution ?? "balanced",
    concepts: createConceptFamily(glossary),
    lexicon: lexiconOf(glossary),
  };

  const publishers = createPublishers(glossary);

  // What was read stays read from one check to the next: a keystroke changes one sentence.
  const paragraphs = new ProseMemo();
  const sentences = new SentenceMemo();

  const over = (store: CorpusStore): Corpus => {
    const judged = new JudgingMemo();
    const { documents, figures } = store.describe();
    const library = createLibrary(store);
    const read = (text: string, draft: DraftOptions = {}) => {
      const prose = readProse(text, { ...draft, memo: paragraphs });
      const own = prose.frontMatter?.data;
      const context = {
        today: draft.asOf ?? isoDay(own?.as_of) ?? isoDay(own?.date) ?? today,
        glossary,
        title: typeof own?.title === "string" ? own.title : undefined,
      };
      return { prose, figures: readFigures(prose, context, sentences) };
    };
    const check = (text: string, draft: DraftOptions = {}): Check => {
      const { prose, figures } = read(text, draft);
      const hearing = { publishers, store, options: judging, memo: judged };
      const found = weighNamed(judge(figures, prose, store, judging, judged), prose, hearing);
      const verdicts = leaveIgnored(weighCitations(found, prose, library, store, judging, judged.stream), prose);
      const language = draft.messages ?? prose.language;
      return {
        prose,
        citations: citationProblems(prose, library),
        verdicts: verdicts.map((verdict) =>
          honour(
            judged.inLanguage(weighSources(verdict, store, judging.concepts, judged.weighed), language),
            draft.accepted ?? [],
            language,
          ),
        ),
      };
    };
    return {
      store,
      glossary,
      documents,
      figures,
      check,
      read,
      sameSlot: (a, b) => sameSlot(a, b, judging.concepts),
      stating: (figure) => stating(figure, store, judging.concepts),
      suggest: (text, gap, write, draft) =>
        fillGap(text, gap, (other) => read(other, draft), write, store, judging.concepts),
      cited: (key) => library.of(key),
      explain: (verdict, language) => explainVerdict(verdict, judging.concepts, language),
      history: (verdict) => historyBehind(verdict, store, judging.concepts),
      audit: () => audit(store, judging.concepts),
      doubts: (document) => doubtsOf(document, judging.concepts).map(({ formula }) => formula),
      verify: (text, draft = {}) => reportDraft(check(text, draft), draft.path ?? "-"),
    };
  };

  const inMemory = (store: SegmentStore): MemoryCorpus => ({
    ...over(store),
    update: async ({ put = [], remove = [] }, build) => inMemory(store.with(await readAll(put, build), remove)),
  });

  const readAll = async (inputs: readonly SourceInput[], build: BuildOptions = {}): Promise<SourceDocument[]> => {
    const documents: SourceDocument[] = [];
    let rested = performance.now();
    for (const [done, input] of inputs.entries()) {
      documents.push(readSourceDocument(input, { today, glossary }, judging.concepts));
      if (performance.now() - rested < 40) continue;
      build.onProgress?.(done + 1, inputs.length);
      await pause();
      build.signal?.throwIfAborted();
      rested = performance.now();
    }
    return documents;
  };

  return {
    over,
    corpus: async (inputs, build) => inMemory(createMemoryStore(await readAll(inputs, build))),
    figures: (text, own = {}) => {
      const prose = readProse(text, own);
      return reportFigures(readFigures(prose, { today, glossary }), prose);
    },
  };
}
