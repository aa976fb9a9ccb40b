/** Shows how far long work is, on standard error of a terminal; silent elsewhere and for short work. */
export interface Progress {
  readonly onProgress: (done: number, total: number) => void;
  readonly stop: () => void;
}

const silent: Progress = { onProgress: () => {}, stop: () => {} };

// Shorter work is over before a person reads the bar.
const patience = 300;

export async function createProgress(stream: NodeJS.WriteStream, quiet: boolean): Promise<Progress> {
  if (!stream.isTTY || quiet) return silent;
  const begun = performance.now();
  const { SingleBar, Presets } = await import("cli-progress");
  // The cursor stays visible, so that there is nothing to restore.
  const bar = new SingleBar(
    { stream, format: "{bar} {value}/{total}", clearOnComplete: true, hideCursor: false },
    Presets.shades_classic,
  );
  let shown = false;
  return {
    onProgress: (done, total) => {
      if (!shown && performance.now() - begun < patience) return;
      if (!shown) bar.start(total, done);
      shown = true;
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
