import "./silent";

import { Worker } from "node:worker_threads";
import type { Trouble } from "../../problem";
import { type Reader, type ReadText, type SourceBytes, SourceProblem } from "../reader";
import type { Bounds } from "./bounds";

// Each with the libraries that it brings along: only those that are asked for are run.
const readers = {
  pdf: async () => (await import("../pdf/pdf")).readPdf,
  html: async () => (await import("../html/html")).readHtml,
  docx: async () => (await import("../docx")).readDocx,
  xlsx: async () => (await import("../xlsx")).readXlsx,
  csv: async () => (await import("../csv")).readCsv,
  eml: async () => (await import("../eml")).readEml,
} satisfies Record<string, () => Promise<Reader>>;

export type BoundedFormat = keyof typeof readers;

export interface Job {
  readonly format: BoundedFormat;
  readonly file: SourceBytes;
}

/** `isSpent`: so much memory was taken that the next document should have a process of its own. */
export type Answer = { readonly isSpent: boolean } & ({ readonly read: ReadText } | { readonly trouble: Trouble });

const bounds: Bounds = JSON.parse(process.argv[2] ?? "");
const watch = new Worker(require.resolve("./watch-thread"), { workerData: bounds });

async function read({ format, file }: Job): Promise<{ readonly read: ReadText } | { readonly trouble: Trouble }> {
  try {
    const reader = await readers[format]();
    return { read: await reader(file, {}) };
  } catch (error) {
    return { trouble: error instanceof SourceProblem ? error.trouble : { code: "damaged" } };
  }
}

// What pdf.js leaves behind of a file that it gave up concerns nobody any more.
process.on("unhandledRejection", () => {});
process.on("disconnect", () => process.exit());

process.on("message", async (job: Job) => {
  watch.postMessage(true);
  const outcome = await read(job);
  watch.postMessage(false);
  const answer: Answer = { ...outcome, isSpent: process.memoryUsage.rss() > (bounds.megabytes * 1e6) / 3 };
  process.send?.(answer);
});
