import { parentPort, workerData } from "node:worker_threads";
import { type BuildJob, type Built, buildSegment } from "./archive/build";
import type { Glossary } from "./model/glossary";
import { nodeFilesAtOnce } from "./node/files";
import { snapshotFolder } from "./node/snapshots";
import { createConceptFamily } from "./verify/compare/concept";

/** What a worker is started with. */
export interface IndexerData {
  readonly folder: string;
  readonly stamp: string;
  readonly glossary: Glossary;
}

/** What a worker tells: files done so far in its job, then what came of it, or why nothing did. */
export type IndexerNews =
  | { readonly files: number }
  | { readonly built: Built }
  | { readonly failed: string; readonly code: string | null };

const { folder, stamp, glossary } = workerData as IndexerData;
const world = {
  readFile: nodeFilesAtOnce.readFile,
  glossary,
  concepts: createConceptFamily(glossary),
  now: Date.now,
};

/** As often as anybody looks. */
const often = 100;

// A thread of its own for building segments: reads the files of a job, one job after the other.
parentPort?.on("message", async (job: BuildJob) => {
  const tell = (news: IndexerNews): void => parentPort?.postMessage(news);
  let files = 0;
  let told = Date.now();
  try {
    const built = await buildSegment(job, world, snapshotFolder(folder), stamp, () => {
      files++;
      if (Date.now() - told < often) return;
      told = Date.now();
      tell({ files });
      files = 0;
    });
    tell({ files });
    tell({ built });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    tell({ failed: error instanceof Error ? error.message : "it failed", code });
  }
});
