import { sep } from "node:path";
import type { CorpusProblem } from "../corpus/problem";
import type { Corpus } from "../engine";
import type { Language } from "../model/language";
import type { Accepted } from "../verify/ledger/entry";
import { FolderLedger } from "./folderLedger";
import { traceOf } from "./log";
import { type Progress, showLongReading } from "./patience";
import { type PlacesEvents, SourcePlaces } from "./places";
import { defaultSettings, type Settings, type Status } from "./protocol";
import { dayOf, type Reading, type ReadingOptions, readCorpus } from "./reading";
import { sameReading } from "./settings";
import { isDraft, rootsOf } from "./sources";
import { warmUp } from "./warmUp";
import { corpusWords } from "./words";
import type { World } from "./world";

export interface Folder {
  readonly uri: string;
  /** Full path; `null` where the folder is not on this machine's disk. */
  readonly path: string | null;
}

export interface HomeEvents extends PlacesEvents {
  /** Of what is said about the corpus. */
  readonly language: () => Language;
  /** The client's folder for what can be made again; `null`: it names none. */
  readonly storage: () => string | null;
  /** Does the writer trust the open folders? */
  readonly trusted: () => boolean;
  /** Verdicts may be others now. */
  readonly changed: () => void;
  /** Sources come from other places now. */
  readonly moved: () => void;
  readonly status: (status: Status) => void;
  readonly progress: () => Promise<Progress>;
  readonly log: (line: string) => void;
}

type How = Pick<ReadingOptions, "anew" | "only">;

/** The corpus of one workspace folder: read as its settings say, kept up to date, in one state at a time. */
export class Home {
  #settings: Settings = defaultSettings;
  #settingProblems: readonly string[] = [];
  #configured = false;
  #roots: readonly string[] = [];
  #reading: Reading | null = null;
  #sources: SourcePlaces;
  readonly #ledger: FolderLedger;
  /** "Today" when reading began last. */
  #day = "";
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
    this.#sources = new SourcePlaces(null, events);
    this.#ledger = new FolderLedger(world, folder?.path ?? null, events.trusted);
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

  get sources(): SourcePlaces {
    return this.#sources;
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
    if (anew) this.#hold(null);
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
    for (const problem of await this.#ledger.read()) this.events.log(problem);
    this.events.changed();
  }

  /** Adds to the ledger; what is wrong in one line where that can't be done. */
  async accept(entry: Accepted): Promise<string | null> {
    const problem = await this.#ledger.add(entry);
    if (problem === null) await this.readLedger();
    return problem;
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
    const shown = showLongReading(this.events.progress, () => abort.abort());
    try {
      this.#tell({ state: "indexing", progress: { done: 0, total: 0 }, problems: told });
      told.push(...(await this.#ledger.read()));
      const reading = await readCorpus(roots, this.#settings, this.folder?.path ?? null, this.world, this.#reading, {
        language,
        storage: this.events.storage(),
        trusted: this.events.trusted(),
        ...how,
        signal: abort.signal,
        onProgress: (done, total) => {
          if (abort.signal.aborted) return;
          this.#tell({ state: "indexing", progress: { done, total } });
          shown.report(done, total);
        },
        onOpened: (opened) => {
          if (abort.signal.aborted || opened.corpus.documents === 0) return;
          this.#hold(opened);
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

  #hold(reading: Reading | null): void {
    this.#reading = reading;
    this.#sources = new SourcePlaces(reading, this.events);
  }

  /** What was kept of the sources proved wrong when it was looked at: they are read anew, once however often it is found. */
  #rebuild(why: string): void {
    if (this.#rebuilding) return;
    this.#rebuilding = true;
    this.events.log(`the index of the sources is built anew: ${why}`);
    setTimeout(() => void this.reload({ anew: true }).finally(() => (this.#rebuilding = false)), 0);
  }

  #keep(reading: Reading | null, state: Status["state"], problems: readonly string[]): void {
    this.#hold(reading);
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
}
