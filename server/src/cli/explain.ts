import type { Verdict } from "../model/verdict";
import { type CheckedDraft, placeOf } from "../report/checked";
import { explainReport } from "../report/explain";
import { check, type RunOptions } from "./check";
import { Failure } from "./failure";

import { terminal } from "./world";

interface Target {
  readonly path: string;
  readonly line: number;
  readonly column: number | null;
}

/** "brief.md:12:5" → its parts; a path may hold colons itself ("C:\brief.md:12"). */
export function parseTarget(text: string): Target {
  const match = /^(.+?):(\d+)(?::(\d+))?$/s.exec(text);
  if (!match?.[1] || !match[2]) throw new Failure(`no line in ${text}; write DRAFT:LINE or DRAFT:LINE:COLUMN`);
  return { path: match[1], line: Number(match[2]), column: match[3] === undefined ? null : Number(match[3]) };
}

/** The figures of a line; with a column the one that stands there, or the next behind it. */
export function figuresAt(draft: CheckedDraft, { path, line, column }: Target): readonly Verdict[] {
  const inLine = draft.check.verdicts.filter(({ figure }) => placeOf(draft, figure.start).line === line);
  const found =
    column === null ? inLine : inLine.filter(({ figure }) => placeOf(draft, figure.end).column > column).slice(0, 1);
  if (!found.length)
    throw new Failure(`no figure there: ${path}, line ${line}; doi-chieu figures lists those that are read`);
  return found;
}

/** `doi-chieu explain DRAFT:LINE[:COLUMN]`: how the verdict on the figures there came about. */
export async function explain(text: string, options: RunOptions): Promise<void> {
  const target = parseTarget(text);
  const run = await check([target.path], options);
  const [draft] = run.drafts;
  if (!draft) return;
  process.stdout.write(
    explainReport(figuresAt(draft, target), draft, run, run.explain, {
      ...terminal(),
      ...(options.lang && { language: options.lang }),
    }),
  );
}
