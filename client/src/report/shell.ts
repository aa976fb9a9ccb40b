import { randomBytes } from "node:crypto";
import { env, l10n, Uri, type Webview } from "vscode";

export const asText = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What the panel's own buttons run, on its draft. */
export const panelCommands = ["doiChieu.saveReport", "doiChieu.exportWord", "doiChieu.copyVerified"] as const;

const labelOf = (command: (typeof panelCommands)[number]): string => {
  switch (command) {
    case "doiChieu.saveReport":
      return l10n.t("Save Report…");
    case "doiChieu.exportWord":
      return l10n.t("Export Briefing to Word…");
    case "doiChieu.copyVerified":
      return l10n.t("Copy as Verified Text");
  }
};

/** The panel's frame; its script puts the report in. Nothing is loaded but the two files named here, and no other script runs. */
export function shell(webview: Webview, extension: Uri): string {
  const file = (name: string): string => webview.asWebviewUri(Uri.joinPath(extension, "dist", name)).toString();
  const nonce = randomBytes(16).toString("base64");
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  const buttons = panelCommands.map(
    (command) => `<button type="button" data-command="${command}">${asText(labelOf(command))}</button>`,
  );
  const title = asText(l10n.t("Verification Report"));
  return `<!doctype html>
<html lang="${env.language}"><head><meta charset="utf-8"><title>${title}</title><meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${file("report-panel.css")}"></head>
<body><nav aria-label="${title}">${buttons.join("")}</nav>
<div class="aloud" role="status"></div><main></main>
<script nonce="${nonce}" src="${file("report.js")}"></script></body></html>`;
}
