import "./silent";

import { parentPort } from "node:worker_threads";
import type { Trouble } from "../../problem";
import { type Reader, type ReadText, type SourceBytes, SourceProblem } from "../reader";

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

export type Answer = { readonly read: ReadText } | { readonly trouble: Trouble };

async function answer({ format, file }: Job): Promise<Answer> {
  try {
    const reader = await readers[format]();
    return { read: await reader(file, {}) };
  } catch (error) {
    return { trouble: error instanceof SourceProblem ? error.trouble : { code: "damaged" } };
  }
}

// What pdf.js leaves behind of a file that it gave up concerns nobody any more.
process.on("unhandledRejection", () => {});

parentPort?.on("message", async (job: Job) => parentPort?.postMessage(await answer(job)));
