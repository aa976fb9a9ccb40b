import { createHash } from "node:crypto";
import type { Language } from "../model/language";
import type { DrawChart } from "./charts/draw";
import type { CheckedRun } from "./checked";
import { colophonLines } from "./colophon";
import { contentOf } from "./content/build";
import { html, Markup } from "./markup";
import { reportBody } from "./page/body";
import { style } from "./style";
import { words } from "./words/index";

export const colophon = (run: CheckedRun, language: Language): Markup =>
  html`<footer lang="${language}">${colophonLines(run, language).map((line) => html`<p>${line}</p>`)}</footer>`;

/** One file that stands alone: no script, nothing loaded, nothing of the texts read as markup. */
export function htmlReport(run: CheckedRun, draw: DrawChart, own?: Language): string {
  const language = own ?? run.drafts[0]?.check.prose.language ?? "en";
  const say = words[language];
  // Only this very style sheet may act (Content Security Policy Level 3, hash sources).
  const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say.title}</title><style>${new Markup(style)}</style></head>
<body><main><h1>${say.title}</h1>
${run.drafts.map((draft) => reportBody(contentOf(draft, run, own), draw))}
${colophon(run, language)}
</main></body></html>
`.source;
}
