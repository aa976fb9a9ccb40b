import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Builders, BuildJob, Built } from "../archive/build";
import type { IndexerData, IndexerNews } from "../indexer";

/** More threads than this would only wait for the disk. */
const most = 4;

/** One worker through all its jobs. */
function workThrough(
  worker: Worker,
  next: () => BuildJob | undefined,
  onFile: () => void,
  signal: AbortSignal | undefined,
): Promise<Built[]> {
  const built: Built[] = [];
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal?.reason);
    const give = (): void => {
      const job = next();
      if (job) worker.postMessage(job);
      else resolve(built);
    };
    worker.on("message", (news: IndexerNews) => {
      if ("files" in news) for (let file = 0; file < news.files; file++) onFile();
      else if ("built" in news) {
        built.push(news.built);
        give();
      } else reject(Object.assign(new Error(news.failed), news.code === null ? {} : { code: news.code }));
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`a reading thread ended (${code})`)));
    signal?.addEventListener("abort", stop, { once: true });
    give();
  });
}

/** Builds segments in threads of their own, into a folder that they write themselves. */
export function createBuilders(data: IndexerData): Builders & { readonly workers: number } {
  const workers = Math.max(1, Math.min(most, availableParallelism()));
  return {
    workers,
    async build(jobs, { onFile, signal }) {
      signal?.throwIfAborted();
      const waiting = [...jobs];
      const threads = Array.from(
        { length: Math.min(workers, jobs.length) },
        () => new Worker(join(__dirname, "indexer.js"), { workerData: data }),
      );
      try {
        const built = await Promise.all(
          threads.map((thread) => workThrough(thread, () => waiting.shift(), onFile, signal)),
        );
        return built.flat();
      } finally {
        for (const thread of threads) {
          thread.removeAllListeners("exit");
          void thread.terminate();
        }
      }
    },
  };
}
