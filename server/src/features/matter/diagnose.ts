import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { matterProblems } from "../../text/matter/problems";
import { matterProblemInWords } from "../../verify/messages/matter";
import type { CheckedDraft } from "../checked";
import { type DiagnosticData, source } from "../diagnostics";

/** What a briefing's front matter says that no reader of it understands, each with its code. */
export const diagnoseMatter = (
  { text, positions, language, version }: CheckedDraft,
  help: (section: string) => string | null,
): Diagnostic[] =>
  matterProblems(text).map((problem) => {
    const href = help("docs/verdicts.md#front-matter");
    return {
      range: positions.range(problem),
      severity: DiagnosticSeverity.Warning,
      code: problem.code,
      ...(href !== null && { codeDescription: { href } }),
      source,
      message: matterProblemInWords(problem, language),
      data: { version } satisfies DiagnosticData,
    };
  });
