import type { SourceDocument } from "../corpus/document";
import type { SourceFile } from "../corpus/find";
import type { CorpusProblem } from "../corpus/problem";
import { readSource } from "../corpus/readers/read";
import { checksum } from "../corpus/store/disk/checksum";
import type { Glossary } from "../model/glossary";
import type { ConceptFamily } from "../verify/compare/concept";
import { readSourceDocument } from "../verify/sources/read";
import { aboutSum, type Entry, settledTime } from "./entry";

/** What reading a file takes besides the file. */
export interface ReadingWorld {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly glossary: Glossary;
  readonly concepts: ConceptFamily;
  readonly now: () => number;
  readonly signal?: AbortSignal;
}

/** A file looked into. `document` is `null` where it gave none, or is as it was (`same`). */
export interface ReadFile {
  readonly entry: Entry;
  readonly document: SourceDocument | null;
  readonly same: boolean;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "error";

/** A source without a day of its own speaks of "now" as of the day it was last written. */
const dayOf = (modified: number): string => new Date(Math.max(0, modified)).toISOString().slice(0, 10);

/** Looks into one file. Whatever is wrong with it is a problem in the entry; rejects only where `signal` says so. */
export async function readFile(found: SourceFile, known: Entry | undefined, world: ReadingWorld): Promise<ReadFile> {
  const { path, id, about, modified } = found;
  const { signal } = world;
  const entry = (news: Pick<Entry, "size" | "modified" | "sum" | "read" | "problems">): Entry => ({
    path,
    id,
    about: aboutSum(found),
    ...news,
  });
  const failed = (problem: CorpusProblem): ReadFile => ({
    entry: entry({ size: found.size, modified: -1, sum: 0, read: false, problems: [problem] }),
    document: null,
    same: false,
  });
  let bytes: Uint8Array;
  try {
    bytes = await world.readFile(path);
  } catch (error) {
    signal?.throwIfAborted();
    return failed({ path, code: "unreadable", detail: codeOf(error) });
  }
  const sum = checksum(bytes);
  // A file that grew while it was read is looked at again the next time.
  const time = bytes.length === found.size ? settledTime(modified, world.now()) : -1;
  if (known && known.id === id && known.sum === sum && known.size === bytes.length && known.about === aboutSum(found))
    return { entry: { ...known, modified: time }, document: null, same: true };
  try {
    const { input, problems } = await readSource({ id, path, bytes }, about, signal ? { signal } : {});
    const context = { today: dayOf(modified), glossary: world.glossary };
    const document = input && readSourceDocument(input, context, world.concepts);
    const news = { size: bytes.length, modified: time, sum, read: document !== null, problems };
    return { entry: entry(news), document, same: false };
  } catch (error) {
    signal?.throwIfAborted();
    return failed({ path, code: "unreadable", detail: codeOf(error) });
  }
}
