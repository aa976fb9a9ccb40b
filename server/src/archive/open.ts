import type { SourceDocument } from "../corpus/document";
import type { FileSystem } from "../corpus/files";
import { findSources, type SourceFile } from "../corpus/find";
import { type CorpusProblem, together } from "../corpus/problem";
import type { SnapshotFiles } from "../corpus/store/disk/files";
import { openSegment } from "../corpus/store/disk/segment-file";
import type { SegmentStore } from "../corpus/store/store";
import type { Glossary } from "../model/glossary";
import { createConceptFamily } from "../verify/compare/concept";
import { type Builders, jobsOf } from "./build";
import { type Entry, isUnchanged } from "./entry";
import { glance } from "./glance";
import { type ReadingWorld, readFile } from "./read-file";
import { emptySnapshot, openSnapshot, type Snapshot, saveSnapshot } from "./snapshot";

/** The sources of some folders and files, as they stand on the disk. */
export interface Archive extends Snapshot {
  /** Where each source stands, by id. */
  readonly paths: ReadonlyMap<string, string>;
  readonly problems: readonly CorpusProblem[];
  /** Those that were met while files were looked for. */
  readonly finding: readonly CorpusProblem[];
  /** Files read, or gone, that what is kept does not know of. */
  readonly unsaved: number;
}

/** Where and how an archive keeps what it has read. */
export interface Keeping {
  readonly snapshots: SnapshotFiles;
  /** `false`: for this run only. */
  readonly keep: boolean;
  readonly builders: Builders & { readonly workers: number };
}

export interface ArchiveOptions {
  readonly files: FileSystem;
  /** `null`: all in memory, read by this thread. */
  readonly keeping: Keeping | null;
  readonly glossary: Glossary;
  /** Names the program and all that reading depends on: a snapshot of another stamp is not used. */
  readonly stamp: string;
  readonly now: () => number;
  /** Which files are left aside: drafts. */
  readonly skips?: (path: string) => boolean;
  /** An archive of the same roots, glossary and stamp, taken over as far as nothing changed. */
  readonly before?: Archive | null;
  /** Only these files may be others than in `before`. */
  readonly only?: readonly string[];
  /** Do not look at what was kept: it proved wrong. */
  readonly anew?: boolean;
  readonly signal?: AbortSignal;
  /** Files read, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** What was kept was opened; whether it still holds is looked into next. */
  readonly onOpened?: (archive: Archive) => void;
  /** What was kept turned out wrong when it was looked at. */
  readonly onDamage?: (why: string) => void;
  readonly log?: (line: string) => void;
}

const documentsIn = (entries: ReadonlyMap<string, Entry>): Entry[] => [...entries.values()].filter(({ read }) => read);

/** What is known of the files is put together when it is first asked for: the first answer of a large archive does without it. */
function archiveOf(snapshot: Snapshot, finding: readonly CorpusProblem[], unsaved: number): Archive {
  let paths: ReadonlyMap<string, string> | undefined;
  let problems: readonly CorpusProblem[] | undefined;
  return {
    store: snapshot.store,
    names: snapshot.names,
    finding,
    unsaved,
    get entries() {
      return snapshot.entries;
    },
    get paths() {
      paths ??= new Map(Array.from(documentsIn(snapshot.entries), ({ id, path }) => [id, path] as const));
      return paths;
    },
    get problems() {
      problems ??= together([...finding, ...Array.from(snapshot.entries.values(), (entry) => entry.problems).flat()]);
      return problems;
    },
  };
}

/** Less than this is read at once, by this thread: workers take a third of a second to start. */
const little = 4_000_000;
/** What fits into memory where the disk takes no more. */
const fitsInMemory = 100_000_000;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Opens the sources of some roots: from what was kept where the files are as they were, and reads what is new or changed.
 * Whatever is wrong with a source is a problem in the answer; rejects where `signal` says so.
 */
export async function openArchive(roots: readonly string[], options: ArchiveOptions): Promise<Archive> {
  const { signal } = options;
  const before = options.before ?? openKept(options);
  const { changed, entries, finding } = await lookAround(roots, before, options);
  const read = await readChanged(changed, before, options);
  signal?.throwIfAborted();

  for (const [path, entry] of read.entries) entries.set(path, entry);
  const stay = new Set([...entries.values()].filter((one) => one.read && !read.anew.has(one.path)).map(({ id }) => id));
  const gone = [...before.entries.values()].filter((one) => one.read && !stay.has(one.id)).map(({ id }) => id);
  const store = gone.length === 0 && read.anew.size === 0 ? before.store : read.join(before.store, gone);
  const snapshot = { store, entries, names: new Map([...before.names, ...read.names]) };
  const lost = [...before.entries.keys()].filter((path) => !entries.has(path)).length;
  const unsaved = (options.before?.unsaved ?? 0) + changed.length + lost;
  // A drive that went away may come back: what was read of it is kept.
  const away = finding.some(({ code }) => code === "missing" || code === "unreadable");
  if (unsaved === 0 || away || isTrifle(unsaved, entries.size)) return archiveOf(snapshot, finding, unsaved);
  return archiveOf(save(snapshot, options), finding, 0);
}

/** In a large archive a few files are sooner read again at the next start than written down each time one of them is saved. */
const isTrifle = (unsaved: number, files: number): boolean => files > 2000 && unsaved < files / 100;

