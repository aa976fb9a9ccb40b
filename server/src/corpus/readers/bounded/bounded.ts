import { Worker } from "node:worker_threads";
import { type Reader, type ReaderOptions, type ReadText, type SourceBytes, SourceProblem } from "../reader";
import type { Answer, BoundedFormat, Job } from "./worker";

/** What one document may take. A yearbook of a thousand pages takes a fourth of it. */
export interface Bounds {
  readonly seconds: number;
  readonly megabytes: number;
}

const usual: Bounds = { seconds: 60, megabytes: 1024 };

/**
 * Reads files of one format at a time in a thread that can be ended: a file made to keep its reader busy for ever, or to fill the
 * memory, costs no more than `bounds`. The thread stays for the next file, and keeps no program from ending.
 */
export class BoundedReaders {
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly bounds: Bounds = usual) {}

  reader(format: BoundedFormat): Reader {
    return (file, options) => {
      const turn = this.#last.then(() => this.#read(format, file, options));
      this.#last = turn.catch(() => {});
      return turn;
    };
  }

  #read(format: BoundedFormat, { name, bytes }: SourceBytes, { signal }: ReaderOptions): Promise<ReadText> {
    signal?.throwIfAborted();
    // The bundle beside this one; from the source, the built one.
    this.#worker ??= new Worker(require.resolve("./worker-thread"), {
      resourceLimits: { maxOldGenerationSizeMb: this.bounds.megabytes },
    });
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const settle = (outcome: () => void): void => {
        clearTimeout(timer);
        worker.off("message", answered).off("error", failed);
        signal?.removeEventListener("abort", abort);
        worker.unref();
        outcome();
      };
      const end = (error: unknown): void => {
        this.#worker = null;
        void worker.terminate();
        settle(() => reject(error));
      };
      const answered = (answer: Answer): void =>
        settle(() => ("read" in answer ? resolve(answer.read) : reject(new SourceProblem(answer.trouble))));
      const exhausted = (): void => end(new SourceProblem({ code: "exhausting", ...this.bounds }));
      const failed = (error: Error): void =>
        "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY" ? exhausted() : end(error);
      const abort = (): void => end(signal?.reason);
      const timer = setTimeout(exhausted, this.bounds.seconds * 1000);
      signal?.addEventListener("abort", abort);
      worker.on("message", answered).on("error", failed);
      worker.ref();
      const job: Job = { format, file: { name, bytes } };
      worker.postMessage(job);
    });
  }
}
