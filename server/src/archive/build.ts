import type { SourceFile } from "../corpus/find";
import type { SnapshotFiles } from "../corpus/store/disk/files";
import { SegmentWriter } from "../corpus/store/disk/segment-writer";
import { byId } from "../corpus/store/standing";
import type { Entry } from "./entry";
import { type ReadingWorld, readFile } from "./read-file";

/** Files that become one segment. */
export interface BuildJob {
  readonly files: readonly { readonly found: SourceFile; readonly known: Entry | null }[];
}

export interface Built {
  /** `null`: no file gave a document. */
  readonly segment: string | null;
  readonly files: readonly { readonly entry: Entry; readonly same: boolean }[];
}

/** Reads files and writes their documents into one new segment; what goes wrong there is thrown, and nothing left behind. */
export async function buildSegment(
  { files }: BuildJob,
  world: ReadingWorld,
  snapshots: SnapshotFiles,
  stamp: string,
  onFile: () => void,
): Promise<Built> {
  const name = snapshots.fresh();
  const sink = snapshots.create(name);
  const built: { entry: Entry; same: boolean }[] = [];
  let documents = 0;
  try {
    const writer = new SegmentWriter(sink, stamp);
    for (const { found, known } of [...files].sort((a, b) => byId(a.found, b.found))) {
      world.signal?.throwIfAborted();
      const { entry, document, same } = await readFile(found, known ?? undefined, world);
      if (document) {
        writer.add(document);
        documents++;
      }
      built.push({ entry, same });
      onFile();
    }
    if (documents > 0) writer.finish();
    else sink.abort();
  } catch (error) {
    sink.abort();
    throw error;
  }
  return { segment: documents > 0 ? name : null, files: built };
}

/** Builds segments elsewhere, several at a time. */
export interface Builders {
  build(
    jobs: readonly BuildJob[],
    options: { readonly onFile: () => void; readonly signal?: AbortSignal },
  ): Promise<readonly Built[]>;
}

/** Text of one segment: so much that a large corpus is a handful of them, and building one fits into some hundred megabytes. */
const segmentBytes = 64_000_000;

/** Cuts files into jobs of about equal size, at least as many as can be worked on at once. */
export function jobsOf(files: BuildJob["files"], workers: number): BuildJob[] {
  const all = [...files].sort((a, b) => byId(a.found, b.found));
  const total = all.reduce((sum, { found }) => sum + found.size, 0);
  const count = Math.max(1, workers * Math.ceil(total / workers / segmentBytes));
  const jobs: BuildJob["files"][number][][] = [];
  let taken = 0;
  for (const file of all) {
    const job = Math.min(count - 1, Math.floor((taken / Math.max(1, total)) * count));
    const list = jobs[job];
    if (list) list.push(file);
    else jobs[job] = [file];
    taken += file.found.size;
  }
  return jobs.filter((list) => list !== undefined).map((list) => ({ files: list }));
}