/** What stands where, and what of it has to be read. `entries`: what is known of the rest. */
async function lookAround(
  roots: readonly string[],
  before: Snapshot,
  { files, signal, skips, only, ...options }: ArchiveOptions,
): Promise<{ changed: readonly SourceFile[]; entries: Map<string, Entry>; finding: readonly CorpusProblem[] }> {
  const seen = only && options.before ? await glance(only, before.entries, files) : null;
  if (seen) {
    const entries = new Map(before.entries);
    for (const path of seen.gone) entries.delete(path);
    return { changed: seen.changed, entries, finding: options.before?.finding ?? [] };
  }
  const finding: CorpusProblem[] = [];
  const found = (await findSources(files, roots, finding, signal)).filter(({ path }) => !skips?.(path));
  const entries = new Map<string, Entry>();
  const changed: SourceFile[] = [];
  for (const one of found) {
    const known = before.entries.get(one.path);
    if (isUnchanged(known, one)) entries.set(one.path, known);
    else changed.push(one);
  }
  return { changed, entries, finding };
}

/** Writes an archive down where it is kept, as far as that can be done; says so where not. */
export function save(snapshot: Snapshot, { keeping, stamp, log }: ArchiveOptions): Snapshot {
  if (!keeping?.keep) return snapshot;
  try {
    const saved = saveSnapshot(snapshot, keeping.snapshots, stamp);
    if (!saved) log?.("the index of the sources was not saved: another program is at it");
    return saved ?? snapshot;
  } catch (error) {
    log?.(`the index of the sources was not saved (${codeOf(error)}): it is built again at the next start`);
    return snapshot;
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error ? ("code" in error ? String(error.code) : error.message) : "error";

function openKept({ keeping, stamp, anew, onOpened, onDamage, log }: ArchiveOptions): Snapshot {
  if (!keeping?.keep || anew) return emptySnapshot;
  const { snapshot, why } = openSnapshot(keeping.snapshots, stamp, onDamage);
  if (why !== null) log?.(`the index of the sources is built anew: ${why}`);
  if (snapshot) onOpened?.(archiveOf(snapshot, [], 0));
  return snapshot ?? emptySnapshot;
}

interface ReadChanges {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Paths of files that are documents of their own now, or none any more. */
  readonly anew: ReadonlySet<string>;
  readonly segments: readonly string[];
  readonly names: Snapshot["names"];
  /** The store with what was read put in, and what is gone taken out. */
  readonly join: (store: SegmentStore, gone: readonly string[]) => SegmentStore;
}

async function readChanged(
  changed: readonly SourceFile[],
  before: Snapshot,
  options: ArchiveOptions,
): Promise<ReadChanges> {
  const bytes = changed.reduce((sum, { size }) => sum + size, 0);
  if (options.keeping && bytes > little) {
    try {
      return await buildElsewhere(changed, before, options, options.keeping);
    } catch (error) {
      options.signal?.throwIfAborted();
      const code = codeOf(error);
      if (bytes > fitsInMemory)
        throw new Error(`the index of the sources could not be written (${code}): make room on the disk`);
      options.log?.(`the index of the sources could not be written (${code}): they are read into memory`);
    }
  }
  return readHere(changed, before, options);
}

const worldOf = ({ files, glossary, now, signal }: ArchiveOptions): ReadingWorld => ({
  readFile: (path) => files.readFile(path),
  glossary,
  concepts: createConceptFamily(glossary),
  now,
  ...(signal && { signal }),
});

/** Reads on this thread, with pauses in which others run. */
async function readHere(
  changed: readonly SourceFile[],
  before: Snapshot,
  options: ArchiveOptions,
): Promise<ReadChanges> {
  const world = worldOf(options);
  const entries = new Map<string, Entry>();
  const anew = new Set<string>();
  const documents: SourceDocument[] = [];
  let rested = performance.now();
  for (const [done, found] of changed.entries()) {
    const { entry, document, same } = await readFile(found, before.entries.get(found.path), world);
    entries.set(found.path, entry);
    if (!same) anew.add(found.path);
    if (document) documents.push(document);
    if (performance.now() - rested < 40) continue;
    options.onProgress?.(done + 1, changed.length);
    await pause();
    options.signal?.throwIfAborted();
    rested = performance.now();
  }
  return { entries, anew, segments: [], names: new Map(), join: (store, gone) => store.with(documents, gone) };
}

/** Has segments built by workers. */
async function buildElsewhere(
  changed: readonly SourceFile[],
  before: Snapshot,
  { signal, onProgress, stamp, onDamage }: ArchiveOptions,
  { builders, snapshots }: Keeping,
): Promise<ReadChanges> {
  const files = changed.map((found) => ({ found, known: before.entries.get(found.path) ?? null }));
  let done = 0;
  const built = await builders.build(jobsOf(files, builders.workers), {
    onFile: () => onProgress?.(++done, changed.length),
    ...(signal && { signal }),
  });
  const entries = new Map<string, Entry>();
  const anew = new Set<string>();
  for (const { entry, same } of built.flatMap((one) => one.files)) {
    entries.set(entry.path, entry);
    if (!same) anew.add(entry.path);
  }
  const names = new Map();
  const segments = built.flatMap(({ segment }) => {
    const access = segment === null ? null : snapshots.open(segment);
    if (segment === null || !access) return [];
    const opened = openSegment(access, stamp, onDamage);
    names.set(opened, segment);
    return [opened];
  });
  return {
    entries,
    anew,
    segments: [...names.values()],
    names,
    join: (store, gone) => store.withSegments(segments, gone),
  };
}
