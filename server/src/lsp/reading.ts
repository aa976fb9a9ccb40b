import { type Archive, openArchive } from "../archive/open";
import { type CorpusProblem, describeCorpusProblem } from "../corpus/problem";
import type { Corpus, Engine } from "../engine";
import type { Language } from "../model/language";
import type { Settings } from "./protocol";
import { isDraft, readOwnGlossary } from "./sources";
import type { World } from "./world";

/** A corpus as read at one time, with what the next reading can take over. */
export interface Reading {
  readonly corpus: Corpus;
  readonly archive: Archive;
  /** Where each source stands, by id. */
  readonly paths: ReadonlyMap<string, string>;
  /** One line each: what, where, what to do. */
  readonly problems: readonly string[];
  /** Files that could not be read, or only in part. */
  readonly unread: readonly CorpusProblem[];
  readonly engine: Engine;
  /** What the engine was made of: another key, another engine. */
  readonly key: string;
  /** What the archive was read from and by: another one, another archive. */
  readonly readFrom: string;
}

export const dayOf = (settings: Settings, world: World): string => settings.asOf || world.today();

export interface ReadingOptions {
  readonly language: Language;
  /** The client's folder for what can be made again. */
  readonly storage: string | null;
  /** Else the folder's own glossary is not read. */
  readonly trusted: boolean;
  /** What was kept is not to be used. */
  readonly anew: boolean;
  /** Only these files may be others than before. */
  readonly only?: readonly string[];
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  /** What was kept is opened, and whether it still holds is looked into. */
  readonly onOpened: (reading: Reading) => void;
  readonly onDamage: (why: string) => void;
  readonly log: (line: string) => void;
}

/** Reads a folder's corpus. Sources that did not change since `before`, or since they were last read at all, are not read again. */
export async function readCorpus(
  roots: readonly string[],
  settings: Settings,
  folder: string | null,
  world: World,
  before: Reading | null,
  options: ReadingOptions,
): Promise<Reading> {
  const { language, signal } = options;
  const { glossary, problems } = await readOwnGlossary(settings, folder, world, options);
  const day = dayOf(settings, world);
  const key = JSON.stringify([day, settings.caution, glossary]);
  const stamp = world.stampOf(glossary);
  const readFrom = JSON.stringify([roots, stamp]);
  const kept = before?.key === key ? before : null;
  const engine = kept?.engine ?? (await world.createEngine({ today: day, caution: settings.caution, glossary }));
  let last = kept;
  const show = (archive: Archive): Reading => {
    const corpus = last?.archive.store === archive.store ? last.corpus : engine.over(archive.store);
    last = {
      corpus,
      archive,
      get paths() {
        return archive.paths;
      },
      get problems() {
        return [...problems, ...archive.problems.map((problem) => describeCorpusProblem(problem, language))];
      },
      get unread() {
        return archive.problems;
      },
      engine,
      key,
      readFrom,
    };
    return last;
  };
  const archive = await openArchive(roots, {
    ...options,
    files: world.files,
    keeping: world.keeping(options.storage, roots, glossary),
    glossary,
    stamp,
    now: world.now,
    skips: isDraft,
    before: before?.readFrom === readFrom ? before.archive : null,
    onOpened: (opened) => options.onOpened(show(opened)),
  });
  signal.throwIfAborted();
  return show(archive);
}
