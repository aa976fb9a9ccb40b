import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Archive, type ArchiveOptions, type Keeping, openArchive } from "../../server/src/archive/open";
import type { SnapshotFiles } from "../../server/src/corpus/store/disk/files";
import { bundledGlossary } from "../../server/src/figures/glossary";
import { nodeFiles } from "../../server/src/node/files";

/** No thread is started in these tests: what is big enough for one is refused. */
const builders: Keeping["builders"] = { workers: 1, build: () => Promise.reject(new Error("no threads here")) };

/** Writes sources, last changed a minute before `now`. */
export function writeSources(folder: string, files: Readonly<Record<string, string>>, now = Date.now()): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    utimesSync(path, (now - 60_000) / 1000, (now - 60_000) / 1000);
  }
}

/** Opens sources as a program does; `read` are the files whose bytes it looked at, `log` what it told. */
export async function open(
  roots: readonly string[],
  snapshots: SnapshotFiles | null,
  more: Partial<ArchiveOptions> = {},
): Promise<{ readonly archive: Archive; readonly read: readonly string[]; readonly log: readonly string[] }> {
  const read: string[] = [];
  const log: string[] = [];
  const files = more.files ?? nodeFiles;
  const archive = await openArchive(roots, {
    keeping: snapshots && { snapshots, keep: true, builders },
    glossary: bundledGlossary,
    stamp: "test",
    now: Date.now,
    log: (line) => log.push(line),
    ...more,
    files: {
      ...files,
      readFile: (path) => {
        read.push(path);
        return files.readFile(path);
      },
    },
  });
  return { archive, read, log };
}

/** What a store says, for holding two against each other. */
export const told = ({ store }: Archive): unknown =>
  [...store.describe().catalog].map(({ about, figures }) => [about, figures, store.document(about.id)?.figures]);
