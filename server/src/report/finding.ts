import type { createColors } from "picocolors";
import type { Language } from "../model/language";
import type { Evidence, Verdict, VerdictKind } from "../model/verdict";
import { citationOf } from "../verify/messages/citation";
import { type CheckedDraft, type CheckedRun, placeOf, titleOf, whereOf } from "./checked";
import { columns, type Excerpt, excerpt } from "./excerpt";
import { printable } from "./printable";
import type { Words } from "./words/index";

export type Colours = ReturnType<typeof createColors>;
export type Paint = (text: string) => string;

/** Everything a line of a terminal's report needs to know of its draft and its run. */
export interface Scene {
  readonly run: CheckedRun;
  readonly draft: CheckedDraft;
  readonly say: Words;
  readonly language: Language;
  readonly colours: Colours;
  /** Columns to fill. */
  readonly width: number;
}

export const signs: Readonly<Record<VerdictKind, string>> = {
  refuted: "✗",
  outdated: "✗",
  conflicting: "≠",
  "not-enough-info": "?",
  supported: "✓",
};

export function paintOf(kind: VerdictKind, colours: Colours): Paint {
  switch (kind) {
    case "refuted":
    case "outdated":
      return colours.red;
    case "conflicting":
      return colours.yellow;
    case "not-enough-info":
      return colours.cyan;
    case "supported":
      return colours.green;
  }
}

const marked = (label: string, { before, marked, after }: Excerpt, paint: Paint, { colours }: Scene): string[] => [
  `    ${colours.dim(label)}  ${before}${paint(marked)}${after}`,
  `    ${" ".repeat(columns(label) + 2 + columns(before))}${paint("^".repeat(Math.max(1, columns(marked))))}`,
];

/** What a source says: its sentence with the figure marked, who says so, and where to open it. */
export function evidenceLines(evidence: Evidence, scene: Scene): string[] {
  const { run, say, colours, language, width } = scene;
  const label = say.source + " ".repeat(Math.max(0, columns(say.draft) - columns(say.source)));
  const indent = " ".repeat(4 + columns(label) + 2);
  const inSentence = { start: evidence.start - evidence.sentenceStart, end: evidence.end - evidence.sentenceStart };
  const { url, id } = evidence.document;
  const where = [whereOf(evidence, run.source(id), language), ...(url ? [url] : [])];
  return [
    ...marked(label, excerpt(evidence.sentence, inSentence, width - columns(indent)), colours.bold, scene),
    `${indent}${printable(citationOf(evidence.document, language))}`,
    `${indent}${colours.dim(printable(where.join("  ")))}`,
    ...(evidence.doubt ? [`${indent}! ${say.doubt}: ${printable(evidence.doubt)}`] : []),
    ...(evidence.derivation ? [`${indent}= ${printable(evidence.derivation)}`] : []),
  ];
}

/** What is found of a figure, and the draft's line with the figure marked. */
export function findingLines(verdict: Verdict, scene: Scene): string[] {
  const { draft, say, colours, width, language } = scene;
  const { figure, rule, message } = verdict;
  const paint = paintOf(verdict.verdict, colours);
  const { line, column } = placeOf(draft, figure.start);
  const room = width - 4 - columns(say.draft) - 2;
  return [
    `  ${paint(signs[verdict.verdict])} ${colours.dim(`${line}:${column}`)}  ${colours.bold(printable(figure.text))}  ${paint(titleOf(verdict, language))} ${colours.dim(`[${rule}]`)}`,
    `    ${printable(message)}`,
    ...marked(say.draft, excerpt(draft.check.prose.view.original, figure, room), paint, scene),
  ];
}
