import { sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { CancellationToken, Location } from "vscode-languageserver";
import type { CorpusProblem } from "../corpus/problem";
import type { Corpus } from "../engine";
import type { Places } from "../features/checked";
import { createPositions, type Encoding, type Positions } from "../features/positions";
import type { SourceMetadata } from "../model/document";
import type { Language } from "../model/language";
import type { Span } from "../model/span";
import type { Accepted } from "../verify/ledger/entry";
import { emptyLedger, type Ledger, withEntry } from "../verify/ledger/file";
import { ledgerOf, loadLedger } from "./ledger";
import { traceOf } from "./log";
import { defaultSettings, type Settings, type Status } from "./protocol";
import { dayOf, type Reading, type ReadingOptions, readCorpus } from "./reading";
import { isReading, readingUri } from "./readings";
import { sameReading } from "./settings";
import { isDraft, rootsOf } from "./sources";
import { corpusWords } from "./words";
import type { World } from "./world";

export interface Folder {
  readonly uri: string;
  /** Full path; `null` where the folder is not on this machine's disk. */
  readonly path: string | null;
}

/** Long reading, as the writer sees it. */
export interface Progress {
  report(percentage: number, message: string): void;
  done(): void;
  readonly token: CancellationToken;
}

export interface HomeEvents {
  readonly encoding: () => Encoding;
  /** Can the client show the texts that were read out of other forms? */
  readonly readings: () => boolean;
  /** Of what is said about the corpus. */
  readonly language: () => Language;
  /** The client's folder for what can be made again; `null`: it names none. */
  readonly storage: () => string | null;
  /** Verdicts may be others now. */
  readonly changed: () => void;
  /** Sources come from other places now. */
  readonly moved: () => void;
  readonly status: (status: Status) => void;
  readonly progress: () => Promise<Progress>;
  readonly log: (line: string) => void;
}

type How = Pick<ReadingOptions, "anew" | "only">;

// Reading that ends sooner shows no progress: a flicker tells nobody anything.
const patience = 400;

/** The corpus of one workspace folder: read as its settings say, kept up to date, in one state at a time. */
export class Home implements Places {
  #settings: Settings = defaultSettings;
  #settingProblems: readonly string[] = [];
  #configured = false;
  #roots: readonly string[] = [];
  #reading: Reading | null = null;
  #ledger: Ledger = emptyLedger;
  /** "Today" when reading began last. */
  #day = "";
  /** Line ends of the sources that something was shown of. */
  #positions = new Map<string, Positions>();
  #abort = new AbortController();
  /** Lets go of those who wait for the corpus. */
  #begin: () => void = () => {};
  // Until the settings are known nobody can say whether there is a corpus.
  #ready = this.#wait();
  #status: Status;
  #rebuilding = false;
  /** Did somebody ask for the corpus? What they ask runs the code that would be warmed up. */
  #asked = false;

  constructor(
    /** `null`: drafts outside any folder. */
    readonly folder: Folder | null,
    private readonly world: World,
    private readonly events: HomeEvents,
  ) {
    this.#status = {
      folder: folder?.uri ?? null,
      state: "off",
      documents: 0,
      figures: 0,
      progress: null,
      problems: [],
    };
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Full paths of the folders and files that sources come from. */
  get roots(): readonly string[] {
    return this.#roots;
  }

  /** Figures that a person accepted in this folder; the same array as long as the ledger was not read again. */
  get accepted(): readonly Accepted[] {
    return this.#ledger.accepted;
  }

  get status(): Status {
    return this.#status;
  }

  /** What could not be read of the corpus, or only in part. */
  get unread(): readonly CorpusProblem[] {
    return this.#reading?.unread ?? [];
  }

  /** The corpus, once all reading that was begun has ended; `null`: there is none, and nothing is checked. */
  async corpus(): Promise<Corpus | null> {
    this.#asked = true;
    // A server may run past midnight: "today" is another day then.
    if (this.#reading && this.#day !== dayOf(this.#settings, this.world)) void this.reload();
    for (let waited: unknown; waited !== this.#ready; ) {
      waited = this.#ready;
      await this.#ready;
    }
    const corpus = this.#reading?.corpus;
    return corpus && corpus.documents > 0 ? corpus : null;
  }

  /** Is this file one of the sources, or would it be if it were there? */
  holds(path: string): boolean {
    return !isDraft(path) && this.#roots.some((root) => path === root || path.startsWith(root + sep));
  }

  configure(settings: Settings, problems: readonly string[]): void {
    const same = this.#configured && sameReading(this.#settings, settings);
    this.#settings = settings;
    this.#settingProblems = problems;
    this.#configured = true;
    for (const problem of problems) this.events.log(problem);
    if (same) this.events.changed();
    else void this.reload();
  }

  /** Reads the corpus; sources that did not change are not read by the engine again, unless `anew`. The last call wins. */
  reload({ anew = false, only }: Pick<ReadingOptions, "only"> & { anew?: boolean } = {}): Promise<void> {
    // A reading that is broken off leaves more to be looked at than these files.
    const whole = this.#status.state === "ready";
    this.#abort.abort();
    this.#abort = new AbortController();
    if (anew) this.#reading = null;
    const begin = this.#begin;
    this.#ready = this.#wait();
    // Whoever waited for the reading before waits for this one.
    begin();
    return this.#read(this.#abort, { anew, ...(only && whole && { only }) }, this.#begin);
  }

  #wait(): Promise<void> {
    return new Promise<void>((resolve) => {
      this.#begin = resolve;
    });
  }

  /** Stops reading, if it reads. */
  cancel(): void {
    if (this.#status.state === "indexing") this.#abort.abort();
  }

  /** The ledger is another now. */
  async readLedger(): Promise<void> {
    this.#ledger = await loadLedger(this.world.files, this.folder?.path ?? null);
    for (const problem of this.#ledger.problems) this.events.log(problem);
    this.events.changed();
  }

  /** Adds to the ledger; what is wrong in one line where that can't be done: one that can't be read is not written over. */
  async accept(entry: Accepted): Promise<string | null> {
    const folder = this.folder?.path ?? null;
    if (folder === null) return "open a folder first; the ledger is kept in it";
    const ledger = await loadLedger(this.world.files, folder);
    const [problem] = ledger.problems;
    if (problem !== undefined) return problem;
    try {
      await this.world.writeFile(ledgerOf(folder), withEntry(ledger, entry));
    } catch (error) {
      return `${ledgerOf(folder)}: cannot be written (${error instanceof Error && "code" in error ? String(error.code) : "error"})`;
    }
    await this.readLedger();
    return null;
  }

  /** The file of a source; `null`: none on this machine. */
  uriOf({ id }: SourceMetadata): string | null {
    const path = this.#reading?.paths.get(id);
    return path === undefined ? null : pathToFileURL(path).href;
  }

  locate({ id }: SourceMetadata, span: Span): Location | null {
    const path = this.#reading?.paths.get(id);
    const positions = path === undefined ? null : this.#positionsIn(id);
    if (path === undefined || !positions) return null;
    const uri = this.#opens(path);
    // The text's offsets are none of the file's.
    const isElsewhere = isReading(path) && uri.startsWith("file:");
    return { uri, range: positions.range(isElsewhere ? { start: 0, end: 0 } : span) };
  }

  /** What an editor opens to show a source; `null`: nothing on this machine. */
  opens({ id }: SourceMetadata): string | null {
    const path = this.#reading?.paths.get(id);
    return path === undefined ? null : this.#opens(path);
  }

  /** The text that was read out of a file; `null`: the file is none of the sources. */
  readingOf(path: string): string | null {
    const [id] = [...(this.#reading?.paths ?? [])].find(([, own]) => own === path) ?? [];
    return (id !== undefined && this.#reading?.corpus.store.document(id)?.text) || null;
  }

  readonly #opens = (path: string): string =>
    isReading(path) && this.events.readings() ? readingUri(path) : pathToFileURL(path).href;

  #positionsIn(id: string): Positions | null {
    const known = this.#positions.get(id);
    if (known) return known;
    const document = this.#reading?.corpus.store.document(id);
    if (!document) return null;
    const positions = createPositions(document.text, this.events.encoding());
    this.#positions.set(id, positions);
    return positions;
  }

  dispose(): void {
    this.#abort.abort();
    // Whoever reads on for the old controller finds that nobody wants it any more.
    this.#abort = new AbortController();
    this.#begin();
  }

  /** `ready` is called once there is something to check against: what was kept, else all that was read. */
  async #read(abort: AbortController, how: How, ready: () => void): Promise<void> {
    try {
      await this.#readWith(abort, how, ready);
    } finally {
      ready();
    }
  }

  async #readWith(abort: AbortController, how: How, ready: () => void): Promise<void> {
    const language = this.events.language();
    const { roots, problems } = rootsOf(this.#settings, this.folder?.path ?? null, this.world, language);
    this.#roots = roots;
    this.#day = dayOf(this.#settings, this.world);
    this.events.moved();
    const told = [...this.#settingProblems, ...problems];
    if (roots.length === 0) return this.#keep(null, told.length > 0 ? "trouble" : "off", told);
    const shown = this.#show(abort);
    try {
      this.#tell({ state: "indexing", progress: { done: 0, total: 0 }, problems: told });
      this.#ledger = await loadLedger(this.world.files, this.folder?.path ?? null);
      told.push(...this.#ledger.problems);
      const reading = await readCorpus(roots, this.#settings, this.folder?.path ?? null, this.world, this.#reading, {
        language,
        storage: this.events.storage(),
        ...how,
        signal: abort.signal,
        onProgress: shown.report,
        onOpened: (opened) => {
          if (abort.signal.aborted || opened.corpus.documents === 0) return;
          this.#reading = opened;
          this.#positions = new Map();
          const { documents, figures } = opened.corpus;
          this.#tell({ state: "ready", documents, figures, progress: null });
          ready();
        },
        onDamage: (why) => this.#rebuild(why),
        log: this.events.log,
      });
      this.#keep(reading, reading.corpus.documents > 0 ? "ready" : "trouble", [...told, ...reading.problems]);
    } catch (error) {
      if (abort !== this.#abort) return;
      const say = corpusWords[language];
      const why = abort.signal.aborted ? say.cancelled : say.failed(traceOf(error));
      this.#keep(null, "trouble", [...told, why]);
    } finally {
      shown.end();
    }
  }

  /** What was kept of the sources proved wrong when it was looked at: they are read anew, once however often it is found. */
  #rebuild(why: string): void {
    if (this.#rebuilding) return;
    this.#rebuilding = true;
    this.events.log(`the index of the sources is built anew: ${why}`);
    setTimeout(() => void this.reload({ anew: true }).finally(() => (this.#rebuilding = false)), 0);
  }

  #keep(reading: Reading | null, state: Status["state"], problems: readonly string[]): void {
    this.#reading = reading;
    this.#positions = new Map();
    const [documents, figures] = [reading?.corpus.documents ?? 0, reading?.corpus.figures ?? 0];
    for (const problem of problems) this.events.log(problem);
    this.events.log(
      `corpus of ${this.folder?.uri ?? "no folder"}: ${state}, ${documents} documents, ${figures} figures`,
    );
    this.#tell({ state, documents, figures, progress: null, problems });
    this.events.changed();
    if (reading && state === "ready") setTimeout(() => this.#warmUp(reading.corpus), 0).unref();
  }

  /** Once, and only while nobody waits for an answer: it holds everything else up. */
  #warmUp(corpus: Corpus): void {
    if (!this.#asked) warmUp(corpus);
    this.#asked = true;
  }

  #tell(news: Partial<Status>): void {
    this.#status = { ...this.#status, ...news };
    this.events.status(this.#status);
  }

  /** Shows reading that takes long, with a way to cancel it. */
  #show(abort: AbortController): { report: (done: number, total: number) => void; end: () => void } {
    let progress: Progress | null = null;
    let ended = false;
    const timer = setTimeout(async () => {
      const begun = await this.events.progress().catch(() => null);
      if (!begun || ended) return begun?.done();
      progress = begun;
      begun.token.onCancellationRequested(() => abort.abort());
    }, patience);
    return {
      report: (done, total) => {
        if (abort.signal.aborted) return;
        this.#tell({ state: "indexing", progress: { done, total } });
        progress?.report(Math.round((100 * done) / total), `${done}/${total}`);
      },
      end: () => {
        ended = true;
        clearTimeout(timer);
        progress?.done();
      },
    };
  }
}

/** Checks some source text nobody waits for: the first draft opened meets code that has run before, in half the time. */
function warmUp(corpus: Corpus): void {
  const texts: string[] = [];
  for (const { about } of corpus.store.describe().catalog) {
    if (texts.length === warming) break;
    texts.push(corpus.store.span(about.id, 0, 1000) ?? "");
  }
  corpus.check(texts.join("\n\n"));
}

const warming = 12;
