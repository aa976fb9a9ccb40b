import type { CancellationToken } from "vscode-languageserver";

/** Long reading, as the writer sees it. */
export interface Progress {
  report(percentage: number, message: string): void;
  done(): void;
  readonly token: CancellationToken;
}

// Reading that ends sooner shows no progress: a flicker tells nobody anything.
const patience = 400;

/** Shows reading that takes long, with a way to cancel it. */
export function showLongReading(
  progress: () => Promise<Progress>,
  cancel: () => void,
): { readonly report: (done: number, total: number) => void; readonly end: () => void } {
  let shown: Progress | null = null;
  let ended = false;
  const timer = setTimeout(async () => {
    const begun = await progress().catch(() => null);
    if (!begun || ended) return begun?.done();
    shown = begun;
    begun.token.onCancellationRequested(cancel);
  }, patience);
  return {
    report: (done, total) => shown?.report(Math.round((100 * done) / total), `${done}/${total}`),
    end: () => {
      ended = true;
      clearTimeout(timer);
      shown?.done();
    },
  };
}
