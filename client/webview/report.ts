// The report panel's only script: puts the page in, and tells the editor where the reader wants to go.
import type { FromPanel, ToPanel } from "../src/report/messages";

declare function acquireVsCodeApi(): { postMessage(message: FromPanel): void; setState(state: unknown): void };

const editor = acquireVsCodeApi();
const main = document.querySelector("main");
const aloud = document.querySelector("[role=status]");

/** Links and folded tables by their place in the page, which a small change of the draft leaves as it was. */
const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("main a, main summary")];
const tables = (): HTMLDetailsElement[] => [...document.querySelectorAll("details")];

const looks = new CSSStyleSheet();
document.adoptedStyleSheets = [looks];

function show({ body, style, language, summary, draft }: ToPanel): void {
  if (!main || !aloud) return;
  const focused = links().indexOf(document.activeElement as HTMLElement);
  const open = tables().map((table) => table.open);
  const top = document.documentElement.scrollTop;
  looks.replaceSync(style);
  main.innerHTML = body; // escaped by the server; the policy lets no script in it run
  main.lang = language;
  tables().forEach((table, index) => {
    table.open = open[index] ?? false;
  });
  document.documentElement.scrollTop = top;
  if (focused >= 0) links()[focused]?.focus({ preventScroll: true });
  if (aloud.textContent !== summary) aloud.textContent = summary;
  editor.setState({ draft });
}

/** The place that a click means: a link's own, or that of the row that tells a chart's point in words. */
function placeAt(element: Element): string | undefined {
  const point = element.closest<SVGElement>("[data-point]");
  const row = point?.closest("figure")?.querySelector(`[data-row="${point.dataset.point}"]`);
  return (row?.querySelector<HTMLElement>("[data-go]") ?? element.closest<HTMLElement>("[data-go]"))?.dataset.go;
}

document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element)) return;
  const place = placeAt(event.target);
  const command = event.target.closest<HTMLElement>("[data-command]")?.dataset.command;
  if (place === undefined && command === undefined) return;
  event.preventDefault();
  if (place !== undefined) editor.postMessage({ kind: "go", target: JSON.parse(place) });
  else if (command !== undefined) editor.postMessage({ kind: "run", command });
});

window.addEventListener("message", ({ data }: MessageEvent<ToPanel>) => show(data));
editor.postMessage({ kind: "ready" });
