import type { Report, ReportedFigure } from "../model/report";
import { reportDraft } from "../report";
import type { CheckedRun } from "./checked";

/** The contract's JSON (`report.schema.json`): the same run gives the same bytes, so no times in it. */
export function jsonReport({ drafts, corpus, tool }: CheckedRun): string {
  const report: Report = {
    schemaVersion: 1,
    tool: { name: tool.name, version: tool.version },
    corpus,
    drafts: drafts.map(({ path, check }) => reportDraft(check, path)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** What `figures` found, file by file, each figure in the contract's shape. */
export function jsonFigures(
  files: readonly { readonly path: string; readonly figures: readonly ReportedFigure[] }[],
  { name, version }: Report["tool"],
): string {
  return `${JSON.stringify({ schemaVersion: 1, tool: { name, version }, files }, null, 2)}\n`;
}
