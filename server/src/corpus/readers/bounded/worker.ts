import "./silent";

import { parentPort } from "node:worker_threads";
import type { Trouble } from "../../problem";
import { readHtml } from "../html/html";
import { readPdf } from "../pdf/pdf";
import { type Reader, type ReadText, type SourceBytes, SourceProblem } from "../reader";

const readers = { pdf: readPdf, html: readHtml } satisfies Record<string, Reader>;

export type BoundedFormat = keyof typeof readers;

export interface Job {
  readonly format: BoundedFormat;
  readonly file: SourceBytes;
}

export type Answer = { readonly read: ReadText } | { readonly trouble: Trouble };

async function answer({ format, file }: Job): Promise<Answer> {
  try {
    return { read: await readers[format](file, {}) };
  } catch (error) {
    return { trouble: error instanceof SourceProblem ? error.trouble : { code: "damaged" } };
  }
}

// What pdf.js leaves behind of a file that it gave up concerns nobody any more.
process.on("unhandledRejection", () => {});

parentPort?.on("message", async (job: Job) => parentPort?.postMessage(await answer(job)));
