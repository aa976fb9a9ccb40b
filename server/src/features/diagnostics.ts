import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from "vscode-languageserver";
import type { Evidence, Verdict, VerdictKind } from "../model/verdict";
import { oneLine } from "../text/one-line";
import { sourceInWords } from "../verify/messages/index";
import { citationProblemInWords, markProblemInWords } from "../verify/messages/marks";
import { helpOnCitation, ruleOf } from "../verify/rules";
import { isSilenced } from "../verify/silence";
import type { CheckedDraft, Places } from "./checked";

export type Severity = "error" | "warning" | "information" | "hint" | "off";

export interface DiagnosticOptions {
  readonly severity: {
    readonly refuted: Severity;
    readonly outdated: Severity;
    readonly conflicting: Severity;
    readonly notEnoughInfo: Severity;
  };
  /** The client shows places that belong to a diagnostic. */
  readonly relatedInformation: boolean;
  /** Where the rules are told of: `help("docs/verdicts.md#scale")` → a URI; `null`: nowhere to link to. */
  readonly help: (section: string) => string | null;
}

/** What stands in `Diagnostic.data`, so that an answer to an older draft can be told. */
export interface DiagnosticData {
  readonly version: number;
}

export const source = "Đối chiếu";

const levels: Readonly<Record<Exclude<Severity, "off">, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const severityOf = (verdict: VerdictKind, severity: DiagnosticOptions["severity"]): Severity => {
  switch (verdict) {
    case "supported":
      return "off";
    case "refuted":
      return severity.refuted;
    case "outdated":
      return severity.outdated;
    case "conflicting":
      return severity.conflicting;
    case "not-enough-info":
      return severity.notEnoughInfo;
  }
};

/** Where the sources say it, and the draft's own figures that it does not go with. */
const related = (
  { evidence, related: own = [] }: Verdict,
  { uri, positions, language }: CheckedDraft,
  places: Places,
): { relatedInformation?: DiagnosticRelatedInformation[] } => {
  const tell = (one: Evidence): DiagnosticRelatedInformation[] => {
    const location = places.locate(one.document, one);
    return location ? [{ location, message: `${sourceInWords(one.document, language)}: ${oneLine(one.text)}` }] : [];
  };
  const relatedInformation = [
    ...evidence.flatMap(tell),
    ...own.map((figure) => ({ location: { uri, range: positions.range(figure) }, message: figure.text })),
  ];
  return relatedInformation.length > 0 ? { relatedInformation } : {};
};

/** Marks of the writer's that leave nothing out: without a word of it a figure would seem silenced that is not. */
const idleMarks = ({ prose, positions, language, version }: CheckedDraft): Diagnostic[] =>
  prose.ignored.problems.map(({ code, start, end }) => ({
    range: positions.range({ start, end }),
    severity: DiagnosticSeverity.Warning,
    source,
    message: markProblemInWords(code, language),
    data: { version } satisfies DiagnosticData,
  }));

/** Citations that lead nowhere; the key that was most likely meant is the quick fix's. */
const strayCitations = (
  { citations, positions, language, version }: CheckedDraft,
  { help }: DiagnosticOptions,
): Diagnostic[] =>
  citations.map((problem) => {
    const href = help(helpOnCitation(problem.code));
    return {
      range: positions.range(problem),
      severity: DiagnosticSeverity.Warning,
      code: problem.code,
      ...(href !== null && { codeDescription: { href } }),
      source,
      message: citationProblemInWords(problem, language),
      data: { version } satisfies DiagnosticData,
    };
  });

/** The Problems of a draft; supported figures, those the writer silenced and severities that are off give none. */
export function diagnose(draft: CheckedDraft, places: Places, options: DiagnosticOptions): Diagnostic[] {
  return [...findings(draft, places, options), ...idleMarks(draft), ...strayCitations(draft, options)];
}

function findings(draft: CheckedDraft, places: Places, options: DiagnosticOptions): Diagnostic[] {
  return draft.verdicts.flatMap((verdict): Diagnostic[] => {
    const severity = isSilenced(verdict) ? "off" : severityOf(verdict.verdict, options.severity);
    if (severity === "off") return [];
    const href = options.help(ruleOf(verdict.rule)?.help ?? "");
    const data: DiagnosticData = { version: draft.version };
    return [
      {
        range: draft.positions.range(verdict.figure),
        severity: levels[severity],
        code: verdict.rule,
        ...(href !== null && { codeDescription: { href } }),
        source,
        message: verdict.message,
        ...(options.relatedInformation && related(verdict, draft, places)),
        data,
      },
    ];
  });
}
