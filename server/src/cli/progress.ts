/** Shows how far long work is. */
export interface Progress {
  readonly show: (done: number, total: number) => void;
  readonly stop: () => void;
}

export const noProgress: Progress = { show: () => {}, stop: () => {} };

/**
 * A bar on `stream` where that is a terminal, once the work has taken `patience` milliseconds: shorter work is over before
 * a person reads the bar. Silent elsewhere.
 */
export async function createProgress(stream: NodeJS.WriteStream, patience = 300): Promise<Progress> {
  if (!stream.isTTY) return noProgress;
  const begun = performance.now();
  const { SingleBar, Presets } = await import("cli-progress");
  // The cursor stays visible: nothing to restore, however the run ends.
  const bar = new SingleBar(
    { stream, format: "{bar} {percentage}%", clearOnComplete: true, hideCursor: false },
    Presets.shades_classic,
  );
  return {
    show: (done, total) => {
      if (bar.isActive) bar.update(done);
      else if (performance.now() - begun >= patience) bar.start(total, done);
    },
    stop: () => bar.stop(),
  };
}
