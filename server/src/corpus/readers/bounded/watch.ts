import { parentPort, workerData } from "node:worker_threads";
import type { Bounds } from "./bounds";

const { seconds, megabytes } = workerData as Bounds;

/** Milliseconds; a reader fills a hundred megabytes in that time. */
const often = 50;

let begun = 0;
let timer: NodeJS.Timeout | undefined;

function look(): void {
  const isLong = performance.now() - begun > seconds * 1000;
  // Killed, not ended: whoever is in a loop hears nothing, and an ending of V8's own may leave the document in a core dump.
  if (isLong || process.memoryUsage.rss() > megabytes * 1e6) process.kill(process.pid, "SIGKILL");
}

// A thread beside the one that reads: it ends the process that takes more than its bounds, also when nobody else is left to do it.
parentPort?.on("message", (isBusy: boolean) => {
  clearInterval(timer);
  begun = performance.now();
  if (isBusy) timer = setInterval(look, often);
});
