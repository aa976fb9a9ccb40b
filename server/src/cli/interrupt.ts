/** The person stopped the run: no message, and the exit status that shells give to Ctrl-C. */
export class Interrupted extends Error {}

export const interruptedStatus = 130;

/**
 * Runs work that gives way now and then under a signal that Ctrl-C aborts. Outside of it Ctrl-C ends the program at once,
 * as ever: a handler would have to wait for work that never gives way.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => controller.abort(new Interrupted());
  process.once("SIGINT", stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off("SIGINT", stop);
  }
}
