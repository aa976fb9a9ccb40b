import { type CancellationToken, CancellationTokenSource, ProgressLocation, window } from "vscode";

export type Report = (message: string, percent?: number) => void;

/** Milliseconds before a piece of work counts as long. */
const patience = 700;

/** Does a piece of work; only if it is long does a notification show how far it is, with a button that cancels it. */
export async function patiently<T>(
  title: string,
  work: (token: CancellationToken, report: Report) => Promise<T>,
): Promise<T> {
  const cancellation = new CancellationTokenSource();
  let show: Report = () => {};
  const result = work(cancellation.token, (message, percent) => show(message, percent));
  const settled = result.then(
    () => true,
    () => true,
  );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patience, false);
  });
  if (!(await Promise.race([settled, late])))
    await window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (bar, token) => {
      token.onCancellationRequested(() => cancellation.cancel());
      let shown = 0;
      show = (message, percent = shown) => {
        bar.report({ message, increment: percent - shown });
        shown = percent;
      };
      return settled;
    });
  clearTimeout(timer);
  return result.finally(() => cancellation.dispose());
}
