import { type ChildProcess, fork } from "node:child_process";
import { type Reader, type ReaderOptions, type ReadText, SourceProblem } from "../reader";
import { type Bounds, usualBounds } from "./bounds";
import type { Answer, BoundedFormat, Job } from "./process";

/**
 * Reads files, one at a time, in a process that can be ended: a file made to keep its reader busy for ever, or to fill the memory,
 * costs no more than `bounds`. A thread would not do: what it keeps outside of the heap has no bound, and where V8 itself runs
 * out of memory the whole program ends. The process stays for the next file, and keeps no program from ending.
 */
export class BoundedReaders {
  #process: ChildProcess | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly bounds: Bounds = usualBounds) {}

  reader(format: BoundedFormat): Reader {
    return (file, options) => {
      const turn = this.#last.then(() => this.#read({ format, file }, options));
      this.#last = turn.catch(() => {});
      return turn;
    };
  }

  #start(): ChildProcess {
    // The bundle beside this one; from the source, the built one.
    const started = fork(require.resolve("./reading-process"), [JSON.stringify(this.bounds)], {
      execArgv: [`--max-old-space-size=${this.bounds.megabytes}`],
      // Inside an editor, Node is the editor's own program.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    // What comes of it while nobody waits is seen when the next file is read.
    return started.on("error", () => {});
  }

  #read({ format, file: { name, bytes } }: Job, { signal }: ReaderOptions): Promise<ReadText> {
    signal?.throwIfAborted();
    const reading = this.#process?.connected ? this.#process : this.#start();
    this.#process = reading;
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        reading.off("message", answered).off("exit", ended).off("error", failed);
        signal?.removeEventListener("abort", abort);
        reading.unref();
        reading.channel?.unref();
      };
      const end = (error?: unknown): void => {
        this.#process = null;
        settle();
        reading.kill("SIGKILL");
        reject(error);
      };
      const answered = (answer: Answer): void => {
        if ("read" in answer) resolve(answer.read);
        else reject(new SourceProblem(answer.trouble));
        if (answer.isSpent) end();
        else settle();
      };
      const ended = (): void => end(new SourceProblem({ code: "exhausting", ...this.bounds }));
      const failed = (error: Error): void =>
        end(new SourceProblem({ code: "unreadable", detail: "code" in error ? String(error.code) : "error" }));
      const abort = (): void => end(signal?.reason);
      signal?.addEventListener("abort", abort);
      reading.on("message", answered).on("exit", ended).on("error", failed);
      reading.ref();
      reading.channel?.ref();
      const job: Job = { format, file: { name, bytes } };
      reading.send(job, (error) => error && failed(error));
    });
  }
}
