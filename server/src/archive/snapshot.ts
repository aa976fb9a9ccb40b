import { ContainerWriter, Damaged, openContainer } from "../corpus/store/disk/container";
import type { SnapshotFiles } from "../corpus/store/disk/files";
import { openSegment } from "../corpus/store/disk/segment-file";
import { SegmentWriter } from "../corpus/store/disk/segment-writer";
import type { Part } from "../corpus/store/passages";
import type { Segment } from "../corpus/store/segment";
import { byId } from "../corpus/store/standing";
import { documentsOf, SegmentStore } from "../corpus/store/store";
import type { Entry } from "./entry";

/** A store with what is known of the files it was read from. */
export interface Snapshot {
  readonly store: SegmentStore;
  /** By path. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The files that segments are kept in. */
  readonly names: ReadonlyMap<Segment, string>;
}

export const emptySnapshot: Snapshot = { store: new SegmentStore([]), entries: new Map(), names: new Map() };

interface Manifest {
  readonly segments: readonly { readonly name: string; readonly removed: readonly number[] }[];
}

const parse = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes)) as T;
const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

const manifestName = "manifest";

/** More segments than this, and the small ones are put together. */
const mostSegments = 6;

const isMissing = (error: unknown): boolean => error instanceof Damaged && error.message.startsWith("missing");

const read = (snapshots: SnapshotFiles, stamp: string, onDamage: (why: string) => void): Snapshot | null => {
  const file = snapshots.open(manifestName);
  if (!file) return null;
  const kept = openContainer(file, stamp);
  const manifest = parse<Manifest>(kept.uint8("manifest"));
  const names = new Map<Segment, string>();
  const parts = manifest.segments.map(({ name, removed }): Part => {
    const access = snapshots.open(name);
    if (!access) throw new Damaged(`missing: ${name}`);
    const segment = openSegment(access, stamp, onDamage);
    names.set(segment, name);
    return { segment, removed: new Set(removed) };
  });
  const files = kept.uint8("entries");
  let entries: ReadonlyMap<string, Entry> | undefined;
  return {
    store: new SegmentStore(parts),
    // Of a large archive they are many, and the first answer does without them.
    get entries() {
      entries ??= new Map(parse<readonly Entry[]>(files).map((entry) => [entry.path, entry]));
      return entries;
    },
    names,
  };
};

/**
 * Opens what a folder holds; `snapshot` is `null` where there is none, or none that can be trusted: then `why` says what is wrong.
 * `onDamage` hears of what turns out wrong later, when a document is read.
 */
export function openSnapshot(
  files: SnapshotFiles,
  stamp: string,
  onDamage: (why: string) => void = () => {},
): { readonly snapshot: Snapshot | null; readonly why: string | null } {
  // Another program may put a new manifest down, and take a segment away, between the two being opened.
  for (let tries = 2; ; tries--)
    try {
      return { snapshot: read(files, stamp, onDamage), why: null };
    } catch (error) {
      if (isMissing(error) && tries > 0) continue;
      return { snapshot: null, why: error instanceof Error ? error.message : "it can't be read" };
    }
}

/** Writes the documents of some parts into one new segment. */
function writeSegment(parts: readonly Part[], files: SnapshotFiles, stamp: string): string {
  const name = files.fresh();
  const sink = files.create(name);
  try {
    const writer = new SegmentWriter(sink, stamp);
    const documents = parts.flatMap(documentsOf).sort((a, b) => byId(a.about, b.about));
    for (const document of documents) writer.add(document);
    writer.finish();
  } catch (error) {
    sink.abort();
    throw error;
  }
  return name;
}

/** The parts to be written anew, together: those in memory only, and the smallest of too many. */
function unwritten({ store, names }: Snapshot): readonly Part[] {
  const fresh = store.parts.filter(({ segment }) => !names.has(segment));
  const kept = store.parts.filter(({ segment }) => names.has(segment)).sort((a, b) => b.segment.size - a.segment.size);
  return [...fresh, ...kept.slice(mostSegments - 1)];
}

/**
 * Saves a snapshot: whoever opens the folder finds the one before or this one, whole. Returns it with its new segments' names.
 *
 * @throws what the disk throws; nothing is changed then. `null`: another program is writing, or has taken away what this one needs.
 */
export function saveSnapshot(snapshot: Snapshot, files: SnapshotFiles, stamp: string): Snapshot | null {
  const unlock = files.lock();
  if (!unlock) return null;
  try {
    const there = new Set(files.list());
    const together = unwritten(snapshot);
    const segments: { name: string; part: Part }[] = [];
    for (const part of snapshot.store.parts) {
      const name = snapshot.names.get(part.segment);
      if (name === undefined || together.includes(part)) continue;
      if (!there.has(name)) return null;
      segments.push({ name, part });
    }
    const names = new Map(snapshot.names);
    let { store } = snapshot;
    if (together.length > 0) {
      const name = writeSegment(together, files, stamp);
      const access = files.open(name);
      if (!access) return null;
      const part = { segment: openSegment(access, stamp), removed: new Set<number>() };
      segments.push({ name, part });
      names.set(part.segment, name);
      store = store.rearranged(segments.map((one) => one.part));
    }
    writeManifest(segments, [...snapshot.entries.values()], files, stamp);
    const used = new Set(segments.map(({ name }) => name));
    const before = new Set(snapshot.names.values());
    for (const name of there)
      if (name !== manifestName && !used.has(name) && (before.has(name) || files.isLeftover(name))) files.remove(name);
    return { entries: snapshot.entries, store, names };
  } finally {
    unlock();
  }
}

function writeManifest(
  segments: readonly { readonly name: string; readonly part: Part }[],
  entries: readonly Entry[],
  files: SnapshotFiles,
  stamp: string,
): void {
  const manifest: Manifest = {
    segments: segments.map(({ name, part }) => ({ name, removed: [...part.removed] })),
  };
  const sink = files.create(manifestName);
  try {
    const writer = new ContainerWriter(sink, stamp);
    writer.add("manifest", json(manifest));
    writer.add("entries", json(entries));
    writer.finish();
  } catch (error) {
    sink.abort();
    throw error;
  }
}
