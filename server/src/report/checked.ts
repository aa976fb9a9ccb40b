import type { Check } from "../engine";
import type { SourceMetadata } from "../model/document";
import type { Language } from "../model/language";
import type { Range } from "../model/report";
import type { Span } from "../model/span";
import type { Evidence, Verdict, VerdictKind } from "../model/verdict";
import { lineStarts, positionAt } from "../report";
import type { HistoryPoint } from "../verify/history";
import { placeInWords } from "../verify/messages/place";
import { titles } from "../verify/messages/titles";
import { isRuleCode } from "../verify/rules";
import { words } from "./words/index";
import type { Counts } from "./words/words";

/** A draft with its verdicts, as every report shows it. */
export interface CheckedDraft {
  readonly path: string;
  /** Where an editor finds it. */
  readonly uri?: string;
  readonly check: Check;
}

/** A source as its file stands: where, and the text that evidence points into. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** A whole run: what every report is made of. */
export interface CheckedRun {
  readonly drafts: readonly CheckedDraft[];
  readonly corpus: { readonly documents: number; readonly figures: number };
  readonly tool: { readonly name: string; readonly version: string };
  /** The source of an evidence by document id. */
  readonly source: (id: string) => SourceText | undefined;
  /** Where an editor finds a passage of a source; left out where nobody can go there. */
  readonly locate?: (document: SourceMetadata, span: Span) => Target | null;
  /** What the sources say over time of what a verdict is about (`Corpus.history`). */
  readonly history: (verdict: Verdict) => readonly HistoryPoint[];
  /** ISO day of the check. */
  readonly day: string;
  /** Sources that could not be read. */
  readonly skipped: number;
}

/** Where an editor is taken. */
export interface Target {
  readonly uri: string;
  readonly range: Range;
}

/** A place as people count it: from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const starts = new WeakMap<object, number[]>();

/** Where an offset lies in a text; the lines are counted once a holder (a check or a source). */
export function placeIn(holder: object, text: string, offset: number): Place {
  const lines = starts.get(holder) ?? lineStarts(text);
  starts.set(holder, lines);
  const { line, character } = positionAt(lines, offset);
  return { line: line + 1, column: character + 1 };
}

export const placeOf = ({ check }: CheckedDraft, offset: number): Place =>
  placeIn(check, check.prose.view.original, offset);

/** Where an evidence stands, for a person to open: "corpus/jetro.md:12:8", "a.pdf, page 3"; the id where the file is not known. */
export function whereOf(evidence: Evidence, source: SourceText | undefined, language: Language): string {
  if (evidence.place) return `${source?.path ?? evidence.document.id}, ${placeInWords(evidence.place, language)}`;
  if (!source) return evidence.document.id;
  const { line, column } = placeIn(source, source.text, evidence.start);
  return `${source.path}:${line}:${column}`;
}

/** The rule's name in a few words; the verdict's own for a rule that has none. */
export const titleOf = ({ rule, verdict }: Verdict, language: Language): string =>
  isRuleCode(rule) ? titles[language][rule] : words[language].verdict[verdict];

/** The groups of a report, worst first; inside a group the draft's own order, so that a writer mends from top to bottom. */
export const groups: readonly (readonly VerdictKind[])[] = [
  ["refuted", "outdated"],
  ["conflicting"],
  ["not-enough-info"],
  ["supported"],
];

export const inGroup = (verdicts: readonly Verdict[], kinds: readonly VerdictKind[]): readonly Verdict[] =>
  verdicts.filter(({ verdict }) => kinds.includes(verdict));

/** How many figures got which verdict. */
export function countsOf(drafts: readonly CheckedDraft[]): Counts {
  const all = drafts.flatMap(({ check }) => check.verdicts);
  const count = (kind: VerdictKind): number => inGroup(all, [kind]).length;
  const silenced = (rule: "ignored" | "accepted"): number => all.filter((one) => one.rule === rule).length;
  return {
    figures: all.length,
    ignored: silenced("ignored"),
    accepted: silenced("accepted"),
    verdicts: {
      supported: count("supported"),
      refuted: count("refuted"),
      outdated: count("outdated"),
      conflicting: count("conflicting"),
      "not-enough-info": count("not-enough-info"),
    },
  };
}
